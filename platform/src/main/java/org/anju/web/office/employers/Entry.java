package org.anju.web.office.employers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.cases.employer.AskedPaper;
import org.anju.cases.employer.CheckedItem;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.ExamItem;
import org.anju.cases.employer.FilingFolder;
import org.anju.parties.filing.FilingPart;
import org.anju.web.kit.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One line of the office's check list.
 *
 * @param exam null for a part or a paper
 */
public record Entry(
        String item,
        @Nullable ExamItem exam,
        @Nullable AskedPaper paper,
        @Nullable CheckedItem given) {

    static List<Entry> of(EmployerCaseView view, FilingFolder folder, Map<String, CheckedItem> answers) {
        return switch (view.state()) {
            case ONLINE_CHECK ->
                folder.onlineItems().stream()
                        .map(item -> new Entry(item, exam(item), paper(folder, item), answers.get(item)))
                        .toList();
            case PAPER -> of(ExamItem.Phase.WINDOW, answers);
            case EXAMINATION, TAX_CHECK, DECISION -> of(ExamItem.Phase.EXAMINATION, answers);
            default -> List.of();
        };
    }

    private static List<Entry> of(ExamItem.Phase phase, Map<String, CheckedItem> answers) {
        return ExamItem.of(phase).stream()
                .map(item -> new Entry(item.key(), item, null, answers.get(item.key())))
                .toList();
    }

    private static @Nullable ExamItem exam(String item) {
        return Stream.of(ExamItem.values())
                .filter(each -> each.key().equals(item))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable AskedPaper paper(FilingFolder folder, String item) {
        return folder.asked().stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElse(null);
    }

    public String label(Frame frame) {
        if (exam != null) {
            return frame.t("desk.exam", exam);
        }
        return paper != null
                ? name(frame, paper)
                : frame.t("desk.employers.part", FilingPart.valueOf(item.substring("part:".length())));
    }

    /** A paper by its clause; an agent's name, a year or a certificate's number behind it. */
    public static String name(Frame frame, AskedPaper paper) {
        String key = "desk.employers.paper." + paper.slot()
                + (paper.slot().equals(AskedPaper.LICENCE) && !paper.subject().isEmpty() ? "#" : "");
        return frame.t(key) + (paper.label().isEmpty() ? "" : "　" + paper.label());
    }

    public String clause() {
        return exam != null ? exam.clause() : paper != null ? paper.slot() : "G-3.1.1-8";
    }

    public @Nullable Fit fit() {
        return given == null ? null : given.answer().fit();
    }

    public String note() {
        return given == null ? "" : Objects.requireNonNullElse(given.answer().note(), "");
    }

    public String evidence() {
        return given == null ? "" : Objects.requireNonNullElse(given.answer().evidence(), "");
    }

    public String detail() {
        return given == null ? "" : Objects.requireNonNullElse(given.answer().detail(), "");
    }

    public boolean asksEvidence() {
        return exam != null && (exam.evidenceNeeded() || exam.phase() == ExamItem.Phase.EXAMINATION);
    }

    public boolean asksAlternative() {
        return exam == ExamItem.TAX_STANDARD;
    }

    public boolean asksEdition() {
        return exam == ExamItem.CATALOGUE;
    }
}
