package org.anju.sheets.token;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody else who reads tokens: written from docs/contract/sheet-token.md, with the JDK and nothing of ours. */
public final class TokenReader {

    private static final BigInteger LETTERS = BigInteger.valueOf(32);

    private final Map<String, PublicKey> keys = new HashMap<>();

    /** @param published what stands at {@code /verify/keys.json} */
    public TokenReader(String published) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        for (JsonNode key : JsonMapper.shared().readTree(published).get("keys")) {
            ECPoint point = new ECPoint(figure(key, "x"), figure(key, "y"));
            keys.put(
                    key.get("kid").asString(),
                    KeyFactory.getInstance("EC")
                            .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class))));
        }
    }

    /** What a genuine token says. */
    public record Said(
            int version,
            LocalDate made,
            LocalDate issued,
            LocalDate from,
            LocalDate until,
            String code,
            String number,
            String holder) {}

    public int keys() {
        return keys.size();
    }

    /** Empty where it is damaged, forged, or signed by a key that was not published. */
    public Optional<Said> read(String token) throws IOException, GeneralSecurityException {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        boolean canonical =
                Base64.getUrlEncoder().withoutPadding().encodeToString(all).equals(token);
        if (!canonical || all.length < 37 + 1 + 64 || all[0] != 1) {
            return Optional.empty();
        }
        int end = all.length - 64;
        PublicKey key = keys.get("%02x%02x%02x%02x".formatted(all[1], all[2], all[3], all[4]));
        if (key == null || !signed(key, Arrays.copyOf(all, end), Arrays.copyOfRange(all, end, all.length))) {
            return Optional.empty();
        }
        var in = new DataInputStream(new ByteArrayInputStream(all, 5, end - 5));
        return Optional.of(new Said(
                in.readUnsignedShort(),
                day(in),
                day(in),
                day(in),
                day(in),
                code(in.readNBytes(13)),
                number(in.readNBytes(8)),
                holder(in.readUnsignedByte(), in.readAllBytes())));
    }

    private static boolean signed(PublicKey key, byte[] said, byte[] signature) throws GeneralSecurityException {
        Signature check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(key);
        check.update(said);
        byte[] r = new BigInteger(1, Arrays.copyOf(signature, 32)).toByteArray();
        byte[] s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64)).toByteArray();
        byte[] der = new byte[6 + r.length + s.length];
        der[0] = 0x30;
        der[1] = (byte) (4 + r.length + s.length);
        der[2] = 2;
        der[3] = (byte) r.length;
        System.arraycopy(r, 0, der, 4, r.length);
        der[4 + r.length] = 2;
        der[5 + r.length] = (byte) s.length;
        System.arraycopy(s, 0, der, 6 + r.length, s.length);
        try {
            return check.verify(der);
        } catch (GeneralSecurityException outOfRange) {
            return false;
        }
    }

    private static LocalDate day(DataInputStream in) throws IOException {
        return LocalDate.of(2000, 1, 1).plusDays(in.readUnsignedShort());
    }

    private static String code(byte[] packed) {
        BigInteger left = new BigInteger(1, packed).shiftRight(4);
        var code = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            code.append(
                    "23456789ABCDEFGHJKMNPQRSTUVWXYZ".charAt(left.mod(LETTERS).intValue()));
            left = left.divide(LETTERS);
        }
        return code.reverse().toString();
    }

    private static String number(byte[] packed) {
        var number = new StringBuilder();
        for (byte each : packed) {
            number.append("%02x".formatted(each).replace('a', '*'));
        }
        return number.toString();
    }

    private static String holder(int hidden, byte[] first) {
        return new String(first, StandardCharsets.UTF_8) + "＊".repeat(hidden);
    }

    private static BigInteger figure(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.get(name).asString()));
    }
}
