package org.anju.web.applicant.materials;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anju.materials.Attachment;
import org.anju.materials.FileKind;
import org.anju.materials.GivenReason;
import org.anju.policy.material.Mark;
import org.anju.policy.material.Material;
import org.anju.policy.material.SourceClass;
import org.anju.policy.material.Validity;
import org.anju.policy.rule.Refusal;
import org.anju.web.kit.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One material of the personal checklist with what lies in its slot.
 *
 * @param number its place in the guide's order, from 1
 * @param reason why it cannot be brought, or why what is short in time is used all the same
 * @param asked whether the present answers ask for it; what was handed in for others stays
 * @param beside what is known of it from elsewhere
 * @param locked why it cannot be changed now
 */
public record Item(
        int number,
        Material material,
        List<Paper> papers,
        @Nullable GivenReason reason,
        boolean asked,
        Beside beside,
        @Nullable Refusal locked) {

    /**
     * A file, measured for the planned day.
     *
     * @param runsOut good on that day, but over before the case can be decided
     * @param marks what he says is on it
     */
    public record Paper(Attachment file, Validity validity, boolean runsOut, List<Mark> marks) {}

    /** How the material stands; the first two wait for the applicant. */
    public enum State {
        MISSING("", "mat--todo"),
        BAD("bad", "mat--bad"),
        /** Nothing there, and a reason for it: a reviewer decides. */
        EXCUSED("warn", "mat--warn"),
        WARN("warn", "mat--warn"),
        OK("ok", "mat--ok");

        private final String tag;
        private final String style;

        State(String tag, String style) {
            this.tag = tag;
            this.style = style;
        }

        public String tag() {
            return tag;
        }

        public String style() {
            return style;
        }
    }

    public State state() {
        if (papers.isEmpty()) {
            return reason == null ? State.MISSING : State.EXCUSED;
        }
        if (has(Validity.Outcome.BAD)) {
            return State.BAD;
        }
        return has(Validity.Outcome.WARN) ? State.WARN : State.OK;
    }

    private boolean has(Validity.Outcome outcome) {
        return papers.stream().anyMatch(paper -> paper.validity().outcome() == outcome);
    }

    /** What it must carry and nobody has said to be there. */
    public List<Mark> marksOpen() {
        return papers.isEmpty()
                ? List.of()
                : material.marks().stream()
                        .filter(mark ->
                                papers.stream().noneMatch(paper -> paper.marks().contains(mark)))
                        .toList();
    }

    /** For whom: the child by its name, as long as it comes along; else by the number its files are kept under. */
    public String child(Frame frame) {
        String name = beside.child();
        return name == null ? frame.t("folder.child", material.child()) : name;
    }

    /** The last day stated elsewhere, where no paper here says the same. */
    public @Nullable LocalDate differs() {
        LocalDate stated = beside.until();
        List<LocalDate> days = papers.stream()
                .map(paper -> paper.file().validUntil())
                .filter(Objects::nonNull)
                .toList();
        return stated == null || days.isEmpty() || days.contains(stated) ? null : stated;
    }

    /** A last day that comes before the case can be decided. */
    public boolean runsOut() {
        return papers.stream().anyMatch(Paper::runsOut);
    }

    /** Something as a rule not accepted, that he may still explain. */
    public boolean explainable() {
        return papers.isEmpty() || state() == State.WARN;
    }

    /** In addresses: {@code G-3.2.1-43_1}. */
    public String slug() {
        return slug(material.slot());
    }

    public static String slug(String slot) {
        return slot.replace('#', '_');
    }

    static String slot(String slug) {
        return slug.replace('_', '#');
    }

    static final String PHOTO = "G-3.2.1-6";

    /** His own pictures here: what he may turn and put together. */
    public List<Attachment> photographs() {
        return papers.stream()
                .map(Paper::file)
                .filter(file -> file.kind() != FileKind.PDF && !file.byEmployer())
                .toList();
    }

    /** Photographs of its pages may become one PDF; the portrait is a photograph itself (G-3.2.1-6). */
    public boolean bindable() {
        return !material.clause().equals(PHOTO);
    }

    public boolean asksFormedOn() {
        return material.source() == SourceClass.NETWORK || material.source() == SourceClass.UNIT_SIGNED;
    }

    public boolean asksValidUntil() {
        return material.source() == SourceClass.TERM;
    }

    /** The papers of the chosen condition come last in the guide; all before them everybody brings, or by situation. */
    public boolean ofCondition() {
        String clause = material.clause();
        return clause.startsWith("G-3.2.1-") && Integer.parseInt(clause.substring("G-3.2.1-".length())) >= 49;
    }
}
