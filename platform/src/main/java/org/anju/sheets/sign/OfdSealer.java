package org.anju.sheets.sign;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.springframework.stereotype.Component;

/** 盖章: puts an SM2 seal on an OFD (GB/T 33190 chapter 18, GB/T 38540): each part's SM3 in one list, the list under the seal. */
@Component
public class OfdSealer {

    static final String SIGNATURES = "Doc_0/Signs/Signatures.xml";
    static final String SIGNATURE = "Doc_0/Signs/Sign_0/Signature.xml";
    static final String VALUE = "Doc_0/Signs/Sign_0/SignedValue.dat";
    static final String SEAL = "Doc_0/Signs/Sign_0/Seal.esl";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ofd:%s xmlns:ofd=\"http://www.ofdspec.org/2016\">";

    private final SheetKeys keys;
    private final SealMaker maker;

    OfdSealer(SheetKeys keys, SealMaker maker) {
        this.keys = keys;
        this.maker = maker;
    }

    /**
     * The parts with the seal's own.
     *
     * @param x where the seal's picture begins on the first page, millimetres from the left
     * @param y and from the top
     */
    public Map<String, byte[]> seal(Map<String, byte[]> parts, double x, double y, Instant now) {
        SigningKey key = keys.sealKey(now);
        ASN1Sequence seal = maker.seal(key);
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.put(
                SIGNATURES,
                xml(
                        "Signatures",
                        "<ofd:MaxSignId>1</ofd:MaxSignId><ofd:Signature ID=\"1\" Type=\"Seal\" BaseLoc=\"/" + SIGNATURE
                                + "\"/>"));
        all.put(SEAL, Crypt.der(seal));
        byte[] list = xml("Signature", list(all, x, y, now));
        all.put(SIGNATURE, list);
        all.put(VALUE, value(key, seal, list, now));
        return all;
    }

    private static String list(Map<String, byte[]> parts, double x, double y, Instant now) {
        StringBuilder references = new StringBuilder();
        parts.forEach((name, bytes) -> references
                .append("<ofd:Reference FileRef=\"/")
                .append(name)
                .append("\"><ofd:CheckValue>")
                .append(Base64.getEncoder().encodeToString(Crypt.sm3(bytes)))
                .append("</ofd:CheckValue></ofd:Reference>"));
        return """
                <ofd:SignedInfo><ofd:Provider ProviderName="Anju" Version="1.0" Company="Anju"/>\
                <ofd:SignatureMethod>%s</ofd:SignatureMethod><ofd:SignatureDateTime>%s</ofd:SignatureDateTime>\
                <ofd:References CheckMethod="%s">%s</ofd:References>\
                <ofd:StampAnnot ID="1" PageRef="1" Boundary="%.1f %.1f %d %d"/>\
                <ofd:Seal><ofd:BaseLoc>/%s</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>\
                <ofd:SignedValue>/%s</ofd:SignedValue>""".formatted(
                        Crypt.SM2_OID,
                        TIME.format(now),
                        Crypt.SM3_OID,
                        references,
                        x,
                        y,
                        SealMaker.MILLIMETRES,
                        SealMaker.MILLIMETRES,
                        SEAL,
                        VALUE);
    }

    private static byte[] value(SigningKey key, ASN1Sequence seal, byte[] list, Instant now) {
        ASN1Sequence signing = SealMaker.sequence(
                new ASN1Integer(SealMaker.VERSION),
                seal,
                SealMaker.time(now),
                new DERBitString(Crypt.sm3(list)),
                new DERIA5String("/" + SIGNATURE));
        return Crypt.der(SealMaker.sequence(
                signing,
                new DEROctetString(Crypt.encoded(key.certificate())),
                Crypt.SM2_OID,
                new DERBitString(SealMaker.signed(key, Crypt.der(signing)))));
    }

    private static byte[] xml(String root, String body) {
        return (HEAD.formatted(root) + body + "</ofd:" + root + ">\n").getBytes(StandardCharsets.UTF_8);
    }
}
