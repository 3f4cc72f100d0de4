package org.anju.sheets.token;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** 公布的公钥: one key that signed tokens here, told from others by the first four bytes of its hash. */
record PublicKeyLine(String id, byte[] encoded) {

    private static final int ID_BYTES = 4;
    private static final int COORDINATE = 32;

    static PublicKeyLine of(byte[] encoded) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(encoded);
        return new PublicKeyLine(HexFormat.of().formatHex(hash, 0, ID_BYTES), encoded);
    }

    byte[] idBytes() {
        return HexFormat.of().parseHex(id);
    }

    /** As RFC 7517 writes it. */
    String jwk() {
        try {
            var key = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
            return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"alg\":\"ES256\",\"kid\":\"" + id + "\",\"x\":\""
                    + coordinate(key.getW().getAffineX()) + "\",\"y\":\""
                    + coordinate(key.getW().getAffineY()) + "\"}";
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("public key " + id, broken);
        }
    }

    private static String coordinate(BigInteger figure) {
        byte[] signed = figure.toByteArray();
        byte[] whole = new byte[COORDINATE];
        byte[] bare = signed.length > COORDINATE ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        System.arraycopy(bare, 0, whole, COORDINATE - bare.length, bare.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }
}
