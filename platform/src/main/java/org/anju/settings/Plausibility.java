package org.anju.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.policy.guide.Edition;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.PackField;
import org.anju.policy.rule.Policy;
import org.anju.policy.rule.Refusal;
import org.anju.policy.rule.WageSight;
import org.jspecify.annotations.Nullable;

/** 合理性核验: what stops a proposal, or makes it say why, before a second officer sees it. */
final class Plausibility {

    /** A figure further than this from the one in force is most likely a slip, and needs a reason. */
    private static final BigDecimal LEAP = BigDecimal.valueOf(2);

    private static final int LONGEST_AHEAD_YEARS = 2;

    private Plausibility() {}

    static Optional<Refusal> of(Draft draft, String district, Policy policy, LocalDate today) {
        if (draft.effectiveFrom().isAfter(today.plusYears(LONGEST_AHEAD_YEARS))) {
            return refused("FAR");
        }
        return switch (draft.setting()) {
            case Setting.WageSetting wage -> wage(draft, wage, policy);
            case Setting.HolidaySetting holidays ->
                Math.abs(holidays.year() - today.getYear()) > 1 ? refused("HOLIDAY_YEAR") : Optional.empty();
            case Setting.PackSetting changed -> pack(draft, changed, district, policy, today);
            case Setting.EditionSetting edition -> edition(draft, edition, today);
        };
    }

    private static Optional<Refusal> wage(Draft draft, Setting.WageSetting wage, Policy policy) {
        List<WageSight> seen = WageSight.of(wage.wage(), draft.effectiveFrom(), policy.wages());
        return seen.stream()
                .filter(sight -> sight.stops() || draft.reason() == null)
                .findFirst()
                .flatMap(sight -> refused(sight.name()));
    }

    /** Past days are frozen in cases already decided: a figure is never changed backwards. */
    private static Optional<Refusal> pack(
            Draft draft, Setting.PackSetting changed, String district, Policy policy, LocalDate today) {
        if (draft.effectiveFrom().isBefore(today)) {
            return refused("PAST");
        }
        Pack now = policy.pack(district, draft.effectiveFrom()).orElse(null);
        if (now == null) {
            return refused("DISTRICT");
        }
        PackField field = changed.field();
        try {
            Pack then = now.with(field, changed.value());
            if (then.equals(now)) {
                return refused("SAME");
            }
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return refused("VALUE");
        }
        return draft.reason() == null && leaps(figure(now.value(field)), figure(changed.value()))
                ? refused("LEAP")
                : Optional.empty();
    }

    private static boolean leaps(@Nullable BigDecimal before, @Nullable BigDecimal then) {
        return before != null
                && then != null
                && (then.compareTo(before.multiply(LEAP)) > 0
                        || then.multiply(LEAP).compareTo(before) < 0);
    }

    private static @Nullable BigDecimal figure(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException word) {
            return null;
        }
    }

    private static Optional<Refusal> edition(Draft draft, Setting.EditionSetting edition, LocalDate today) {
        if (edition.version().equals(Edition.YANQING_2024.version())) {
            return refused("SAME");
        }
        return draft.effectiveFrom().isBefore(today) ? refused("PAST") : Optional.empty();
    }

    private static Optional<Refusal> refused(String why) {
        return Optional.of(Refusal.of("settings.refused." + why, null));
    }
}
