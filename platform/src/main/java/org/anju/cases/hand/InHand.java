package org.anju.cases.hand;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.cases.flow.Step;
import org.anju.cases.queue.Shelf;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 经办在手: what the desks ask before a step and leave behind with it. Only whoever has a case in hand, or stands in for him,
 * works on it; a case nobody has is taken by the first who does.
 */
@Component
public class InHand {

    private final Hands hands;
    private final AbsenceRegister absences;
    private final InstantSource clock;

    InHand(Hands hands, AbsenceRegister absences, InstantSource clock) {
        this.hands = hands;
        this.absences = absences;
        this.clock = clock;
    }

    /** Why this officer may not work on it: a colleague has it. */
    public Optional<Refusal> refusal(@Nullable Holder holder, Actor actor) {
        return holder == null || absences.hands(actor).contains(holder.account())
                ? Optional.empty()
                : Optional.of(Refusal.of("cases.guard.IN_HAND", null, holder.name()));
    }

    /** Whether no colleague has it; only officers have colleagues. */
    public boolean free(@Nullable Holder holder, Actor actor) {
        return !actor.is(Role.CLERK, Role.APPROVER) || refusal(holder, actor).isEmpty();
    }

    /** The hand that had it lays it down: what comes now is another's. */
    public void free(Shelf shelf, String no, @Nullable Holder holder, Actor actor) {
        if (holder != null) {
            hands.write(shelf, no, HandAct.GIVE_BACK, holder, null, null, null, actor, clock.instant());
        }
    }

    /** In the transaction of the step, before it. A recommendation hands the case on, its return hands it back. */
    public <S extends Enum<S>, V> void acted(
            Shelf shelf, String no, @Nullable Holder holder, Step<S, V> step, Actor actor) {
        if (!actor.is(Role.CLERK, Role.APPROVER)) {
            return;
        }
        Holder has = holder;
        if (has == null) {
            has = new Holder(Objects.requireNonNull(actor.account()), actor.name());
            hands.write(shelf, no, HandAct.BEGIN, null, has, actor.role(), null, actor, clock.instant());
        }
        Optional<Role> next = Stream.of(Role.CLERK, Role.APPROVER)
                .filter(each ->
                        each != actor.role() && shelf.isFor(each, step.to().name()))
                .findFirst();
        if (next.isPresent()) {
            Holder knows = hands.last(no, next.get())
                    .filter(each -> absences.serves(each, next.get(), actor.district()))
                    .orElse(null);
            hands.write(shelf, no, HandAct.PASS, has, knows, next.get(), null, actor, clock.instant());
        }
    }
}
