package org.anju.parties;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.FilingPart;
import org.anju.parties.filing.FilingStatement;
import org.anju.parties.profile.Problem;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 备案登记: keeps what employers say of themselves; every saving stays. When it may be written, the employer desk says. */
@Component
public class FilingRegister {

    private final Filings filings;
    private final Employers employers;
    private final Trail trail;
    private final InstantSource clock;

    public FilingRegister(Filings filings, Employers employers, Trail trail, InstantSource clock) {
        this.filings = filings;
        this.employers = employers;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of it, if the actor may see that employer. */
    public Optional<Filing> filing(Actor actor, UUID employer) {
        return employers.find(actor, employer).map(this::read);
    }

    private Filing read(Employer employer) {
        Map<FilingPart, Filing.Kept> parts = new EnumMap<>(FilingPart.class);
        filings.parts(employer.id()).forEach(kept -> parts.put(kept.statement().part(), kept));
        return new Filing(
                employer.id(),
                employer.creditCode(),
                employer.name(),
                parts,
                filings.agents(employer.id(), Beijing.today(clock)));
    }

    /**
     * Keeps a new version of one part. It may be kept unfinished, but not with what cannot be right.
     *
     * @param version the version the form was filled from, 0 for the first
     */
    public Outcome save(Actor agent, FilingStatement statement, long version) {
        UUID firm = agent.employer();
        Optional<Employer> employer = firm == null || !employers.acts(agent.person(), firm, Beijing.today(clock))
                ? Optional.empty()
                : employers.find(agent, firm);
        if (employer.isEmpty()) {
            return new Outcome.Absent();
        }
        List<Problem> problems = statement.problems(employer.get().creditCode(), Beijing.today(clock));
        if (problems.stream().anyMatch(problem -> !problem.open())) {
            return new Outcome.Refused(Refusal.of("parties.section.impossible", null));
        }
        UUID id = employer.get().id();
        if (!filings.add(id, statement, version, clock.instant(), agent.account())) {
            return new Outcome.Stale();
        }
        String part = statement.part().name();
        trail.record(
                agent,
                "filing.save",
                new Subject("employer", id.toString()),
                Map.of("part", part, "version", version + 1));
        return new Outcome.Done(part);
    }
}
