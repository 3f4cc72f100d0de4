package org.anju.sheets.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.jspecify.annotations.Nullable;

/**
 * 验 OFD: looks at the seal of a handed-in OFD. Every part of the package must be in the list under the seal, none twice and
 * none besides; nothing of it is drawn or believed before.
 */
public final class OfdCheck {

    private static final int MOST_PARTS = 64;
    private static final int MOST_BYTES = 24 << 20;

    /** We wrote the list ourselves: what does not look like it is not ours. */
    private static final Pattern REFERENCE = Pattern.compile(
            "<ofd:Reference FileRef=\"/([^\"]+)\"><ofd:CheckValue>([A-Za-z0-9+/=]+)</ofd:CheckValue></ofd:Reference>");

    private OfdCheck() {}

    public static Seen of(byte[] ofd) {
        Map<String, byte[]> parts = parts(ofd);
        byte[] value = parts.get(OfdSealer.VALUE);
        byte[] list = parts.get(OfdSealer.SIGNATURE);
        byte[] seal = parts.get(OfdSealer.SEAL);
        if (value == null || list == null || seal == null) {
            return Seen.NOTHING;
        }
        try {
            ASN1Sequence signed = ASN1Sequence.getInstance(value);
            X509Certificate by = Crypt.certificate(octets(signed.getObjectAt(1)));
            return new Seen(Crypt.fingerprint(by), right(signed, by, list, seal) && listed(parts, list));
        } catch (GeneralSecurityException | RuntimeException garbled) {
            return Seen.NOTHING;
        }
    }

    private static boolean right(ASN1Sequence signed, X509Certificate by, byte[] list, byte[] seal)
            throws GeneralSecurityException {
        ASN1Sequence signing = ASN1Sequence.getInstance(signed.getObjectAt(0));
        ASN1Sequence within = ASN1Sequence.getInstance(signing.getObjectAt(1));
        return verified(by, Crypt.der(signing), bits(signed.getObjectAt(3)))
                && Arrays.equals(bits(signing.getObjectAt(3)), Crypt.sm3(list))
                && Arrays.equals(Crypt.der(within), seal)
                && may(within, by);
    }

    /** The seal is whole, and made for that certificate. */
    private static boolean may(ASN1Sequence seal, X509Certificate user) throws GeneralSecurityException {
        ASN1Sequence info = ASN1Sequence.getInstance(seal.getObjectAt(0));
        ASN1Sequence property = ASN1Sequence.getInstance(info.getObjectAt(2));
        X509Certificate maker = Crypt.certificate(octets(seal.getObjectAt(1)));
        boolean named = false;
        for (ASN1Encodable each : ASN1Sequence.getInstance(property.getObjectAt(3))) {
            named |= Arrays.equals(octets(each), Crypt.encoded(user));
        }
        return named && verified(maker, Crypt.der(info), bits(seal.getObjectAt(3)));
    }

    private static boolean listed(Map<String, byte[]> parts, byte[] list) {
        Set<String> expected = new HashSet<>(parts.keySet());
        expected.remove(OfdSealer.SIGNATURE);
        expected.remove(OfdSealer.VALUE);
        Set<String> found = new HashSet<>();
        Matcher each = REFERENCE.matcher(new String(list, StandardCharsets.UTF_8));
        while (each.find()) {
            byte[] part = parts.get(each.group(1));
            if (part == null
                    || !found.add(each.group(1))
                    || !Arrays.equals(Base64.getDecoder().decode(each.group(2)), Crypt.sm3(part))) {
                return false;
            }
        }
        return found.equals(expected);
    }

    private static boolean verified(X509Certificate by, byte[] bytes, byte[] signature)
            throws GeneralSecurityException {
        Signature verifier = Signature.getInstance(Crypt.SM2, Crypt.BC);
        verifier.initVerify(by.getPublicKey());
        verifier.update(bytes);
        return verifier.verify(signature);
    }

    private static byte[] octets(ASN1Encodable value) {
        return ASN1OctetString.getInstance(value).getOctets();
    }

    private static byte[] bits(ASN1Encodable value) {
        return ASN1BitString.getInstance(value).getOctets();
    }

    /** Empty where it is no package of ours: too many parts, too large, a part twice, or broken. */
    private static Map<String, byte[]> parts(byte[] ofd) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() == MOST_PARTS || parts.put(entry.getName(), part) != null) {
                    return Map.of();
                }
            }
            return parts;
        } catch (IOException | RuntimeException broken) {
            return Map.of();
        }
    }
}
