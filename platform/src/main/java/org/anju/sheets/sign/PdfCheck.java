package org.anju.sheets.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * 验 PDF: looks at the signature of a handed-in PDF without opening it. Only a signature over every byte of the file but
 * its own counts, so whatever the rest of the file may be, it is what was signed.
 */
public final class PdfCheck {

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");

    private static final int MOST_SIGNATURE = 128 * 1024;

    private PdfCheck() {}

    public static Seen of(byte[] pdf) {
        // the last one: what comes after an earlier signature may have changed what it says
        Matcher each = RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        Seen seen = Seen.NOTHING;
        while (each.find()) {
            int[] range = new int[4];
            for (int i = 0; i < range.length; i++) {
                range[i] = Integer.parseInt(each.group(i + 1));
            }
            Seen one = look(pdf, range);
            seen = one.signer() == null ? seen : one;
        }
        return seen;
    }

    private static Seen look(byte[] pdf, int[] range) {
        int from = range[0] + range[1];
        int to = range[2];
        if (range[0] != 0 || from >= to || to > pdf.length || to - from > MOST_SIGNATURE) {
            return Seen.NOTHING;
        }
        boolean whole = (long) range[2] + range[3] == pdf.length && pdf[from] == '<' && pdf[to - 1] == '>';
        try {
            byte[] contents =
                    HexFormat.of().parseHex(new String(pdf, from + 1, to - from - 2, StandardCharsets.ISO_8859_1));
            byte[] cms = one(contents);
            // upper case and zeros are what we write: any other spelling of the same is not our file
            boolean plain = Arrays.equals(pdf, from + 1, to - 1, spelt(contents), 0, contents.length * 2);
            byte[] content = whole ? covered(pdf, range) : new byte[0];
            return verified(new CMSSignedData(new CMSProcessableByteArray(content), cms), whole && plain);
        } catch (GeneralSecurityException | CMSException | OperatorCreationException | RuntimeException garbled) {
            return Seen.NOTHING;
        }
    }

    private static Seen verified(CMSSignedData data, boolean whole)
            throws GeneralSecurityException, OperatorCreationException, CMSException {
        Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            return Seen.NOTHING;
        }
        SignerInformation signer = signers.iterator().next();
        var named = data.getCertificates().getMatches(signer.getSID()).iterator();
        if (!named.hasNext()) {
            return Seen.NOTHING;
        }
        X509CertificateHolder holder = (X509CertificateHolder) named.next();
        try {
            X509Certificate certificate = Crypt.certificate(holder.getEncoded());
            boolean right = signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Crypt.BC)
                    .build(certificate));
            return new Seen(Crypt.fingerprint(certificate), right && whole && stamped(signer));
        } catch (CMSException digestDiffers) {
            return new Seen(Crypt.fingerprint(Crypt.certificate(der(holder))), false);
        } catch (IOException garbled) {
            return Seen.NOTHING;
        }
    }

    /** The time stamp is no part of what is signed: it is looked at by itself. */
    private static boolean stamped(SignerInformation signer) {
        Attribute attribute = signer.getUnsignedAttributes() == null
                ? null
                : signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        try {
            if (attribute == null) {
                return false;
            }
            TimeStampToken token =
                    new TimeStampToken(ContentInfo.getInstance(attribute.getAttributeValues()[0]));
            X509CertificateHolder by = (X509CertificateHolder) token.getCertificates()
                    .getMatches(token.getSID())
                    .iterator()
                    .next();
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Crypt.BC)
                    .build(by));
            return Arrays.equals(
                    token.getTimeStampInfo().getMessageImprintDigest(), Crypt.sha256(signer.getSignature()));
        } catch (TSPException
                | IOException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException no) {
            return false;
        }
    }

    private static byte[] der(X509CertificateHolder holder) {
        return Crypt.der(holder.toASN1Structure());
    }

    /** The signature alone; behind it there may be zeros and nothing else. */
    private static byte[] one(byte[] contents) throws CMSException {
        try (ASN1InputStream in = new ASN1InputStream(contents, true)) {
            ContentInfo.getInstance(in.readObject());
            byte[] behind = in.readAllBytes();
            for (byte rest : behind) {
                if (rest != 0) {
                    throw new CMSException("something behind the signature");
                }
            }
            return Arrays.copyOf(contents, contents.length - behind.length);
        } catch (IOException garbled) {
            throw new CMSException("no signature", garbled);
        }
    }

    private static byte[] spelt(byte[] contents) {
        return HexFormat.of().withUpperCase().formatHex(contents).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] covered(byte[] pdf, int[] range) {
        byte[] content = Arrays.copyOf(pdf, range[1] + range[3]);
        System.arraycopy(pdf, range[2], content, range[1], range[3]);
        return content;
    }
}
