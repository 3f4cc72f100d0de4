package org.anju.sheets.benefit;

import java.util.Set;
import java.util.UUID;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;

/**
 * 查验人: one of a department's people, or a program with the department's key.
 *
 * @param actor whom the trail names
 * @param scope the purposes a key is for, null where all of the department's may be named
 */
public record BenefitAsker(
        BenefitDepartment department,
        Actor actor,
        boolean admin,
        @Nullable Set<UUID> scope) {

    boolean may(UUID purpose) {
        return scope == null || scope.contains(purpose);
    }
}
