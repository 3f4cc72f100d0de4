package org.anju.testkit;

import java.nio.file.Path;
import java.time.InstantSource;
import org.anju.materials.store.ContentStore;
import org.anju.vault.KeyRing;
import org.anju.vault.Vault;

/** Content stores for tests of rooms: in a directory, under a key of their own. */
public final class Stores {

    private Stores() {}

    public static ContentStore in(Path directory, InstantSource clock) {
        return ContentStore.in(directory, new Vault(KeyRing.fresh()), clock);
    }
}
