package org.anju.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anju.trail.Role;

/**
 * 告知情况: one notice about a case and what became of it, for whoever handles the case.
 *
 * @param role the hat of whom it was for
 * @param at when it came into his inbox
 * @param read whether he has opened it there
 * @param despatches by which channels it went out besides
 */
public record Notified(
        UUID notice, String key, List<Object> args, Role role, Instant at, boolean read, List<Despatch> despatches) {

    public Notified {
        args = List.copyOf(args);
        despatches = List.copyOf(despatches);
    }
}
