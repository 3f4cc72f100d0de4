package org.anju.policy.guide;

import java.util.List;
import org.anju.policy.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * A section of the guide, such as 二（二）申请人. The guide numbers 三（一） and 三（二） twice, so number and title go together.
 *
 * @param key the middle of its clauses' ids, such as {@code 2.2}
 * @param number as printed; empty for the preamble and the final provisions
 * @param title what it is called
 * @param step the step within it, or null
 * @param headings the heading lines above it, as published
 * @param paragraphs its text in order
 */
public record Section(
        String key,
        Words number,
        Words title,
        @Nullable Words step,
        List<String> headings,
        List<Paragraph> paragraphs) {

    public Section {
        headings = List.copyOf(headings);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Number and title: 二（二）申请人. */
    public Words label() {
        return new Words(number.zh() + title.zh(), (number.en() + " " + title.en()).strip());
    }
}
