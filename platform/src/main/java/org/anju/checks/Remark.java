package org.anju.checks;

import java.util.List;

/**
 * 比对所见: one thing that was compared. Its words are {@code checks.remark.WHAT}.
 *
 * @param what e.g. {@code INSURED_MISSING}
 * @param args what stands in the sentence
 * @param against source and case differ
 */
public record Remark(String what, List<String> args, boolean against) {

    public Remark {
        args = List.copyOf(args);
    }

    static Remark of(String what, boolean against, Object... args) {
        return new Remark(
                what, java.util.Arrays.stream(args).map(String::valueOf).toList(), against);
    }
}
