package org.anju.app;

/** The house stays shut, for one reason that can be told in a sentence; the exit code tells scripts which kind. */
public final class CannotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is; the number is the exit code of the process. */
    public enum Kind {
        USAGE(2),
        PORT_TAKEN(3),
        DATA_IN_USE(4),
        DATA_TROUBLE(5),
        DATABASE(6),
        KEYS(8),
        FAULT(1);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    public CannotOpen(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public CannotOpen(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public int exitCode() {
        return kind.exitCode();
    }
}
