package org.anju.policy.conduct;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 拟采取的措施: a measure as it is put to the party and then decided. Every measure has an end or a day on which it is looked at
 * again; the guide gives no periods, so that three years at most are this house's choice.
 *
 * @param to last day, null where it has none
 * @param review day on which it is looked at again at the latest, null where it ends before
 * @param most new permits within its time, only for a cut
 * @param words what exactly, for {@link MeasureKind#OTHER}
 */
public record Draft(
        MeasureKind kind,
        @Nullable LocalDate to,
        @Nullable LocalDate review,
        @Nullable Integer most,
        @Nullable String words) {

    public static final int MOST_YEARS = 3;

    /** Why it cannot be decided against that party on that day; nothing where it can. */
    public Optional<Refusal> refusal(Party party, LocalDate today) {
        LocalDate last = today.plusYears(MOST_YEARS);
        if (!kind.meets(party)) {
            return refuse("party");
        }
        if (kind.forGood()) {
            return to == null && review == null ? Optional.empty() : refuse("forGood");
        }
        if (to == null && review == null) {
            return refuse("endless");
        }
        if (early(to, today) || early(review, today) || late(to, last) || late(review, last)) {
            return Optional.of(Refusal.of("conduct.draft.period", kind.clause(), today.plusDays(1), last));
        }
        if ((kind == MeasureKind.QUOTA_CUT) != (most != null)) {
            return refuse("most");
        }
        return kind == MeasureKind.OTHER && (words == null || words.isBlank()) ? refuse("words") : Optional.empty();
    }

    /** Not harder than {@code told}: the same measure, ending or looked at again no later, with no smaller number. */
    public boolean within(Draft told) {
        return kind == told.kind
                && notLater(to, told.to)
                && (to != null || notLater(review, told.review))
                && (most == null || told.most != null && most >= told.most);
    }

    private static boolean notLater(@Nullable LocalDate day, @Nullable LocalDate than) {
        return than == null || day != null && !day.isAfter(than);
    }

    private static boolean early(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    private static boolean late(@Nullable LocalDate day, LocalDate last) {
        return day != null && day.isAfter(last);
    }

    private Optional<Refusal> refuse(String why) {
        return Optional.of(Refusal.of("conduct.draft." + why, kind.clause()));
    }
}
