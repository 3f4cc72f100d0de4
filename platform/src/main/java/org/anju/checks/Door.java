package org.anju.checks;

import java.net.URI;
import java.util.Optional;
import org.anju.lines.Settings;
import org.springframework.core.env.Environment;

/**
 * 接口地址: where a source is asked and how this house is known there; what it answers is written in
 * docs/contract/outside-checks.md.
 */
public record Door(Source source, URI questions, String secret) {

    /** {@code ANJU_CHECKS_TAX_URL}, {@code …_SECRET} or {@code …_SECRET_FILE}, and so for each; empty where none is named. */
    public static Optional<Door> of(Environment environment, Source source) {
        var set = new Settings(environment, "anju.checks." + source.slug());
        return set.address("url").map(url -> new Door(source, url, set.secret("secret")));
    }
}
