package org.anju.web.office.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.trail.Role;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/** What the auditor has typed. */
public record TrailQuery(
        String act,
        String name,
        @Nullable Role role,
        String kind,
        String subject,
        boolean related,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static TrailQuery of(Form form) {
        return new TrailQuery(
                form.raw("act").strip(),
                form.raw("name").strip(),
                form.choiceOrNull("role", Role.class),
                form.raw("kind").strip(),
                form.raw("subject").strip(),
                form.ticked("related"),
                form.dateOrNull("from"),
                form.dateOrNull("to"));
    }

    /** As an address, ending so that a page can follow. */
    static String address(String path, Form form) {
        return Stream.of(
                        "act", "name", "role", "kind", "subject", "related", "from.y", "from.m", "from.d", "to.y",
                        "to.m", "to.d", "from", "to")
                .filter(field -> !form.raw(field).isBlank())
                .map(field -> field + "=" + URLEncoder.encode(form.raw(field), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", path + "?", ""));
    }
}
