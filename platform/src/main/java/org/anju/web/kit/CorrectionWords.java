package org.anju.web.kit;

import org.anju.cases.correction.Correction;

/** 更正事项的说法. */
public final class CorrectionWords {

    private CorrectionWords() {}

    public static String item(Frame frame, Correction correction) {
        return item(frame, correction.item(), correction.which());
    }

    /** A section by its name, a case or permit by its number. */
    public static String item(Frame frame, Correction.Item item, String which) {
        String kind = frame.t("correction.item", item);
        return switch (item) {
            case PROFILE -> frame.t("correction.item.of", kind, frame.t("dossier.section." + which));
            case CASE, PERMIT -> frame.t("correction.item.of", kind, which);
            default -> kind;
        };
    }
}
