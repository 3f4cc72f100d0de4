package org.anju.cases.breach;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.conduct.MeasureRegister;
import org.anju.parties.EmployerRegister;
import org.anju.permits.PermitRegister;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 办案条件: asks each guard of the table whether it lets the step pass, and answers with its words and clause if not. */
@Component
class BreachGuards {

    private final MeasureRegister measures;
    private final EmployerRegister employers;
    private final PermitRegister permits;
    private final InstantSource clock;

    BreachGuards(MeasureRegister measures, EmployerRegister employers, PermitRegister permits, InstantSource clock) {
        this.measures = measures;
        this.employers = employers;
        this.permits = permits;
        this.clock = clock;
    }

    /** Why this guard does not let the step pass; nothing where it does. */
    Optional<Refusal> refusal(BreachGuard guard, Breach breach, BreachCommand wanted, Actor actor) {
        return switch (guard) {
            case RECUSED -> when(guard, concerned(breach.employer(), breach.person(), actor));
            case SAID -> when(guard, wanted.words().isBlank());
            case SOUND -> sound(breach, drafts(breach, wanted));
            case HEARD_OUT -> heard(breach);
            case AS_TOLD -> when(guard, !asTold(breach, drafts(breach, wanted)));
            case OTHER_HAND -> when(guard, breach.hands().contains(actor.hand()));
            case HOLDS -> when(guard, !holds(breach, wanted));
            case HAS_PERMIT -> when(guard, cancels(breach) && permit(breach).isEmpty());
        };
    }

    /** He is the party himself, or acts for the employer that is. */
    boolean concerned(@Nullable UUID employer, @Nullable UUID person, Actor officer) {
        UUID own = officer.person();
        return own != null
                && (own.equals(person)
                        || employer != null
                                && employers.agents(employer).stream()
                                        .anyMatch(agent -> agent.person().equals(own)));
    }

    /** The permit that a cancellation would end. */
    Optional<String> permit(Breach breach) {
        return Optional.ofNullable(breach.person()).flatMap(permits::live).map(permit -> permit.number());
    }

    /** Measures were put to the party at some day and are decided at another: each is looked at on the day it is about. */
    private Optional<Refusal> sound(Breach breach, List<Draft> drafts) {
        LocalDate today = Beijing.today(clock);
        if (drafts.isEmpty()) {
            return Optional.of(Refusal.of("cases.breach.guard.NO_MEASURE", BreachGuard.SOUND.clause()));
        }
        if (drafts.stream().map(Draft::kind).distinct().count() < drafts.size()) {
            return Optional.of(Refusal.of("cases.breach.guard.TWICE", BreachGuard.SOUND.clause()));
        }
        return drafts.stream()
                .flatMap(draft -> draft.refusal(breach.party(), today).stream())
                .findFirst();
    }

    private static List<Draft> drafts(Breach breach, BreachCommand wanted) {
        return switch (wanted) {
            case BreachCommand.Open open -> List.of();
            case BreachCommand.Move move -> move.verb() == BreachVerb.DECIDE ? breach.proposed() : move.drafts();
        };
    }

    private Optional<Refusal> heard(Breach breach) {
        Instant due = breach.stateDue();
        LocalDate by = breach.stateBy();
        boolean waits = breach.state() == BreachState.HEARING
                && due != null
                && clock.instant().isBefore(due);
        return waits && by != null
                ? Optional.of(Refusal.of("cases.breach.guard.HEARD_OUT", BreachGuard.HEARD_OUT.clause(), by))
                : Optional.empty();
    }

    private static boolean asTold(Breach breach, List<Draft> drafts) {
        return drafts.stream().allMatch(draft -> breach.told().stream().anyMatch(draft::within));
    }

    private boolean holds(Breach breach, BreachCommand wanted) {
        LocalDate today = Beijing.today(clock);
        UUID asked = wanted instanceof BreachCommand.Move move ? move.measure() : null;
        return measures.ofBreach(breach.no()).stream()
                .filter(each -> each.id().equals(asked))
                .filter(each -> !each.kind().forGood())
                .anyMatch(each -> each.on(today));
    }

    private static boolean cancels(Breach breach) {
        return breach.proposed().stream().anyMatch(draft -> draft.kind() == MeasureKind.CANCELLATION);
    }

    private static Optional<Refusal> when(BreachGuard guard, boolean fails) {
        return fails ? Optional.of(Refusal.of("cases.breach.guard." + guard, guard.clause())) : Optional.empty();
    }
}
