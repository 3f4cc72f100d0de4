package org.anju.trail;

/**
 * 管辖: whose rows the database shows to what runs now (ADR 112). Said at the edge, by the door of the pages and by the clock;
 * each connection is told it before its first statement. Where nobody has said anything, nothing is shown.
 */
public final class Jurisdiction {

    /** All districts: for the clock, and for whoever is bounded by something else than a district. */
    public static final String ALL = "*";

    private static final ScopedValue<String> NOW = ScopedValue.newInstance();

    private Jurisdiction() {}

    /** Empty where nobody has said. */
    public static String now() {
        return NOW.orElse("");
    }

    /**
     * An officer's and an agent's is their district. A holder's cases and permit may each lie in another, a verifier
     * and a visitor ask by number or code of any district, an operator looks after the whole house.
     */
    public static String of(Actor actor) {
        return switch (actor.role()) {
            case CLERK, APPROVER, SUPERVISOR, AGENT, POLICY_ADMIN -> actor.district();
            case APPLICANT, VERIFIER, OPERATOR, VISITOR, CLOCK -> ALL;
        };
    }

    /** Runs it within that district; a connection borrowed before stays what it was. */
    public static void run(String district, Runnable act) {
        ScopedValue.where(NOW, district).run(act);
    }

    public static <T, X extends Throwable> T call(String district, ScopedValue.CallableOp<T, X> act) throws X {
        return ScopedValue.where(NOW, district).call(act);
    }
}
