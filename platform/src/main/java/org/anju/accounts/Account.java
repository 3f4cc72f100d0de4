package org.anju.accounts;

import java.time.Instant;
import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * 账号: one person wearing one hat.
 *
 * @param aboutZh who this is in the demonstration, in Chinese; empty for real accounts
 * @param mustChange the password was given by somebody else and opens nothing but its own change
 * @param version moves with every change an operator makes
 */
public record Account(
        UUID id,
        String login,
        String name,
        Role role,
        @Nullable UUID person,
        @Nullable UUID employer,
        String district,
        boolean demo,
        String aboutZh,
        String aboutEn,
        boolean disabled,
        @Nullable Instant lockedUntil,
        boolean mustChange,
        Instant openedAt,
        int version) {

    public Actor actor() {
        return new Actor(id, name, role, person, employer, district);
    }
}
