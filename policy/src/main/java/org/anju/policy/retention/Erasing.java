package org.anju.policy.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** 清除: what each room that keeps something of persons answers for, over its own tables only. */
public interface Erasing {

    /** A word for the room, as the trail counts by it. */
    String room();

    /** From when what is kept of these persons counts, and what holds them, on that Beijing day. */
    List<Mark> marks(Collection<UUID> persons, LocalDate today);

    /**
     * Takes away what the room keeps of him, in the caller's transaction; done twice, it finds nothing.
     *
     * @return how many rows it was
     */
    int erase(UUID person, Instant at);
}
