package org.anju.web.open.verify;

import org.anju.sheets.Verification;
import org.jspecify.annotations.Nullable;

/**
 * The page of one question.
 *
 * @param code what was asked, as it stands in the field
 * @param result null before anything was asked
 * @param keys those a token may be signed with, for the reader's browser to check it
 */
public record VerifyPage(String code, @Nullable Verification result, String keys) {

    static VerifyPage blank() {
        return new VerifyPage("", null, "");
    }
}
