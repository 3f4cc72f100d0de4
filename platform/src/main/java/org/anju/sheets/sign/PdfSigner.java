package org.anju.sheets.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampToken;
import org.springframework.stereotype.Component;

/** 签 PDF: a PAdES signature (ETSI EN 319 142-1, B-T) over the whole file, with a time stamp of the house's own. */
@Component
public class PdfSigner {

    /** Signature, stamp and both chains take some 5 kB; the reserve is for longer chains of a bought certificate. */
    private static final int RESERVED = 16_000;

    private final SheetKeys keys;

    PdfSigner(SheetKeys keys) {
        this.keys = keys;
    }

    /** @param by who signs, as readers show it */
    public byte[] sign(byte[] pdf, String by, Instant now) {
        SigningKey key = keys.signer(now);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(RESERVED);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setName(by);
            signature.setSignDate(calendar(now));
            document.addSignature(signature, content -> cms(content.readAllBytes(), key, now), options);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    /** The same signature over a file of any kind, to be kept beside it (ETSI EN 319 122-1, CAdES B-T). */
    public byte[] detached(byte[] content, Instant now) {
        try {
            return cms(content, keys.signer(now), now);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private byte[] cms(byte[] content, SigningKey key, Instant now) throws IOException {
        try {
            byte[] certificate = Crypt.sha256(Crypt.encoded(key.certificate()));
            TimeStamper stamper = keys.stamper();
            JcaContentSignerBuilder signer = new JcaContentSignerBuilder(key.algorithm());
            if (key.provider() != null) {
                signer.setProvider(key.provider());
            }
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(given -> Signed.by(certificate, given))
                            .setUnsignedAttributeGenerator(given -> stamped(stamper, given, now))
                            .build(signer.build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(List.copyOf(key.chain())));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException trouble) {
            throw new IOException(trouble);
        }
    }

    private static AttributeTable stamped(TimeStamper stamper, Map<?, ?> given, Instant now) {
        byte[] signature = (byte[]) java.util.Objects.requireNonNull(given.get(CMSAttributeTableGenerator.SIGNATURE));
        TimeStampToken token = stamper.stamp(Crypt.sha256(signature), now);
        return new AttributeTable(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token.toCMSSignedData().toASN1Structure())));
    }

    private static Calendar calendar(Instant now) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"), Locale.ROOT);
        calendar.setTime(Date.from(now));
        return calendar;
    }
}
