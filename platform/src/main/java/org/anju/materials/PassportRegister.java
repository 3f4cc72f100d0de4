package org.anju.materials;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.policy.material.Mark;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * 护照登记: keeps what is said of papers: who saw which seal, why something cannot be brought, when somebody means to apply.
 *
 * <p>Like {@link MaterialRegister}, it knows an applicant's own papers; whoever asks for another has asked there first.
 */
@Component
public class PassportRegister {

    /** How far ahead a day of submission can be planned. */
    public static final int FURTHEST_DAYS = 365;

    private final Passports passports;
    private final MaterialRegister materials;
    private final Trail trail;
    private final InstantSource clock;

    public PassportRegister(Passports passports, MaterialRegister materials, Trail trail, InstantSource clock) {
        this.passports = passports;
        this.materials = materials;
        this.trail = trail;
        this.clock = clock;
    }

    /** Says which marks are on a paper and which are not: the giver for himself, the office for itself. */
    public Outcome saw(Actor actor, UUID attachment, Map<Mark, Boolean> seen) {
        if (materials.find(actor, attachment).isEmpty()
                || !actor.is(Role.APPLICANT, Role.AGENT, Role.CLERK, Role.APPROVER)) {
            return new Outcome.Absent();
        }
        passports.marks().saw(attachment, seen, clock.instant(), actor);
        trail.record(actor, "material.mark", new Subject("attachment", attachment.toString()), Marks.evidence(seen));
        return new Outcome.Done(attachment.toString());
    }

    /** What was seen on these papers, by both sides; whoever asks has been shown the papers. */
    public List<Sighting> sightings(Collection<UUID> attachments) {
        return attachments.isEmpty() ? List.of() : passports.marks().sightings(attachments);
    }

    /** Gives a reason for a slot, in place of an earlier one. */
    public Outcome reason(Actor applicant, UUID person, String slot, GivenReason.Kind kind, String reason) {
        if (!applicant.is(Role.APPLICANT) || !person.equals(applicant.person())) {
            return new Outcome.Absent();
        }
        passports.withdraw(person, slot, clock.instant());
        UUID id = UUID.randomUUID();
        passports.reason(id, person, slot, kind, reason, clock.instant(), applicant);
        record(applicant, "material.reason", person, Map.of("slot", slot, "kind", kind.name()));
        return new Outcome.Done(id.toString());
    }

    public Outcome withdraw(Actor applicant, UUID person, String slot) {
        if (!applicant.is(Role.APPLICANT) || !person.equals(applicant.person())) {
            return new Outcome.Absent();
        }
        if (!passports.withdraw(person, slot, clock.instant())) {
            return new Outcome.Stale();
        }
        record(applicant, "material.reason.withdraw", person, Map.of("slot", slot));
        return new Outcome.Done(slot);
    }

    /** The reasons that stand. */
    public List<GivenReason> reasons(Actor actor, UUID person) {
        boolean reaches = actor.is(Role.APPLICANT) ? person.equals(actor.person()) : !actor.is(Role.VERIFIER);
        return reaches ? passports.reasons(person) : List.of();
    }

    /** Plans the day of submission: today or later, at most a year ahead. */
    public Outcome plan(Actor applicant, LocalDate day) {
        UUID person = applicant.person();
        if (!applicant.is(Role.APPLICANT) || person == null) {
            return new Outcome.Absent();
        }
        LocalDate today = Beijing.today(clock);
        LocalDate last = today.plusDays(FURTHEST_DAYS);
        if (day.isBefore(today) || day.isAfter(last)) {
            return new Outcome.Refused(Refusal.of("passports.plan.range", null, day, today, last));
        }
        passports.plan(person, day, clock.instant());
        record(applicant, "material.plan", person, Map.of("day", day.toString()));
        return new Outcome.Done(day.toString());
    }

    /** The planned day; today where none was planned or it has passed. */
    public LocalDate planned(UUID person) {
        LocalDate today = Beijing.today(clock);
        return passports.planned(person).filter(day -> day.isAfter(today)).orElse(today);
    }

    private void record(Actor actor, String act, UUID person, Map<String, String> evidence) {
        trail.record(actor, act, new Subject("person", person.toString()), evidence);
    }
}
