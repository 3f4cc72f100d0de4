package org.anju.web.admin.policy;

import java.util.List;
import org.anju.cases.simulation.Effect;
import org.anju.cases.simulation.Simulation;
import org.anju.cases.simulation.Turned;
import org.anju.settings.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * 一项提议.
 *
 * @param before what is in force instead; empty where nothing is
 * @param simulation null where no case can be turned by it
 * @param days of a holiday notice
 * @param own whether the reader proposed it himself and so cannot confirm it
 * @param opens whether the reader may open cases
 */
public record ProposalPage(
        Proposal proposal,
        String before,
        @Nullable Simulation simulation,
        List<HolidayRow> days,
        boolean own,
        boolean opens) {

    /** The longest list anybody reads. */
    public static final int MOST = 100;

    /** In the order a reader asks for them. */
    public static final List<Effect> EFFECTS = List.of(Effect.GAINS, Effect.LOSES, Effect.OPENS, Effect.CLOSES);

    public List<Turned> some(Effect effect) {
        return simulation == null
                ? List.of()
                : simulation.with(effect).stream().limit(MOST).toList();
    }
}
