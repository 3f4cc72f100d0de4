package org.anju.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/** 证件册: keeps the permits and what each of them was on each day. */
@Component
public class PermitRegister {

    /** Issues a permit with the next number, in the caller's transaction; nothing where the contract has already ended (G-4.3-2). */
    public Optional<Permit> issue(Grant grant, Actor approver) {
        throw new UnsupportedOperationException();
    }

    /** What the permit is on that day; nothing where there is no such permit. Says nothing of a person, so anybody may ask. */
    public Optional<PermitStatus> statusOn(String number, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The permit, where this reader may see it. */
    public Optional<Permit> find(String number, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** That person's permits, newest first, where this reader may see them. */
    public List<Permit> of(UUID person, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** What the permit has been, oldest first. */
    public List<Period> periods(String number, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Lets one permit lapse whose last day is over (G-4.3-4); false when there is none left. */
    public boolean expireNext(Actor clock) {
        throw new UnsupportedOperationException();
    }
}
