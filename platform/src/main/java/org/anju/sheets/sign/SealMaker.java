package org.anju.sheets.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import org.anju.sheets.SheetFonts;
import org.anju.vault.KeysUnfit;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 制章: the electronic seal of GB/T 38540-2020: a picture and the certificate that may use it, signed by who made it. */
@Component
class SealMaker {

    /** Version 4 of the structure is that of the standard of 2020. */
    static final int VERSION = 4;

    static final String ID = "anju-confirmation-sheet";
    static final int MILLIMETRES = 34;

    private static final int CERTIFICATES = 1;
    private static final int UNIT_SEAL = 1;

    private final SheetKeys keys;
    private final SheetFonts fonts;
    private @Nullable ASN1Sequence made;

    SealMaker(SheetKeys keys, SheetFonts fonts) {
        this.keys = keys;
        this.fonts = fonts;
    }

    /** The seal that was given, or the house's own, made with the first sheet. */
    synchronized ASN1Sequence seal(SigningKey user) {
        ASN1Sequence seal = made;
        if (seal == null) {
            String given = keys.sealFile();
            seal = given.isEmpty() ? own(user) : read(given);
            made = seal;
        }
        return seal;
    }

    private static ASN1Sequence read(String file) {
        try {
            return ASN1Sequence.getInstance(Files.readAllBytes(Path.of(file)));
        } catch (IOException | RuntimeException unusable) {
            throw new KeysUnfit("电子印章文件 " + file + " 读不出来（"
                    + unusable.getClass().getSimpleName() + "）。 The file of the electronic seal cannot be read.");
        }
    }

    private ASN1Sequence own(SigningKey user) {
        Instant from = user.certificate().getNotBefore().toInstant();
        Instant until = user.certificate().getNotAfter().toInstant();
        ASN1Sequence info = sequence(
                sequence(new DERIA5String("ES"), new ASN1Integer(VERSION), new DERIA5String("Anju")),
                new DERIA5String(ID),
                sequence(
                        new ASN1Integer(UNIT_SEAL),
                        new DERUTF8String("北京市工作居住证确认单电子签章（自建证书）"),
                        new ASN1Integer(CERTIFICATES),
                        sequence(new DEROctetString(Crypt.encoded(user.certificate()))),
                        time(from),
                        time(from),
                        time(until)),
                sequence(
                        new DERIA5String("png"),
                        new DEROctetString(SealPicture.png(fonts.bold(), "北京市工作居住证确认单", "自建证书 非公章")),
                        new ASN1Integer(MILLIMETRES),
                        new ASN1Integer(MILLIMETRES)));
        SigningKey maker = keys.sealMaker();
        byte[] certificate = Crypt.encoded(maker.certificate());
        return sequence(
                info, new DEROctetString(certificate), Crypt.SM2_OID, new DERBitString(signed(maker, Crypt.der(info))));
    }

    static byte[] signed(SigningKey key, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(Crypt.SM2, Crypt.BC);
            signature.initSign(key.key());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    static ASN1GeneralizedTime time(Instant at) {
        return new DERGeneralizedTime(Date.from(at));
    }

    static ASN1Sequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }
}
