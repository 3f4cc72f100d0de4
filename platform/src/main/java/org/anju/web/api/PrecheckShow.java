package org.anju.web.api;

import java.util.List;
import java.util.Locale;
import org.anju.policy.material.Checklist;
import org.anju.policy.material.Material;
import org.anju.policy.material.Situation;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Pack;
import org.anju.web.api.PrecheckAnswer.FindingShown;
import org.anju.web.api.PrecheckAnswer.MaterialShown;
import org.anju.web.api.PrecheckAnswer.PackShown;
import org.anju.web.api.PrecheckAnswer.WageShown;
import org.anju.web.kit.Language;
import org.anju.web.kit.PhraseText;
import org.jspecify.annotations.Nullable;

/** Writes an assessment in the reader's language. */
final class PrecheckShow {

    private final Gloss gloss = new Gloss();

    PrecheckAnswer show(Assessment assessment, @Nullable Situation situation, Language language, PhraseText phrases) {
        Pack pack = assessment.parameters().pack();
        return new PrecheckAnswer(
                new PackShown(pack.key(), pack.version().toString()),
                assessment.parameters().on().toString(),
                assessment.verdict().name(),
                assessment.standing().name(),
                assessment.mayApplyNew(),
                WageShown.of(assessment.parameters().wage()),
                assessment.findings().stream()
                        .map(each -> finding(each, false, language, phrases))
                        .toList(),
                assessment.missing(),
                assessment.earliestEligibleOn() == null
                        ? null
                        : assessment.earliestEligibleOn().toString(),
                situation == null ? null : materials(situation, language));
    }

    private FindingShown finding(Finding finding, boolean part, Language language, PhraseText phrases) {
        return new FindingShown(
                finding.clause(),
                finding.result().name(),
                gloss.text(finding, part, language),
                phrases.say(finding.reason()),
                finding.distance() == null ? null : phrases.say(finding.distance()),
                finding.parts().stream()
                        .map(each -> finding(each, true, language, phrases))
                        .toList());
    }

    private static List<MaterialShown> materials(Situation situation, Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        return Checklist.kinds(situation).stream()
                .map(each -> material(each, locale))
                .toList();
    }

    private static MaterialShown material(Material material, Locale locale) {
        return new MaterialShown(
                material.clause(),
                material.name().in(locale),
                material.copies().in(locale),
                material.validity().in(locale),
                material.form() == null ? null : material.form().in(locale));
    }
}
