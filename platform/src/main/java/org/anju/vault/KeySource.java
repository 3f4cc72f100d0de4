package org.anju.vault;

import org.jspecify.annotations.Nullable;

/** Where the ring of this house came from. A ring made just now is written down only when the database has none yet. */
public final class KeySource {

    private final KeyRing ring;
    private final @Nullable KeyFile unwritten;

    KeySource(KeyRing ring, @Nullable KeyFile unwritten) {
        this.ring = ring;
        this.unwritten = unwritten;
    }

    public KeyRing ring() {
        return ring;
    }

    /** Before anything is sealed with it. */
    public void keep() {
        if (unwritten != null && !unwritten.there()) {
            unwritten.write(ring);
        }
    }
}
