package org.anju.cases.correction;

import java.time.InstantSource;
import java.util.Optional;
import org.anju.accounts.AccountRegister;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/**
 * 更正身份信息: a name or a number in the person's record, by the decision itself. Whoever holds a permit goes the way of a
 * change of details, for the permit bears both; and nothing changes beneath a case that has been handed in with the old ones.
 */
@Component
class RecordChange {

    private final PersonRegister persons;
    private final AccountRegister accounts;
    private final Corrections corrections;
    private final InstantSource clock;

    RecordChange(PersonRegister persons, AccountRegister accounts, Corrections corrections, InstantSource clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.corrections = corrections;
        this.clock = clock;
    }

    boolean holds(Correction correction) {
        return corrections
                .bound(correction.person())
                .filter(each -> each == Corrections.Bound.PERMIT)
                .isPresent();
    }

    /** Why it cannot be done now; empty where it can. */
    Optional<Refusal> stopped(Correction correction) {
        Optional<Corrections.Bound> bound = corrections.bound(correction.person());
        if (bound.isPresent()) {
            return bound.map(each -> switch (each) {
                case PERMIT -> Refusal.of("cases.correction.holds", "G-4.1-6");
                case CASE -> Refusal.of("cases.correction.running", null);
            });
        }
        if (correction.item() == Correction.Item.NUMBER) {
            Optional<ResidentId> number = number(correction);
            if (number.isEmpty() || persons.taken(number.get(), correction.person())) {
                return Optional.of(Refusal.of("cases.correction.taken", null));
            }
        }
        return Optional.empty();
    }

    /** Does it, and answers what the record said before. */
    String carryOut(Correction correction, Actor officer) {
        Person person = persons.person(Actor.clock(), correction.person()).orElseThrow();
        boolean name = correction.item() == Correction.Item.NAME;
        String called = name ? correction.said().should() : person.name();
        ResidentId number = name ? person.residentId() : number(correction).orElseThrow();
        persons.correct(officer, person.id(), called, number, correction.no());
        if (name) {
            accounts.call(person.id(), called);
        }
        return name ? person.name() : person.residentId().number();
    }

    private Optional<ResidentId> number(Correction correction) {
        return ResidentId.parse(correction.said().should(), Beijing.today(clock))
                .found();
    }
}
