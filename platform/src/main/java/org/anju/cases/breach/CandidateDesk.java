package org.anju.cases.breach;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 疑似违规台: shows the supervisor what the machine found; each becomes a case or is put aside with a reason. */
@Component
public class CandidateDesk {

    /** The longest reason for putting one aside. */
    public static final int LONGEST = 500;

    /** One row of the list. */
    public record Row(Candidate found, String name) {}

    private final Candidates candidates;
    private final EmployerRegister employers;
    private final PersonRegister persons;
    private final Trail trail;
    private final InstantSource clock;

    CandidateDesk(
            Candidates candidates,
            EmployerRegister employers,
            PersonRegister persons,
            Trail trail,
            InstantSource clock) {
        this.candidates = candidates;
        this.employers = employers;
        this.persons = persons;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those nobody has looked into first. */
    public List<Row> all(Actor officer, int page, int size) {
        return officer.is(Role.CLERK, Role.SUPERVISOR, Role.APPROVER)
                ? candidates.all(officer, size + 1, (page - 1) * size).stream()
                        .map(each -> new Row(each, name(each, officer)))
                        .toList()
                : List.of();
    }

    public int open(Actor officer) {
        return candidates.open(officer);
    }

    public Optional<Row> of(UUID id, Actor officer) {
        return officer.is(Role.CLERK, Role.SUPERVISOR, Role.APPROVER)
                ? candidates.find(id, officer).map(each -> new Row(each, name(each, officer)))
                : Optional.empty();
    }

    /** Nothing follows from it. */
    public Outcome dismiss(UUID id, String why, Actor officer) {
        if (!officer.is(Role.SUPERVISOR) || candidates.find(id, officer).isEmpty()) {
            return new Outcome.Absent();
        }
        if (!candidates.dismissed(id, why.strip(), officer, clock.instant())) {
            return new Outcome.Stale();
        }
        trail.record(officer, "breach.dismiss", new Subject("candidate", id.toString()), Map.of());
        return new Outcome.Done(id.toString());
    }

    private String name(Candidate found, Actor officer) {
        return found.person() != null
                ? persons.person(officer, found.person()).map(Person::name).orElse("")
                : Optional.ofNullable(found.employer())
                        .flatMap(id -> employers.employer(officer, id))
                        .map(Employer::name)
                        .orElse("");
    }
}
