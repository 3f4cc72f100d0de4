package org.anju.web.admin.policy;

import java.time.LocalDate;
import java.util.List;
import org.anju.policy.rule.AverageWage;
import org.anju.policy.rule.PackField;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Series;
import org.jspecify.annotations.Nullable;

/** What the forms of a proposal show beside their fields. */
public final class DraftPage {

    private DraftPage() {}

    /** @param last the newest wage that is known */
    public record WageDraft(Series.Entry<AverageWage> last) {}

    /**
     * @param year whose notice is asked for
     * @param days what was read, empty before
     * @param problems what does not agree with itself
     */
    public record HolidayDraft(int year, List<HolidayRow> days, List<Phrase> problems) {}

    /**
     * @param field chosen, null before
     * @param value in force today
     */
    public record FigureDraft(@Nullable PackField field, String value, LocalDate today) {}
}
