package org.anju.web.office.purpose;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseEvent;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.hand.AbsenceRegister;
import org.anju.cases.hand.HandDesk;
import org.anju.cases.hand.Holder;
import org.anju.cases.second.SecondLook;
import org.anju.cases.second.SecondLookDesk;
import org.anju.materials.MaterialRegister;
import org.anju.permits.PermitRegister;
import org.anju.trail.Actor;
import org.anju.trail.LookRegister;
import org.anju.trail.Purpose;
import org.anju.trail.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 职责之内: whether the look needs no question. It does not where the case is in the officer's own hand, waits for his hat
 * in nobody's hand, was drawn for his second look, or was moved by himself within the last month; and where he has
 * said the same day what he looks at something else of the same person for.
 */
@Component
final class OwnBusiness {

    private static final Duration LATELY = Duration.ofDays(30);

    private final CaseRegister cases;
    private final PermitRegister permits;
    private final MaterialRegister materials;
    private final HandDesk hands;
    private final AbsenceRegister absences;
    private final SecondLookDesk second;
    private final LookRegister looks;
    private final InstantSource clock;

    OwnBusiness(
            CaseRegister cases,
            PermitRegister permits,
            MaterialRegister materials,
            HandDesk hands,
            AbsenceRegister absences,
            SecondLookDesk second,
            LookRegister looks,
            InstantSource clock) {
        this.cases = cases;
        this.permits = permits;
        this.materials = materials;
        this.hands = hands;
        this.absences = absences;
        this.second = second;
        this.looks = looks;
        this.clock = clock;
    }

    /** Whose it is, and the case itself where it is one. */
    record Whose(UUID person, @Nullable CaseView view) {}

    /** Nothing where it is not there or not this reader's. */
    Optional<Whose> whose(Subject subject, Actor actor) {
        return switch (subject.kind()) {
            case "case" -> cases.view(subject.id(), actor).map(view -> new Whose(view.person(), view));
            case "permit" -> permits.find(subject.id(), actor).map(permit -> new Whose(permit.person(), null));
            default ->
                materials.find(actor, UUID.fromString(subject.id())).map(paper -> new Whose(paper.person(), null));
        };
    }

    /** The purpose that goes without saying; nothing where it has to be asked. */
    Optional<Purpose> purpose(Whose whose, Actor actor) {
        CaseView view = whose.view();
        return view != null && handles(view, actor)
                ? Optional.of(Purpose.HANDLING)
                : looks.last(actor, whose.person()).map(LookRegister.Opened::purpose);
    }

    private boolean handles(CaseView view, Actor actor) {
        return mine(view, actor) || drawn(view, actor) || moved(view, actor);
    }

    private boolean mine(CaseView view, Actor actor) {
        return hands.of(view.no(), actor)
                .filter(hand -> hand.role() == actor.role())
                .filter(hand -> {
                    Holder holder = hand.holder();
                    return holder == null || absences.hands(actor).contains(holder.account());
                })
                .isPresent();
    }

    private boolean drawn(CaseView view, Actor actor) {
        return second.of(view.no(), actor).filter(SecondLook::waits).isPresent() && second.may(view, actor);
    }

    private boolean moved(CaseView view, Actor actor) {
        var since = clock.instant().minus(LATELY);
        return view.events().stream()
                .filter(event -> event.role() == actor.role() && !event.at().isBefore(since))
                .map(CaseEvent::by)
                .anyMatch(by -> Objects.equals(by, actor.name()));
    }
}
