package org.anju.web.admin.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.policy.guide.Edition;
import org.anju.policy.rule.AverageWage;
import org.anju.policy.rule.Series;
import org.anju.settings.Checked;
import org.anju.settings.Proposal;
import org.anju.settings.SettingKind;
import org.anju.settings.YearlyTask;
import org.jspecify.annotations.Nullable;

/**
 * 政策管理.
 *
 * @param due what the office has to enter this year and has not
 * @param open proposals that wait for a second officer
 * @param edition the one whose text ships with the house
 * @param announced editions confirmed here
 * @param wages the newest first
 * @param inForce the day from which the wage now used holds, null before the first
 * @param years from the first with a holiday notice to the year after this one: whether its notice is known
 * @param checked the last check of each value, by kind and subject
 * @param history all that was ever proposed, the newest first
 */
public record PolicyBookPage(
        List<YearlyTask> due,
        List<Proposal> open,
        Edition edition,
        List<Proposal> announced,
        List<Series.Entry<AverageWage>> wages,
        @Nullable LocalDate inForce,
        Map<Integer, Boolean> years,
        List<FigureRow> figures,
        Map<String, Checked> checked,
        List<Proposal> history) {

    /** The day somebody last held it against its source. */
    public LocalDate confirmed(SettingKind kind, Object subject, LocalDate otherwise) {
        Checked last = checked.get(kind + " " + subject);
        return last == null || last.on().isBefore(otherwise) ? otherwise : last.on();
    }
}
