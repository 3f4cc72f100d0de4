package org.anju.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 保险柜: seals bytes with AES-256-GCM and makes blind indexes with HMAC-SHA-256.
 *
 * <p>Whatever is sealed is bound to its place, {@code kind:id} ({@code parties_person.resident_id:…}): moved to another
 * row it does not open. Each kind has a key of its own, derived from the ring's by HKDF.
 *
 * <p>Sealed: a byte 1, the length and name of the key, 12 bytes nonce, the ciphertext with its tag.
 */
public final class Vault {

    private static final byte FORM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing ring;
    private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();
    private final SecureRandom chance = new SecureRandom();

    public Vault(KeyRing ring) {
        this.ring = ring;
    }

    public byte[] seal(String kind, String id, byte[] clear) {
        byte[] name = ring.current().getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, ring.current(), kind, id, nonce, clear, 0, clear.length);
        return ByteBuffer.allocate(2 + name.length + NONCE + sealed.length)
                .put(FORM)
                .put((byte) name.length)
                .put(name)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Opens what was sealed at that place. Whatever was altered, moved or cut does not open: {@link SealBroken}. */
    public byte[] open(String kind, String id, byte[] sealed) {
        String name = keyOf(sealed);
        int at = 2 + name.length();
        if (sealed.length < at + NONCE) {
            throw new SealBroken(kind);
        }
        byte[] nonce = java.util.Arrays.copyOfRange(sealed, at, at + NONCE);
        return run(Cipher.DECRYPT_MODE, name, kind, id, nonce, sealed, at + NONCE, sealed.length - at - NONCE);
    }

    public byte[] seal(String kind, String id, String clear) {
        return seal(kind, id, clear.getBytes(StandardCharsets.UTF_8));
    }

    public String text(String kind, String id, byte[] sealed) {
        return new String(open(kind, id, sealed), StandardCharsets.UTF_8);
    }

    /** Sealed under an older key: to be sealed again after a rotation. */
    public boolean stale(byte[] sealed) {
        return !keyOf(sealed).equals(ring.current());
    }

    /** With what everything begins that is sealed under that key. */
    static byte[] head(String key) {
        byte[] name = key.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + name.length)
                .put(FORM)
                .put((byte) name.length)
                .put(name)
                .array();
    }

    /** Begins as something sealed here does. */
    public static boolean sealed(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == FORM && bytes[1] > 0 && bytes.length > 2 + bytes[1] + NONCE;
    }

    /** 盲索引: finds an equal value of that kind and tells nothing else; 32 bytes. Never changes with a rotation. */
    public byte[] index(String kind, String clear) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(derived("index", ring.index(), kind));
            return mac.doFinal(clear.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public KeyRing ring() {
        return ring;
    }

    private static String keyOf(byte[] sealed) {
        if (!sealed(sealed)) {
            throw new SealBroken("form");
        }
        return new String(sealed, 2, sealed[1], StandardCharsets.US_ASCII);
    }

    private byte[] run(
            int mode, String name, String kind, String id, byte[] nonce, byte[] bytes, int from, int length) {
        SecretKey key = derived("seal " + name, ring.key(name), kind);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((name + '\n' + kind + '\n' + id).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes, from, length);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(kind);
        }
    }

    private SecretKey derived(String use, byte[] master, String kind) {
        return derived.computeIfAbsent(use + '\n' + kind, purpose -> {
            try {
                byte[] key = KDF.getInstance("HKDF-SHA256")
                        .deriveData(HKDFParameterSpec.ofExtract()
                                .addIKM(master)
                                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KeyRing.BYTES));
                return new SecretKeySpec(key, "AES");
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }
}
