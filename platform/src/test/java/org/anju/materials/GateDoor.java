package org.anju.materials;

import org.anju.materials.gate.Chamber;
import org.jspecify.annotations.Nullable;

/** The gate's door for tests of other packages: a file in, and what came of it out. */
public final class GateDoor {

    private final FileGate gate;

    public GateDoor(Chamber chamber) {
        this.gate = new FileGate(chamber, Unscanned.watch());
    }

    /**
     * What came of a file.
     *
     * @param refusal the message key, null when it came in
     * @param bytes what is kept
     */
    public record Came(@Nullable String refusal, @Nullable FileKind kind, int pages, byte[] bytes) {}

    public Came in(String name, byte[] bytes) {
        FileGate.Passage passage = gate.examine("G-3.2.1-9", name, bytes);
        return switch (passage.examined()) {
            case Examined.Rejected(String key, var args) -> new Came(key, null, 0, new byte[0]);
            case Examined.Infected found -> new Came(found.told().key(), null, 0, new byte[0]);
            case Examined.Accepted seen -> new Came(null, seen.kind(), seen.pages(), passage.bytes());
        };
    }
}
