package org.anju.sheets.sign;

import org.jspecify.annotations.Nullable;

/**
 * 验签结果: what a look at a signed file showed.
 *
 * @param signer fingerprint of the certificate it names, null where it carries no signature that can be read
 * @param intact the signature is right and covers all of the file
 */
public record Seen(@Nullable String signer, boolean intact) {

    static final Seen NOTHING = new Seen(null, false);
}
