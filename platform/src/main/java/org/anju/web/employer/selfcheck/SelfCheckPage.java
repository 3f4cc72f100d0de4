package org.anju.web.employer.selfcheck;

import java.time.LocalDate;
import java.util.List;
import org.anju.conduct.SelfCheck;
import org.anju.conduct.SelfCheckQuestion;
import org.jspecify.annotations.Nullable;

/**
 * 年度自查.
 *
 * @param open whether it may be reported or corrected: this year's and last year's
 * @param reported what was said of that year, null for nothing yet
 * @param all every year's
 */
public record SelfCheckPage(
        String employer, int year, boolean open, @Nullable SelfCheck reported, List<SelfCheck> all) {

    public LocalDate due() {
        return SelfCheck.due(year);
    }

    public int version() {
        return reported == null ? 0 : reported.version();
    }

    /** What was said of that question, for the form. */
    public @Nullable List<String> fits(SelfCheckQuestion question) {
        SelfCheck.Answer said = answer(question);
        return said == null ? null : List.of(said.fits() ? "yes" : "no");
    }

    public @Nullable String done(SelfCheckQuestion question) {
        SelfCheck.Answer said = answer(question);
        return said == null ? null : said.done();
    }

    private SelfCheck.@Nullable Answer answer(SelfCheckQuestion question) {
        return reported == null ? null : reported.answers().get(question);
    }
}
