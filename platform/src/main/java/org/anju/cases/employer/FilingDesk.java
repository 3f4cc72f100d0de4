package org.anju.cases.employer;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.cases.Editing;
import org.anju.materials.EmployerPaperRegister;
import org.anju.materials.Examined;
import org.anju.materials.Passport;
import org.anju.parties.EmployerRegister;
import org.anju.parties.FilingRegister;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.FilingStatement;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.springframework.stereotype.Component;

/** 备案台: where an employer's agent writes the filing and puts papers in; it is shut while the office looks at it. */
@Component
public class FilingDesk {

    private final EmployerCases cases;
    private final Folders folders;
    private final FilingRegister filings;
    private final EmployerPaperRegister papers;
    private final EmployerRegister employers;
    private final FilingWatch watch;
    private final InstantSource clock;

    FilingDesk(
            EmployerCases cases,
            Folders folders,
            FilingRegister filings,
            EmployerPaperRegister papers,
            EmployerRegister employers,
            FilingWatch watch,
            InstantSource clock) {
        this.cases = cases;
        this.folders = folders;
        this.filings = filings;
        this.papers = papers;
        this.employers = employers;
        this.watch = watch;
        this.clock = clock;
    }

    /** All that lies on the table for the agent's employer today. */
    public Optional<FilingFolder> folder(Actor agent) {
        UUID employer = agent.employer();
        return employer == null || !employers.acts(agent)
                ? Optional.empty()
                : Optional.of(folders.said(employer, Beijing.today(clock)));
    }

    /** Whether parts and papers may be written now; while the office has the case they may not. */
    public Editing editing(UUID employer) {
        return cases.open(employer)
                .filter(row -> !row.state().inPreparation())
                .<Editing>map(row -> new Editing.Locked(Refusal.of("cases.employer.locked", "G-3.1.2-12", row.no())))
                .orElseGet(Editing.Open::new);
    }

    /** Keeps a new version of a part; what is important asks an employer with rights for a new paper filing (G-3.1.2-13). */
    public Outcome save(Actor agent, FilingStatement statement, long version) {
        UUID employer = agent.employer();
        if (employer == null || !employers.acts(agent)) {
            return new Outcome.Absent();
        }
        cases.hold(employer);
        if (editing(employer) instanceof Editing.Locked(Refusal why)) {
            return new Outcome.Refused(why);
        }
        Filing.Kept before = filings.filing(agent, employer).orElseThrow().kept(statement.part());
        if (before != null && before.statement().equals(statement) && before.version() == version) {
            return new Outcome.Done(statement.part().name());
        }
        Outcome saved = filings.save(agent, statement, version);
        if (saved instanceof Outcome.Done && before != null && statement.part().important()) {
            watch.changed(agent, employer);
        }
        return saved;
    }

    public Outcome put(Actor agent, AskedPaper place, Examined.Accepted file, Passport said) {
        return open(agent, () -> papers.put(agent, place.slot(), place.subject(), file, said));
    }

    public Outcome describe(Actor agent, AskedPaper place, UUID paper, Passport said) {
        return open(agent, () -> papers.describe(agent, paper, said, place.marks()));
    }

    public Outcome remove(Actor agent, UUID paper) {
        return open(agent, () -> papers.remove(agent, paper));
    }

    private Outcome open(Actor agent, Supplier<Outcome> act) {
        UUID employer = agent.employer();
        if (employer == null || !employers.acts(agent)) {
            return new Outcome.Absent();
        }
        cases.hold(employer);
        return editing(employer) instanceof Editing.Locked(Refusal why) ? new Outcome.Refused(why) : act.get();
    }
}
