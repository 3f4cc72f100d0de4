package org.anju.accounts;

import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to open an account.
 *
 * @param password null for an account that only the demo page opens
 * @param person needed for applicants and agents
 * @param employer needed for agents, and for them only
 * @param demo shown on the demo sign-in page, with the line about it
 */
public record Opening(
        String login,
        @Nullable String password,
        boolean mustChange,
        String name,
        Role role,
        @Nullable UUID person,
        @Nullable UUID employer,
        String district,
        boolean demo,
        String aboutZh,
        String aboutEn) {

    /** A person of the demonstration, opened by one click. */
    public static Opening demo(
            String login,
            String name,
            Role role,
            @Nullable UUID person,
            @Nullable UUID employer,
            String aboutZh,
            String aboutEn) {
        return new Opening(login, null, false, name, role, person, employer, Actor.YANQING, true, aboutZh, aboutEn);
    }

    /** The same in another district. */
    public Opening in(String other) {
        return new Opening(login, password, mustChange, name, role, person, employer, other, demo, aboutZh, aboutEn);
    }

    /** Somebody who registers himself: at this house, for nothing he does hangs on the district of his account. */
    public static Opening applicant(String login, String password, String name, UUID person) {
        return new Opening(login, password, false, name, Role.APPLICANT, person, null, Actor.YANQING, false, "", "");
    }

    /** Somebody of that district's office, with a password for the first time only. */
    public static Opening staff(String login, String oneTimePassword, String name, Role role, String district) {
        return new Opening(login, oneTimePassword, true, name, role, null, null, district, false, "", "");
    }
}
