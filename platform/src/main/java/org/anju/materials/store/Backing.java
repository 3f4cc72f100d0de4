package org.anju.materials.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 存放处: keeps sealed bytes under names that the content store makes. What it cannot reach it answers with
 * {@link StoreAway}.
 */
interface Backing {

    /** Lays the bytes there, whole or not at all, in place of what was there; safe when it returns. */
    void put(String name, byte[] sealed, Instant at);

    Optional<byte[]> get(String name);

    /** Its first bytes: enough to tell under which key it lies. */
    Optional<byte[]> head(String name, int most);

    /** When it was last put. */
    Optional<Instant> putAt(String name);

    /** Names after that one, in their order; fewer than asked for only at the end. */
    List<String> names(String after, int most);

    void remove(String name);
}
