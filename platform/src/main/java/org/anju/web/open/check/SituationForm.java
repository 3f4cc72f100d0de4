package org.anju.web.open.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anju.policy.material.Basis;
import org.anju.policy.material.Situation;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/**
 * The few questions that decide which materials one needs.
 *
 * @param asked whether the list has been asked for
 * @param values what was said, by field
 */
record SituationForm(boolean asked, Situation situation, Map<String, String> values) {

    static SituationForm read(Form form, Answers said) {
        var situation = new Situation(
                form.choiceOrNull("basis", Basis.class),
                form.choiceOrNull("residenceRoute", Situation.ResidenceRoute.class),
                form.choiceOrNull("owner", Situation.Owner.class),
                form.choiceOrNull("lessor", Situation.Lessor.class),
                said.yesNo("applicant.degree.overseas"),
                form.choiceOrNull("titlePath", Situation.TitlePath.class),
                form.yesNoOrNull("notVerifiableOnline"),
                form.choiceOrNull("teamRoute", Situation.TeamRoute.class),
                form.yesNoOrNull("socialInsuranceGap"),
                children(form));
        var values = new LinkedHashMap<String, String>();
        for (String field : List.of(
                "basis",
                "residenceRoute",
                "owner",
                "lessor",
                "titlePath",
                "notVerifiableOnline",
                "teamRoute",
                "socialInsuranceGap",
                "children",
                "family")) {
            if (form.has(field)) {
                values.put(field, form.raw(field));
            }
        }
        return new SituationForm(form.has("list"), situation, values);
    }

    /** So many children, all of one kind of family; null while either is open. */
    private static @Nullable List<Situation.Family> children(Form form) {
        Integer count = form.numberOrNull("children", 0, 9);
        Situation.Family family = form.choiceOrNull("family", Situation.Family.class);
        if (count == null) {
            return null;
        }
        return count == 0 ? List.of() : family == null ? null : Collections.nCopies(count, family);
    }

    /** With the condition that is met, where the visitor has chosen none. */
    Situation on(@Nullable Basis met) {
        return situation.basis() != null || met == null
                ? situation
                : new Situation(
                        met,
                        situation.residenceRoute(),
                        situation.owner(),
                        situation.lessor(),
                        situation.overseas(),
                        situation.titlePath(),
                        situation.notVerifiableOnline(),
                        situation.teamRoute(),
                        situation.socialInsuranceGap(),
                        situation.children());
    }
}
