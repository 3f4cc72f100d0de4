package org.anju.materials.store;

/** The place where papers lie cannot be reached, or takes nothing more: nothing was acknowledged. */
public final class StoreAway extends RuntimeException {

    StoreAway(String where, Throwable cause) {
        super("content store away: " + where + ": " + cause, cause);
    }
}
