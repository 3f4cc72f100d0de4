package org.anju.sheets.benefit;

import org.jspecify.annotations.Nullable;

/**
 * 逐行结果.
 *
 * @param check null where the row was not answered
 * @param problem the message key of what is wrong with it, null where nothing is
 */
public record BatchResult(
        BatchRow row,
        State state,
        @Nullable BenefitCheck check,
        @Nullable String problem) {

    /** What became of a row. */
    public enum State {
        /** 待查. */
        WAITING,
        /** 已答复. */
        ANSWERED,
        /** 需要改. */
        FAULTY,
        /** 没有查: the list was stopped before. */
        NOT_ASKED
    }
}
