package org.anju.web.open.verify;

import org.anju.sheets.Verification;
import org.jspecify.annotations.Nullable;

/**
 * The page of one question.
 *
 * @param code what was asked, as it stands in the field
 * @param result null before anything was asked
 */
public record VerifyPage(String code, @Nullable Verification result) {

    static VerifyPage blank() {
        return new VerifyPage("", null);
    }
}
