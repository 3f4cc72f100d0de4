package org.anju.checks;

/** 未能查询的原因: why a source could not be asked. Its words are {@code checks.hitch.NAME}. */
public enum Hitch {
    UNREACHABLE(false),
    TIMEOUT(false),
    NOT_SECURE(false),
    SIGN_IN(false),
    BUSY(false),
    /** It does not take such a question. */
    REFUSED(true),
    /** Not what its contract says. */
    UNREADABLE(true),
    TOO_LARGE(true),
    /** It answers about somebody else. */
    OTHER_SUBJECT(true),
    /** A fault of our own; it is in the log. */
    FAULT(false);

    private final boolean lasting;

    Hitch(boolean lasting) {
        this.lasting = lasting;
    }

    /** Asking again changes nothing. */
    public boolean lasting() {
        return lasting;
    }
}
