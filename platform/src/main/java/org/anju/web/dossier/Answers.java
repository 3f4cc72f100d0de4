package org.anju.web.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anju.cases.ItemAnswer;
import org.anju.cases.ReasonCode;
import org.anju.policy.material.Mark;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/** 核对结论 as they come in by a form: for one item ({@code item, fit, reason, note}) or for many ({@code check.0.item} …). */
public final class Answers {

    private static final int NOTE = 300;

    private Answers() {}

    public static List<ItemAnswer> read(Form sent) {
        Form form = sent.labels("dossier.answer.");
        if (form.has("item")) {
            return List.of(one(form));
        }
        var answers = new ArrayList<ItemAnswer>();
        for (Form row : form.rows("check")) {
            if (row.has("fit")) {
                answers.add(one(row));
            }
        }
        if (answers.isEmpty()) {
            form.problem("", "dossier.answer.none");
        }
        return answers;
    }

    /** What the office saw of each of those marks, as far as it said yes or no. */
    public static Map<Mark, Boolean> marks(Form form, List<Mark> asked) {
        var seen = new EnumMap<Mark, Boolean>(Mark.class);
        for (Mark mark : asked) {
            String said = form.raw("mark." + mark.name());
            if (said.equals("yes") || said.equals("no")) {
                seen.put(mark, said.equals("yes"));
            }
        }
        return seen;
    }

    /** The version of the case that the reader had before him. */
    public static long version(Form form) {
        return form.raw("version").matches("\\d{1,18}") ? Long.parseLong(form.raw("version")) : -1;
    }

    private static ItemAnswer one(Form form) {
        ItemAnswer.Fit fit = form.choice("fit", ItemAnswer.Fit.class);
        boolean against = fit == ItemAnswer.Fit.DOES_NOT_FIT;
        @Nullable ReasonCode reason = against ? form.choice("reason", ReasonCode.class) : null;
        @Nullable String note = against ? form.text("note", NOTE) : form.textOrNull("note", NOTE);
        return new ItemAnswer(form.raw("item"), fit, reason, note);
    }
}
