package org.anju.vault;

/** The keys are missing, broken or not those under which something was sealed. Its message is for the operator. */
public final class KeysUnfit extends RuntimeException {

    public KeysUnfit(String message) {
        super(message);
    }
}
