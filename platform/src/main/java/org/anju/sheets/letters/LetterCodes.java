package org.anju.sheets.letters;

import org.anju.sheets.SheetSite;
import org.anju.sheets.VerificationCode;
import org.anju.sheets.VerificationQr;
import org.anju.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * 文书查验码: made from the letter's number by a key of the house, so that it is the same at each printing, nobody can make
 * one up, and nothing needs to be kept. It outlives a change of keys as every blind index does.
 */
@Component
class LetterCodes {

    private static final String KIND = "sheets.letter";

    private final Vault vault;
    private final SheetSite site;

    LetterCodes(Vault vault, SheetSite site) {
        this.vault = vault;
        this.site = site;
    }

    /** The square that leads whoever holds the paper to the answer. */
    VerificationQr square(String caseNo, int seq) {
        return VerificationQr.of(site.address() + "/verify/letters/" + caseNo + "/" + seq + "/"
                + of(caseNo, seq).value());
    }

    VerificationCode of(String caseNo, int seq) {
        byte[] index = vault.index(KIND, caseNo + "-" + seq);
        var code = new StringBuilder(VerificationCode.LENGTH);
        for (int i = 0; i < VerificationCode.LENGTH; i++) {
            code.append(VerificationCode.ALPHABET.charAt(
                    Byte.toUnsignedInt(index[i]) % VerificationCode.ALPHABET.length()));
        }
        return new VerificationCode(code.toString());
    }
}
