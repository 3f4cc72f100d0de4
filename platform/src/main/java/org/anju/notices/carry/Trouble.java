package org.anju.notices.carry;

/** 未送达原因: why something did not go out. Its words are {@code despatch.trouble.NAME}. */
public enum Trouble {
    /** No address or number is known. */
    NO_ADDRESS(true),
    /** He does not want this kind of notice this way. */
    UNWANTED(true),
    /** The account is closed. */
    GONE(true),
    /** A code whose time is over. */
    LATE(true),
    /** The receiver says there is no such address. */
    REFUSED(true),
    /** The receiver will not take what was sent. */
    INVALID(true),
    /** Nobody answers there. */
    UNREACHABLE(false),
    /** No answer in time; it may have arrived. */
    TIMEOUT(false),
    /** The line cannot be made secure. */
    NOT_SECURE(false),
    /** The receiver does not let this house sign in. */
    SIGN_IN(false),
    /** The receiver is busy or out of order. */
    BUSY(false),
    /** A fault of our own; it is in the log. */
    FAULT(false);

    private final boolean lasting;

    Trouble(boolean lasting) {
        this.lasting = lasting;
    }

    /** Trying again changes nothing. */
    public boolean lasting() {
        return lasting;
    }
}
