package org.anju.cases.association;

import java.time.LocalDate;

/**
 * 提醒: what of one employee runs out within sixty days or is over, or that he is to be released.
 *
 * @param day the last day
 */
public record Warning(Kind kind, LocalDate day) {

    /** What it is about. */
    public enum Kind {
        /** 离职待解除 (G-4.2-1). */
        LEAVING,
        /** 证件在续签窗口 (G-4.3-3). */
        PERMIT,
        /** 劳动合同. */
        CONTRACT,
        /** 身份证 (G-4.5-2). */
        ID_CARD,
        /** 居住证 (G-3.2.1-16). */
        RESIDENCE
    }

    public boolean over(LocalDate today) {
        return day.isBefore(today);
    }
}
