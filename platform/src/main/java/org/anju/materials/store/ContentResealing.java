package org.anju.materials.store;

import java.time.InstantSource;
import java.util.List;
import org.anju.vault.KeysUnfit;
import org.anju.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 重新封存: walks the whole store once after each start and seals again what lies plain or under an older key. Each
 * content is replaced in one move, so the walk may be killed anywhere: what is done is done, the rest is found again.
 */
@Component
public final class ContentResealing {

    /** Looked at, and sealed again, in one round. */
    static final int LOOKED = 500;

    static final int SEALED = 50;

    private static final Logger LOG = LoggerFactory.getLogger(ContentResealing.class);
    private static final int HEAD = 64;
    private static final int HASH = 64;

    private final ContentStore store;
    private final InstantSource clock;
    private String after = "";
    private int sealed;
    private boolean over;
    private boolean away;

    public ContentResealing(ContentStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** One round; false when the walk is over. */
    public synchronized boolean run() {
        if (over) {
            return false;
        }
        try {
            round();
            away = false;
        } catch (StoreAway told) {
            if (!away) {
                LOG.warn("waits to seal again: {}", told.getMessage());
            }
            away = true;
        }
        return !over;
    }

    private void round() {
        int done = 0;
        List<String> names = store.shelf().names(after, LOOKED);
        for (String name : names) {
            done += look(name) ? 1 : 0;
            after = name;
            if (done == SEALED) {
                break;
            }
        }
        sealed += done;
        over = names.size() < LOOKED && (names.isEmpty() || after.equals(names.getLast()));
        if (over && sealed > 0) {
            LOG.info("{} contents sealed again", sealed);
        }
    }

    private boolean look(String name) {
        byte[] head = store.shelf().head(name, HEAD).orElse(new byte[0]);
        if (Vault.sealed(head) && !store.vault().stale(head)) {
            return false;
        }
        if (name.length() > HASH) {
            // a picture of a page: drawn again when somebody looks
            store.shelf().remove(name);
            return true;
        }
        try {
            return seal(name);
        } catch (ContentBroken | KeysUnfit told) {
            // what lies there may still be of use to whoever looks into it: it stays as it is
            LOG.error("not sealed again: {}", told.getMessage());
            return false;
        }
    }

    /** Sealed anew it counts as put today: one that nobody names is swept a month later than it would have been. */
    private boolean seal(String sha256) {
        byte[] lying = store.shelf().get(sha256).orElse(null);
        if (lying == null) {
            return false;
        }
        byte[] clear = store.opened(sha256, lying);
        store.shelf().put(sha256, store.vault().seal(ContentStore.CONTENT, sha256, clear), clock.instant());
        return true;
    }
}
