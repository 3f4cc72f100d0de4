package org.anju.web.kit;

import java.util.List;
import org.anju.trail.Actor;

/** The parts of the house by path, and who is at home where. */
public final class Zones {

    private static final List<String> SIGNED_IN =
            List.of("/me", "/firm", "/benefit", "/desk", "/admin", "/files", "/uploads", "/account", "/messages");

    private Zones() {}

    /** Whether pages there belong to a signed-in person and must not stay in a browser's cache. */
    public static boolean signedIn(String path) {
        return SIGNED_IN.stream().anyMatch(zone -> path.equals(zone) || path.startsWith(zone + "/"));
    }

    /** Where that person starts. */
    public static String home(Actor actor) {
        return switch (actor.role()) {
            case APPLICANT -> "/me";
            case AGENT -> "/firm";
            case CLERK, APPROVER, SUPERVISOR -> "/desk";
            case POLICY_ADMIN, OPERATOR -> "/admin";
            case VERIFIER -> "/benefit";
            case VISITOR, CLOCK -> "/";
        };
    }
}
