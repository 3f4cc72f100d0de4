package org.anju.sheets.sign;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** 制证: makes the keys and certificates of the house's own authority, one family on P-256 and one on SM2. */
final class CertificateMaker {

    static final int ROOT_YEARS = 30;
    static final int YEARS = 15;
    private static final int SERIAL_BITS = 127;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final boolean sm2;
    private final String revocations;
    private final Instant now;

    /** @param revocations where the list of revoked certificates is published */
    CertificateMaker(boolean sm2, String revocations, Instant now) {
        this.sm2 = sm2;
        this.revocations = revocations;
        this.now = now;
    }

    SigningKey root(String name) {
        KeyPair pair = pair();
        X500Name subject = name(name);
        return new SigningKey(
                pair.getPrivate(),
                List.of(made(subject, subject, pair, pair, true, null, ROOT_YEARS)),
                sm2 ? Crypt.BC : null);
    }

    /** @param purpose null for signing documents */
    SigningKey signer(SigningKey root, String name, @Nullable KeyPurposeId purpose) {
        KeyPair pair = pair();
        KeyPair authority = new KeyPair(root.certificate().getPublicKey(), root.key());
        X500Name issuer = X500Name.getInstance(
                root.certificate().getSubjectX500Principal().getEncoded());
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(made(name(name), issuer, pair, authority, false, purpose, YEARS));
        chain.addAll(root.chain());
        return new SigningKey(pair.getPrivate(), List.copyOf(chain), sm2 ? Crypt.BC : null);
    }

    private X509Certificate made(
            X500Name subject,
            X500Name issuer,
            KeyPair pair,
            KeyPair authority,
            boolean root,
            @Nullable KeyPurposeId purpose,
            int years) {
        try {
            var utils = new JcaX509ExtensionUtils();
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    new BigInteger(SERIAL_BITS, CHANCE),
                    Date.from(now.minus(1, ChronoUnit.DAYS)),
                    Date.from(now.atOffset(ZoneOffset.UTC).plusYears(years).toInstant()),
                    subject,
                    pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(root));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            root
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(pair.getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, utils.createAuthorityKeyIdentifier(authority.getPublic()));
            if (!root) {
                builder.addExtension(Extension.cRLDistributionPoints, false, where());
            }
            if (purpose != null) {
                // RFC 3161 2.3: the only purpose, and critical
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            }
            return new JcaX509CertificateConverter()
                    .setProvider(Crypt.BC)
                    .getCertificate(builder.build(contentSigner(authority, sm2)));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CRLDistPoint where() {
        var name = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, revocations));
        return new CRLDistPoint(
                new DistributionPoint[] {new DistributionPoint(new DistributionPointName(name), null, null)});
    }

    /** The list of revoked certificates: there are none, and whoever checks must be able to read that somewhere. */
    static byte[] revocations(SigningKey root, boolean sm2, Instant now, Instant next) {
        try {
            var builder = new JcaX509v2CRLBuilder(root.certificate(), Date.from(now));
            builder.setNextUpdate(Date.from(next));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root.certificate()));
            builder.addExtension(
                    Extension.cRLNumber,
                    false,
                    new org.bouncycastle.asn1.x509.CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            X509CRLHolder list =
                    builder.build(contentSigner(new KeyPair(root.certificate().getPublicKey(), root.key()), sm2));
            return list.getEncoded();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ContentSigner contentSigner(KeyPair authority, boolean sm2) {
        try {
            return sm2
                    ? new JcaContentSignerBuilder(Crypt.SM2)
                            .setProvider(Crypt.BC)
                            .build(authority.getPrivate())
                    : new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate());
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeyPair pair() {
        try {
            Provider provider = sm2 ? Crypt.BC : null;
            KeyPairGenerator generator = provider == null
                    ? KeyPairGenerator.getInstance("EC")
                    : KeyPairGenerator.getInstance("EC", provider);
            generator.initialize(new ECGenParameterSpec(sm2 ? "sm2p256v1" : "secp256r1"), CHANCE);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X500Name name(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, "安居 Anju")
                .addRDN(BCStyle.CN, name)
                .build();
    }
}
