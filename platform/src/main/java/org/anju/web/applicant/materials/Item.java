package org.anju.web.applicant.materials;

import java.util.List;
import org.anju.materials.Attachment;
import org.anju.policy.material.Material;
import org.anju.policy.material.SourceClass;
import org.anju.policy.material.Validity;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One material of the personal checklist with what lies in its slot.
 *
 * @param number its place in the guide's order, from 1
 * @param locked why it cannot be changed now
 */
public record Item(
        int number,
        Material material,
        List<Paper> papers,
        @Nullable Refusal locked) {

    /** A file, measured for today. */
    public record Paper(Attachment file, Validity validity) {}

    /** How the material stands; the first two wait for the applicant. */
    public enum State {
        MISSING("", "mat--todo"),
        BAD("bad", "mat--bad"),
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
            return State.MISSING;
        }
        if (has(Validity.Outcome.BAD)) {
            return State.BAD;
        }
        return has(Validity.Outcome.WARN) ? State.WARN : State.OK;
    }

    private boolean has(Validity.Outcome outcome) {
        return papers.stream().anyMatch(paper -> paper.validity().outcome() == outcome);
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
