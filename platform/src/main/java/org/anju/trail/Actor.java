package org.anju.trail;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever acts: a signed-in person in one role, a visitor, or the clock. No store reads or writes for anybody else.
 *
 * @param account the account signed in, null for visitor and clock
 * @param name what the trail calls him
 * @param person the natural person behind the account, where known; two accounts of one person share it (G-3.1.2-15)
 * @param employer the employer an agent acts for, else null
 * @param district the pack key he works under, {@code 110119} for Yanqing
 */
public record Actor(
        @Nullable UUID account,
        String name,
        Role role,
        @Nullable UUID person,
        @Nullable UUID employer,
        String district) {

    public static final String YANQING = "110119";

    public static Actor visitor() {
        return new Actor(null, "visitor", Role.VISITOR, null, null, YANQING);
    }

    public static Actor clock() {
        return new Actor(null, "clock", Role.CLOCK, null, null, YANQING);
    }

    /** The same, where what he acts upon is a district's own. */
    public Actor in(String district) {
        return new Actor(account, name, role, person, employer, district);
    }

    /** Whoever acts, as a natural person where he is known: two accounts of one person are one hand. Nobody's for visitor and clock. */
    public UUID hand() {
        return Objects.requireNonNull(person != null ? person : account);
    }

    public boolean is(Role... roles) {
        for (Role each : roles) {
            if (role == each) {
                return true;
            }
        }
        return false;
    }
}
