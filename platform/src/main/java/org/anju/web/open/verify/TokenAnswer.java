package org.anju.web.open.verify;

/** What a reader's own browser can find out about a token; {@code token.js} shows the sentence that bears the name. */
public enum TokenAnswer {
    GENUINE,
    /** Genuine, and over by its own last day. */
    EXPIRED,
    /** Genuine, and not yet in force by its own first day. */
    EARLY,
    FORGED,
    /** Signed by a key that is not among those the page holds. */
    STRANGE,
    DAMAGED,
    /** An address without a token: the sheet was made before there were any. */
    NONE,
    /** This browser cannot check signatures. */
    UNABLE;

    boolean genuine() {
        return this == GENUINE || this == EXPIRED || this == EARLY;
    }

    /** Which colour the answer has; green beside a live answer is only for a permit that is in force now. */
    public String look(boolean live) {
        return live && genuine() ? "vstate vstate--none" : alone();
    }

    private String alone() {
        return switch (this) {
            case GENUINE -> "vstate";
            case EXPIRED, FORGED -> "vstate vstate--bad";
            case EARLY, STRANGE, DAMAGED, NONE, UNABLE -> "vstate vstate--none";
        };
    }

    public String icon() {
        return genuine() && this != EXPIRED ? "ok" : this == EXPIRED || this == FORGED ? "bad" : "search";
    }
}
