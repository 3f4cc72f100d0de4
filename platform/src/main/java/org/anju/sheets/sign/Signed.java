package org.anju.sheets.sign;

import java.util.Map;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAttributeTableGenerator;

/** 签名属性: what a signature covers besides the digest, named one by one; the library of itself would add the machine's time. */
final class Signed {

    private Signed() {}

    /** What CMS demands (RFC 5652 11.1, 11.2). */
    static AttributeTable needed(Map<?, ?> given) {
        return new AttributeTable(vector(given));
    }

    /** The same and whose signature it is (ETSI EN 319 122-1, signing-certificate-v2). */
    static AttributeTable by(byte[] certificateSha256, Map<?, ?> given) {
        ASN1EncodableVector attributes = vector(given);
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(certificateSha256)))));
        return new AttributeTable(attributes);
    }

    private static ASN1EncodableVector vector(Map<?, ?> given) {
        var type = (ASN1ObjectIdentifier) Objects.requireNonNull(given.get(CMSAttributeTableGenerator.CONTENT_TYPE));
        byte[] digest = (byte[]) Objects.requireNonNull(given.get(CMSAttributeTableGenerator.DIGEST));
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(type)));
        attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest))));
        return attributes;
    }
}
