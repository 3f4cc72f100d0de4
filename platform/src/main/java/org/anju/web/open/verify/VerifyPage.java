package org.anju.web.open.verify;

import org.anju.sheets.Verification;
import org.jspecify.annotations.Nullable;

/**
 * The page of one question.
 *
 * @param code what was asked, as it stands in the field
 * @param result null before anything was asked
 * @param rested null, or after how many seconds this address may ask again
 */
public record VerifyPage(String code, @Nullable Verification result, @Nullable Long rested) {

    static VerifyPage blank() {
        return new VerifyPage("", null, null);
    }
}
