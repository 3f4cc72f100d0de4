package org.anju.cases.employer;

import java.util.Optional;
import java.util.stream.Stream;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** What an answer must bring along to count. */
final class AnswerRule {

    private static final int MOST = 500;

    private AnswerRule() {}

    static Optional<Refusal> refusal(EmployerAnswer answer, EmployerRow row, FilingFolder folder) {
        ExamItem item = item(answer);
        boolean known = item == null
                ? folder.onlineItems().contains(answer.item()) && row.state() == EmployerState.ONLINE_CHECK
                : fits(item.phase(), row.state());
        if (!known) {
            return because("unknown", answer);
        }
        boolean unfit = answer.fit() == Fit.DOES_NOT_FIT;
        if ((unfit || item != null && item.noteNeeded()) && blank(answer.note())) {
            return because("note", answer);
        }
        if (item != null && item.evidenceNeeded() && blank(answer.evidence())) {
            return because("evidence", answer);
        }
        if (item != null && item.detailNeeded() && blank(answer.detail())) {
            return because("detail", answer);
        }
        boolean optional = item == ExamItem.QUALIFICATIONS || item == ExamItem.CAPITAL;
        if (answer.fit() == Fit.NOT_APPLICABLE && item != null && !optional) {
            return because("applies", answer);
        }
        return tooLong(answer) ? because("tooLong", answer) : alternative(item, answer);
    }

    /** The standard is met by one of its two alternatives, or by neither. */
    private static Optional<Refusal> alternative(@Nullable ExamItem item, EmployerAnswer answer) {
        if (item != ExamItem.TAX_STANDARD) {
            return Optional.empty();
        }
        boolean neither = EmployerAnswer.TaxAlternative.NEITHER.name().equals(answer.detail());
        boolean known = Stream.of(EmployerAnswer.TaxAlternative.values())
                .anyMatch(each -> each.name().equals(answer.detail()));
        boolean agrees = neither == (answer.fit() == Fit.DOES_NOT_FIT);
        return known && agrees ? Optional.empty() : because("alternative", answer);
    }

    private static boolean fits(ExamItem.Phase phase, EmployerState state) {
        return switch (phase) {
            case ONLINE -> state == EmployerState.ONLINE_CHECK;
            case WINDOW -> state == EmployerState.PAPER;
            case EXAMINATION -> state == EmployerState.EXAMINATION || state == EmployerState.TAX_CHECK;
        };
    }

    private static @Nullable ExamItem item(EmployerAnswer answer) {
        return Stream.of(ExamItem.values())
                .filter(each -> each.key().equals(answer.item()))
                .findFirst()
                .orElse(null);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean tooLong(EmployerAnswer answer) {
        return Stream.of(answer.note(), answer.evidence(), answer.detail())
                .anyMatch(text -> text != null && text.length() > MOST);
    }

    private static Optional<Refusal> because(String key, EmployerAnswer answer) {
        return Optional.of(Refusal.of("cases.employer.answer." + key, null, answer.item()));
    }
}
