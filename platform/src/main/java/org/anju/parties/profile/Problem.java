package org.anju.parties.profile;

import java.util.List;
import org.anju.policy.rule.Phrase;

/**
 * 待改: one thing in a section that is wrong or missing.
 *
 * @param field name of the form field, e.g. {@code rows.1.to}
 * @param key message key
 * @param args figures for the message
 * @param open true: not yet said, or not yet good enough, so the section may be kept unfinished; false: it cannot be right
 */
public record Problem(String field, String key, List<Object> args, boolean open) {

    /** Nothing written: 请填写…. */
    static Problem fill(String slug, String field) {
        return new Problem(field, "parties.problem.fill", List.of(Phrase.of(label(slug, field))), true);
    }

    /** Nothing chosen: 请选择…. */
    static Problem pick(String slug, String field) {
        return new Problem(field, "parties.problem.pick", List.of(Phrase.of(label(slug, field))), true);
    }

    static Problem open(String field, String key, Object... args) {
        return new Problem(field, "parties.problem." + key, List.of(args), true);
    }

    static Problem wrong(String field, String key, Object... args) {
        return new Problem(field, "parties.problem." + key, List.of(args), false);
    }

    /** {@code rows.3.to} of WORK is called by {@code parties.field.work.rows.to}: which row, the reader sees by himself. */
    private static String label(String slug, String field) {
        return "parties.field." + slug + "." + field.replaceAll("\\.\\d[-\\d]*", "");
    }
}
