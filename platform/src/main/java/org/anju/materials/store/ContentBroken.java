package org.anju.materials.store;

/** A content that rows name is not there, or is not what its name says. Shown to nobody as if it were the paper. */
public final class ContentBroken extends RuntimeException {

    ContentBroken(String sha256, String what) {
        super("content " + sha256 + " " + what);
    }

    ContentBroken(String sha256, String what, Throwable cause) {
        super("content " + sha256 + " " + what, cause);
    }
}
