package org.anju.web.kit;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/** The drawings a page has used; only these are sent with it. */
final class Icons {

    private static final Map<String, String> DRAWN = read();

    private final Set<String> used = new TreeSet<>();

    Content use(String name) {
        if (!DRAWN.containsKey(name)) {
            throw new IllegalArgumentException("no icon " + name);
        }
        used.add(name);
        return out ->
                out.writeContent("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-" + name + "\"/></svg>");
    }

    Content sprite() {
        return out -> {
            out.writeContent("<svg width=\"0\" height=\"0\" hidden>");
            used.forEach(each -> out.writeContent(
                    "<symbol id=\"i-" + each + "\" viewBox=\"0 0 24 24\">" + DRAWN.get(each) + "</symbol>"));
            out.writeContent("</svg>");
        };
    }

    private static Map<String, String> read() {
        var drawn = new TreeMap<String, String>();
        try {
            new ClassPathResource("icons/icons.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line ->
                            drawn.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return Map.copyOf(drawn);
    }
}
