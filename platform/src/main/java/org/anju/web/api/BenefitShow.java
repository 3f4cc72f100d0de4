package org.anju.web.api;

import java.util.List;
import java.util.UUID;
import org.anju.policy.rule.Phrase;
import org.anju.sheets.benefit.BenefitCheck;
import org.anju.sheets.benefit.BenefitStatus;
import org.anju.web.kit.PhraseText;
import org.jspecify.annotations.Nullable;

/** What a program is told, in the names of the contract. */
final class BenefitShow {

    private BenefitShow() {}

    /**
     * One check.
     *
     * @param statement the sentence that goes with the status, null where the status says it all
     * @param permit null where nothing was found
     * @param renewalPending a renewal is under way; it never keeps a permit alive
     */
    record Answer(
            String record,
            String askedAt,
            @Nullable UUID purpose,
            String on,
            String status,
            @Nullable String statement,
            @Nullable Permit permit,
            boolean renewalPending,
            @Nullable Before before) {}

    /** The permit, masked. */
    record Permit(
            String number,
            String holder,
            String identity,
            String from,
            String to,
            @Nullable String employer,
            @Nullable List<Child> companions) {}

    /** A companion. */
    record Child(String name, String born) {}

    /** What was said of the same day before, where it was something else. */
    record Before(String record, String askedAt, String status) {}

    static Answer of(BenefitCheck check, @Nullable UUID purpose, PhraseText phrases) {
        BenefitCheck.Shown shown = check.shown();
        BenefitCheck.Before before = shown == null ? null : shown.before();
        boolean says = check.status() != BenefitStatus.IN_FORCE;
        return new Answer(
                check.record(),
                check.at().toString(),
                purpose,
                check.day().toString(),
                check.status().name(),
                says ? phrases.say(Phrase.of("benefit.say." + check.status().name())) : null,
                shown == null ? null : permit(shown),
                shown != null && shown.renewing(),
                before == null
                        ? null
                        : new Before(
                                before.record(),
                                before.at().toString(),
                                before.status().name()));
    }

    private static Permit permit(BenefitCheck.Shown shown) {
        List<BenefitCheck.Child> children = shown.companions();
        return new Permit(
                shown.number(),
                shown.holder(),
                shown.identity(),
                shown.from().toString(),
                shown.to().toString(),
                shown.employer(),
                children == null
                        ? null
                        : children.stream()
                                .map(each -> new Child(each.name(), each.born().toString()))
                                .toList());
    }
}
