package org.anju.trail;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** 签名算法: the two hands every head is signed with, one that any tool can read and the national one (GB/T 32918). */
enum Script {
    ED25519("Ed25519", "Ed25519", NamedParameterSpec.ED25519, false, "trail.key"),
    SM2("SM3withSM2", "EC", new ECGenParameterSpec("sm2p256v1"), true, "trail-sm2.key");

    /** How the X.509 encoding of every Ed25519 key begins. */
    private static final byte[] ED25519_HEAD = HexFormat.of().parseHex("302a300506032b6570");

    private static final Provider NATIONAL = new BouncyCastleProvider();

    private final String signature;
    private final String key;
    private final AlgorithmParameterSpec curve;
    private final boolean national;

    /** The file under {@code secrets/} that holds the pair. */
    final String file;

    Script(String signature, String key, AlgorithmParameterSpec curve, boolean national, String file) {
        this.signature = signature;
        this.key = key;
        this.curve = curve;
        this.national = national;
        this.file = file;
    }

    static Script of(byte[] publicKey) {
        return Arrays.equals(ED25519_HEAD, Arrays.copyOf(publicKey, ED25519_HEAD.length)) ? ED25519 : SM2;
    }

    KeyPair make() throws GeneralSecurityException {
        KeyPairGenerator maker = KeyPairGenerator.getInstance(key, provider());
        maker.initialize(curve);
        return maker.generateKeyPair();
    }

    PrivateKey secret(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(key, provider()).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    PublicKey known(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(key, provider()).generatePublic(new X509EncodedKeySpec(encoded));
    }

    Signature signature() throws GeneralSecurityException {
        return Signature.getInstance(signature, provider());
    }

    boolean fits(PublicKey publicKey, byte[] payload, byte[] signed) {
        try {
            Signature reader = signature();
            reader.initVerify(publicKey);
            reader.update(payload);
            return reader.verify(signed);
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    private Provider provider() {
        return national ? NATIONAL : Security.getProvider("SunEC");
    }
}
