package org.anju.parties.profile;

import java.util.List;

/**
 * 待改: one thing in a section that is wrong or missing.
 *
 * @param field name of the form field, e.g. {@code rows[1].to}
 * @param key message key
 * @param args figures for the message
 * @param open true: not yet said, or not yet good enough, so the section may be kept unfinished; false: it cannot be right
 */
public record Problem(String field, String key, List<Object> args, boolean open) {

    static Problem missing(Section section, String field) {
        return new Problem(field, "parties.problem.missing." + section.slug() + "." + plain(field), List.of(), true);
    }

    static Problem open(String field, String key, Object... args) {
        return new Problem(field, "parties.problem." + key, List.of(args), true);
    }

    static Problem wrong(String field, String key, Object... args) {
        return new Problem(field, "parties.problem." + key, List.of(args), false);
    }

    /** {@code rows[3].to} asks with the words of {@code rows.to}: the number of the row is the reader's business. */
    private static String plain(String field) {
        return field.replaceAll("\\[[^]]*]", "");
    }
}
