package org.anju.sheets;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this platform is reached from outside: printed on every sheet, so it is set by whoever runs it ({@code ANJU_SITE}). */
@Component
public class SheetSite {

    private final Environment environment;

    SheetSite(Environment environment) {
        this.environment = environment;
    }

    /** Without a slash at the end; where nothing is set, this very machine. */
    public String address() {
        String set = environment.getProperty("anju.site", "").strip();
        return set.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : set.replaceAll("/+$", "");
    }
}
