package org.anju.figures;

/** 已用工作日: how old an open case is, in working days of the department's clock; twenty are the limit (G-4.4-2). */
public enum AgeBand {
    TO_5(5),
    TO_10(10),
    TO_15(15),
    TO_20(20),
    OVER(Integer.MAX_VALUE);

    private final int most;

    AgeBand(int most) {
        this.most = most;
    }

    public static AgeBand of(int days) {
        for (AgeBand each : values()) {
            if (days <= each.most) {
                return each;
            }
        }
        return OVER;
    }
}
