package org.anju.sheets.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** 密码: the few words all signatures share. The provider is loaded with the first of them and never registered for the whole house. */
final class Crypt {

    static final Provider BC = new BouncyCastleProvider();

    /** GB/T 33560: SM2 signature over SM3. */
    static final String SM2 = "SM3withSM2";

    static final ASN1ObjectIdentifier SM2_OID = GMObjectIdentifiers.sm2sign_with_sm3;
    static final ASN1ObjectIdentifier SM3_OID = GMObjectIdentifiers.sm3;

    private Crypt() {}

    static byte[] sha256(byte[] bytes) {
        return digest("SHA-256", bytes);
    }

    static byte[] sm3(byte[] bytes) {
        return digest("SM3", bytes);
    }

    private static byte[] digest(String name, byte[] bytes) {
        try {
            return (name.equals("SM3") ? MessageDigest.getInstance(name, BC) : MessageDigest.getInstance(name))
                    .digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By which a certificate is told from all others. */
    static String fingerprint(X509Certificate certificate) {
        return HexFormat.of().formatHex(sha256(encoded(certificate)));
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static X509Certificate certificate(byte[] der) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509", BC).generateCertificate(new ByteArrayInputStream(der));
    }

    static byte[] der(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
