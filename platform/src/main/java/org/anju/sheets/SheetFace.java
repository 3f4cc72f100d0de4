package org.anju.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Base64;
import org.anju.policy.time.Beijing;
import org.anju.trail.TrailRegister;
import org.jspecify.annotations.Nullable;

/** The sheet as its template sees it: every word, date and picture ready to be set. */
public record SheetFace(
        SheetContent content,
        int version,
        VerificationCode code,
        String address,
        String printedAt,
        @Nullable String photo,
        String qr,
        TrailRegister.@Nullable Seal head,
        SheetWords words) {

    static SheetFace of(
            SheetContent content,
            int version,
            VerificationCode code,
            String token,
            String site,
            Instant now,
            TrailRegister.@Nullable Seal head,
            SheetWords words) {
        // no browser sends to a server what stands behind the #
        VerificationQr qr = VerificationQr.of(site + "/verify/" + code.value() + "#" + token);
        return new SheetFace(
                content,
                version,
                code,
                site + "/verify",
                minute(now),
                SheetPhoto.framed(content.photo()).map(SheetFace::data).orElse(null),
                data(qr.png()),
                head,
                words);
    }

    public String t(String key) {
        return words.of(key);
    }

    /** 留痕 of that moment: number and beginning of the hash, so that whoever holds the paper is a witness. */
    public String trail() {
        return head == null ? "" : t("trail").formatted(head.no(), head.beginning());
    }

    public String day(LocalDate day) {
        return t("day").formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String minute(Instant now) {
        ZonedDateTime at = now.atZone(Beijing.ZONE);
        return "%tF %<tR".formatted(at);
    }

    private static String data(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
