package org.anju.web.applicant.profile;

import java.math.BigDecimal;
import org.anju.parties.profile.Qualification;
import org.anju.policy.material.Basis;
import org.anju.policy.material.Situation.TeamRoute;
import org.anju.policy.material.Situation.TitlePath;
import org.anju.policy.person.IntellectualProperty;
import org.anju.policy.person.TitleLevel;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/** Reads the condition and the facts of that condition; what was typed for another one is dropped. */
final class QualificationReader {

    private QualificationReader() {}

    static Qualification read(Form form) {
        Basis basis = form.choiceOrNull("basis", Basis.class);
        return new Qualification(
                basis,
                basis == Basis.COND_2 ? title(form) : null,
                basis == Basis.COND_3 ? award(form) : null,
                basis == Basis.COND_6 ? property(form) : null,
                basis == Basis.COND_7 ? share(form) : null,
                basis == Basis.COND_8 ? merit(form) : null);
    }

    private static Qualification.Title title(Form form) {
        return new Qualification.Title(
                form.choiceOrNull("title.level", TitleLevel.class),
                form.choiceOrNull("title.path", TitlePath.class),
                form.textOrNull("title.series", 60),
                form.dateOrNull("title.awardedOn"),
                form.yesNoOrNull("title.recognised"),
                form.yesNoOrNull("title.notVerifiableOnline"),
                form.textOrNull("title.issuerContact", 100));
    }

    private static Qualification.Award award(Form form) {
        return new Qualification.Award(
                form.textOrNull("award.name", 100),
                form.textOrNull("award.level", 60),
                form.textOrNull("award.field", 60),
                form.numberOrNull("award.year", 1950, 2199),
                form.numberOrNull("award.rank", 1, 999));
    }

    private static IntellectualProperty property(Form form) {
        return new IntellectualProperty(
                form.numberOrNull("property.inventionPatents", 0, 999),
                form.numberOrNull("property.otherPatents", 0, 999),
                form.numberOrNull("property.softwareCopyrights", 0, 999),
                form.yesNoOrNull("property.convertedInBeijing"));
    }

    private static Qualification.Share share(Form form) {
        return new Qualification.Share(
                percent(form),
                form.numberOrNull("share.rank", 1, 9999),
                form.choiceOrNull("share.route", TeamRoute.class));
    }

    /** 5, 5.25 or 5.25%. */
    private static @Nullable BigDecimal percent(Form form) {
        String typed = Readers.half(form.textOrNull("share.percent", 12));
        if (typed == null) {
            return null;
        }
        if (!typed.matches("\\d{1,3}(\\.\\d{1,4})?%?")) {
            form.problem("share.percent", "parties.problem.percent");
            return null;
        }
        return new BigDecimal(typed.replace("%", ""));
    }

    private static Qualification.Merit merit(Form form) {
        return new Qualification.Merit(
                form.yesNoOrNull("merit.selfEmployed"), form.yesNoOrNull("merit.outstandingContribution"));
    }
}
