package org.anju.parties.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anju.policy.precheck.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * 名册导入: one list an agent has sent in, and how far its check and its entering have come.
 *
 * @param waiting rows not checked yet
 * @param imported rows that went onto the roster
 */
public record RosterImport(
        UUID id,
        String fileName,
        String byName,
        Instant at,
        State state,
        int total,
        int waiting,
        int faulty,
        int eligible,
        int notEligible,
        int imported,
        @Nullable Instant doneAt,
        long version) {

    /** Where it stands. */
    public enum State {
        /** 检查中. */
        CHECKING,
        /** 已检查，待导入. */
        CHECKED,
        /** 已导入. */
        IMPORTED
    }

    /**
     * 检查结果: a row and what was said of it; neither problems nor a verdict while it waits.
     *
     * @param verdict of a row without problems
     */
    public record Row(
            RosterLine line,
            boolean waiting,
            List<RosterProblem> problems,
            @Nullable RosterVerdict verdict) {

        public boolean faulty() {
            return !problems.isEmpty();
        }

        /** ELIGIBLE, NOT_ELIGIBLE … as far as there is one. */
        public @Nullable Verdict answer() {
            return verdict == null ? null : verdict.verdict();
        }
    }

    public int checked() {
        return total - waiting;
    }

    public int good() {
        return total - waiting - faulty;
    }

    public boolean running() {
        return state == State.CHECKING;
    }
}
