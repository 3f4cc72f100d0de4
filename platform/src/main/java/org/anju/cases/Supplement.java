package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 补充材料: one round in which the office asked, once for all, for what is missing.
 *
 * @param no 1 for the first round of the case
 * @param lastDay the last day on which it can be answered
 * @param closedAt when it was answered or ended without an answer
 */
public record Supplement(
        int no,
        Instant askedAt,
        String by,
        @Nullable String note,
        LocalDate lastDay,
        @Nullable Instant closedAt,
        List<Item> items) {

    public Supplement {
        items = List.copyOf(items);
    }

    /**
     * One thing asked for.
     *
     * @param again why it is asked a second time
     * @param changed what the applicant handed in differs from what was there when it was asked
     * @param explanation what the applicant says where it was not changed
     */
    public record Item(
            String item,
            ReasonCode reason,
            String sentence,
            @Nullable String again,
            boolean changed,
            @Nullable String explanation) {

        Item compared(boolean differs) {
            return new Item(item, reason, sentence, again, differs, explanation);
        }
    }

    public boolean open() {
        return closedAt == null;
    }

    public boolean asksFor(String item) {
        return items.stream().anyMatch(each -> each.item().equals(item));
    }
}
