package org.anju.web.dossier;

import java.util.Locale;
import org.anju.cases.Change;
import org.anju.web.kit.Frame;
import org.jspecify.annotations.Nullable;

/** 变化: how a difference between two rounds is read out. */
public final class ChangeWords {

    private static final String SECTION = "section:";

    private ChangeWords() {}

    /** The field's name; a paper is named by itself. */
    public static String field(Frame frame, Change change) {
        return change.item().startsWith(SECTION)
                ? new Row(change.item().substring(SECTION.length()).toLowerCase(Locale.ROOT), change.field(), "")
                        .label(frame)
                : "";
    }

    public static String value(Frame frame, @Nullable String raw) {
        return raw == null ? frame.t("dossier.nothing") : Row.value(frame, raw);
    }
}
