package org.anju.sheets;

import java.time.Instant;
import org.anju.trail.TrailRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a confirmation sheet: one A4 page, in Chinese whatever the reader's language. */
@Component
class SheetPrinter {

    private final SheetWords words;
    private final Press press;

    SheetPrinter(SheetWords words, Press press) {
        this.words = words;
        this.press = press;
    }

    /**
     * @param site where this platform is reached from outside, without a slash at the end
     * @param token what the square says by itself
     * @param head the head of the trail that the paper bears witness to, null where there is none yet
     */
    Printed print(
            SheetContent content,
            int version,
            VerificationCode code,
            String token,
            String site,
            Instant now,
            TrailRegister.@Nullable Seal head) {
        return press.print(
                "sheets/confirmation.jte", SheetFace.of(content, version, code, token, site, now, head, words));
    }
}
