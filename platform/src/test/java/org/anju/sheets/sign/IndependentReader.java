package org.anju.sheets.sign;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertPathValidator;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else who checks a signed sheet: PDFBox says what is covered, the JDK checks signatures, path and revocation list
 * with its own providers; the ASN.1 is only taken apart.
 */
final class IndependentReader {

    private IndependentReader() {}

    static void demandRight(byte[] pdf, String authorities, byte[] revocations, Instant at) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            PDSignature signature = document.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(at);
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
            SignedData signed = demandRight(
                    signature.getContents(pdf), signature.getSignedContent(pdf), authorities, revocations, at);
            SignerInfo signer = SignerInfo.getInstance(signed.getSignerInfos().getObjectAt(0));
            assertThat(attribute(signer.getAuthenticatedAttributes(), CMSAttributes.signingTime.getId()))
                    .as("PAdES has its time in the dictionary")
                    .isNull();
            Attribute stamp = requireNonNull(attribute(
                    signer.getUnauthenticatedAttributes(),
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken.getId()));
            demandStamp(stamp, sha256(signer.getEncryptedDigest().getOctets()), authorities, revocations, at);
        }
    }

    private static void demandStamp(Attribute stamp, byte[] imprint, String authorities, byte[] revocations, Instant at)
            throws Exception {
        byte[] token = stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
        SignedData outer = SignedData.getInstance(ContentInfo.getInstance(token).getContent());
        byte[] said = ASN1OctetString.getInstance(outer.getEncapContentInfo().getContent())
                .getOctets();
        TSTInfo info = TSTInfo.getInstance(said);
        assertThat(info.getMessageImprint().getHashedMessage()).isEqualTo(imprint);
        assertThat(info.getGenTime().getDate().toInstant()).isEqualTo(at);
        demandRight(token, said, authorities, revocations, at);
    }

    private static SignedData demandRight(
            byte[] cms, byte[] content, String authorities, byte[] revocations, Instant at) throws Exception {
        // zeros fill the room behind the signature
        SignedData signed = SignedData.getInstance(
                ContentInfo.getInstance(new ASN1InputStream(cms).readObject()).getContent());
        SignerInfo signer = SignerInfo.getInstance(signed.getSignerInfos().getObjectAt(0));
        ASN1Set attributes = signer.getAuthenticatedAttributes();
        Attribute digest = requireNonNull(attribute(attributes, CMSAttributes.messageDigest.getId()));
        assertThat(ASN1OctetString.getInstance(digest.getAttrValues().getObjectAt(0))
                        .getOctets())
                .isEqualTo(sha256(content));
        List<X509Certificate> chain = certificates(signed);
        X509Certificate own = chain.getFirst();
        Signature verifier = Signature.getInstance(
                own.getPublicKey().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
        verifier.initVerify(own.getPublicKey());
        verifier.update(attributes.getEncoded("DER"));
        assertThat(verifier.verify(signer.getEncryptedDigest().getOctets())).isTrue();
        Attribute named =
                requireNonNull(attribute(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2.getId()));
        assertThat(SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0))
                        .getCerts()[0]
                        .getCertHash())
                .isEqualTo(sha256(own.getEncoded()));
        demandPath(chain, authorities, revocations, at);
        return signed;
    }

    private static void demandPath(List<X509Certificate> chain, String authorities, byte[] revocations, Instant at)
            throws Exception {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        Set<TrustAnchor> anchors = roots(authorities).stream()
                .map(root -> new TrustAnchor(root, null))
                .collect(Collectors.toSet());
        PKIXParameters parameters = new PKIXParameters(anchors);
        parameters.setDate(Date.from(at));
        parameters.addCertStore(CertStore.getInstance(
                "Collection",
                new CollectionCertStoreParameters(
                        List.of(factory.generateCRL(new ByteArrayInputStream(revocations))))));
        parameters.setRevocationEnabled(chain.size() > 1);
        List<X509Certificate> path = chain.size() > 1 ? chain.subList(0, chain.size() - 1) : chain;
        CertPathValidator.getInstance("PKIX").validate(factory.generateCertPath(path), parameters);
    }

    /** The usual roots: the JDK knows no SM2. */
    private static List<X509Certificate> roots(String authorities) throws Exception {
        List<X509Certificate> roots = new ArrayList<>();
        for (String each : authorities.split("(?=# )")) {
            if (!each.contains("SM2")) {
                roots.add((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(
                                each.substring(each.indexOf("-----BEGIN")).getBytes(StandardCharsets.US_ASCII))));
            }
        }
        return roots;
    }

    /** The signer's first: he is the one who may not sign others. */
    private static List<X509Certificate> certificates(SignedData signed) throws Exception {
        List<X509Certificate> all = new ArrayList<>();
        for (var each : signed.getCertificates()) {
            X509Certificate one = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(each.toASN1Primitive().getEncoded()));
            all.add(one.getBasicConstraints() < 0 ? 0 : all.size(), one);
        }
        return all;
    }

    private static @Nullable Attribute attribute(ASN1Set attributes, String oid) {
        for (var each : attributes) {
            Attribute one = Attribute.getInstance(each);
            if (one.getAttrType().getId().equals(oid)) {
                return one;
            }
        }
        return null;
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
