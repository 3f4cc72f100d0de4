package org.anju.policy.retention;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** 消息清除: a room that keeps messages lets those go that were sent before an instant. */
@FunctionalInterface
public interface Fading {

    /**
     * In the caller's transaction.
     *
     * @param preserved persons under 保全, whose messages stay
     * @return how many messages it was
     */
    int fade(Instant before, Set<UUID> preserved);
}
