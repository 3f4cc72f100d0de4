package org.anju.cases.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Policy;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.springframework.stereotype.Component;

/**
 * 模拟台: before a value is confirmed, shows whose case it would have turned. It answers with case numbers and clauses, never
 * with what the cases hold, and moves nothing.
 */
@Component
public class SimulationDesk {

    private final FrozenFacts facts;

    SimulationDesk(FrozenFacts facts) {
        this.facts = facts;
    }

    /**
     * Over all cases of the officer's district that were ever handed in.
     *
     * @param from the day the proposed value takes effect
     */
    public Optional<Simulation> run(Policy now, Policy proposed, LocalDate from, Actor officer) {
        if (!officer.is(Role.POLICY_ADMIN, Role.SUPERVISOR)) {
            return Optional.empty();
        }
        Optional<Parameters> before = now.on(from);
        Optional<Parameters> after = proposed.on(from);
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(Simulation.run(facts.last(officer.district()), before.get(), after.get()));
    }
}
