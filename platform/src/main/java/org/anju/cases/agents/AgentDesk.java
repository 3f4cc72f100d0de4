package org.anju.cases.agents;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anju.accounts.Account;
import org.anju.accounts.AgentAccountRegister;
import org.anju.cases.CaseRegister;
import org.anju.cases.breach.Doors;
import org.anju.cases.employer.FilingWatch;
import org.anju.cases.errand.Tell;
import org.anju.materials.Examined;
import org.anju.parties.Agent;
import org.anju.parties.AgentRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.policy.employer.InsuranceEvidence;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.CreditCode;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 经办人台: an employer's agents add, replace and remove each other (G-3.1.2-10…15). Each act is one with its papers, its
 * account and the word to the others, and it asks for the paper anew (G-3.1.2-13); it runs in the caller's transaction.
 */
@Component
public class AgentDesk {

    private final EmployerRegister employers;
    private final AgentRegister agents;
    private final PersonRegister persons;
    private final AgentAccountRegister accounts;
    private final AgentPapers papers;
    private final CaseRegister cases;
    private final FilingWatch watch;
    private final Tell tell;
    private final Doors doors;
    private final InstantSource clock;

    public AgentDesk(
            EmployerRegister employers,
            AgentRegister agents,
            PersonRegister persons,
            AgentAccountRegister accounts,
            AgentPapers papers,
            CaseRegister cases,
            FilingWatch watch,
            Tell tell,
            Doors doors,
            InstantSource clock) {
        this.employers = employers;
        this.agents = agents;
        this.persons = persons;
        this.accounts = accounts;
        this.papers = papers;
        this.cases = cases;
        this.watch = watch;
        this.tell = tell;
        this.doors = doors;
        this.clock = clock;
    }

    /** The employer he acts for at this moment; nothing where he acts for none. */
    public Optional<Employer> employer(Actor agent) {
        UUID employer = agent.employer();
        return employer == null || !employers.acts(agent) ? Optional.empty() : employers.employer(agent, employer);
    }

    /** All agents of his employer, those who act first. */
    public List<Agent> roster(Actor agent) {
        UUID employer = agent.employer();
        return employer == null ? List.of() : agents.roster(agent, employer);
    }

    /** Whether a scan of that agent's ID card is in the employer's folder. */
    public boolean hasIdCard(Actor agent, UUID person) {
        return papers.hasIdCard(agent, person);
    }

    /** The accounts of somebody for this employer, open ones first: which sessions to end, which name to hand out. */
    public List<Account> accounts(Actor agent, UUID person) {
        UUID employer = agent.employer();
        return employer == null || !agent.is(Role.AGENT) ? List.of() : accounts.of(person, employer);
    }

    /** A password to be shown once and changed at the first sign-in. */
    public String oneTimePassword() {
        return accounts.oneTimePassword();
    }

    /** Done with the person's id. */
    public Outcome add(Actor by, NewAgent wish, String oneTime) {
        Optional<Employer> employer = turn(by);
        return employer.isEmpty() ? new Outcome.Absent() : added(by, employer.get(), wish, oneTime);
    }

    /** One comes, one goes, or neither. */
    public Outcome replace(Actor by, UUID leaving, NewAgent wish, String oneTime) {
        Optional<Employer> employer = turn(by);
        if (employer.isEmpty() || acting(employer.get(), leaving).isEmpty()) {
            return new Outcome.Absent();
        }
        Outcome added = added(by, employer.get(), wish, oneTime);
        if (!(added instanceof Outcome.Done)) {
            return added;
        }
        Outcome removed = removed(by, employer.get(), leaving);
        return removed instanceof Outcome.Done ? added : removed;
    }

    /** He acts no more from this instant; whoever calls ends his sessions. */
    public Outcome remove(Actor by, UUID leaving) {
        Optional<Employer> employer = turn(by);
        return employer.isEmpty() ? new Outcome.Absent() : removed(by, employer.get(), leaving);
    }

    /** Keeps newer evidence, his telephone, and his ID card where it is given. */
    public Outcome renew(
            Actor by,
            UUID person,
            String phone,
            LocalDate printedOn,
            boolean insuredHere,
            List<Examined.Accepted> record,
            List<Examined.Accepted> idCard) {
        Optional<Employer> employer = turn(by);
        if (employer.isEmpty() || acting(employer.get(), person).isEmpty()) {
            return new Outcome.Absent();
        }
        Refusal why = evidence(printedOn, insuredHere);
        if (why != null) {
            return new Outcome.Refused(why);
        }
        UUID firm = employer.get().id();
        Outcome kept = agents.insured(by, person, firm, phone, printedOn);
        if (kept instanceof Outcome.Done) {
            kept = papers.renew(by, person, record, printedOn, idCard);
        }
        if (kept instanceof Outcome.Done) {
            watch.changed(by, firm);
        }
        return kept;
    }

    private Outcome added(Actor by, Employer employer, NewAgent wish, String oneTime) {
        Refusal why = evidence(wish.printedOn(), wish.insuredHere());
        if (why != null) {
            return new Outcome.Refused(why);
        }
        Outcome enrolled = persons.enrol(by, wish.name(), wish.residentId());
        if (!(enrolled instanceof Outcome.Done(String id))) {
            return enrolled;
        }
        UUID person = UUID.fromString(id);
        Optional<Refusal> barred = doors.agency(person).or(() -> doors.agency(by));
        if (barred.isPresent()) {
            return new Outcome.Refused(barred.get());
        }
        if (acting(employer, person).isPresent()) {
            return refused("agents.already", null, wish.name());
        }
        Outcome done = agents.appoint(by, person, employer.id(), wish.phone(), wish.printedOn());
        if (done instanceof Outcome.Done) {
            var at = new AgentAccountRegister.Work(employer.id(), employer.district());
            done = accounts.open(by, login(employer.creditCode(), wish.phone()), wish.name(), person, at, oneTime);
        }
        if (done instanceof Outcome.Done) {
            done = papers.put(by, person, wish.record(), wish.printedOn(), wish.idCard());
        }
        if (done instanceof Outcome.Done) {
            tell.agents(employer.id(), "notices.agents.ADDED", "/firm/agents", by.name(), wish.name());
            watch.changed(by, employer.id());
        }
        return done;
    }

    private Outcome removed(Actor by, Employer employer, UUID leaving) {
        Optional<Agent> gone = acting(employer, leaving);
        if (gone.isEmpty()) {
            return new Outcome.Absent();
        }
        List<Agent> staying = employers.agents(employer.id()).stream()
                .filter(each -> !each.person().equals(leaving))
                .toList();
        if (staying.isEmpty()) {
            return refused("agents.last", "G-3.1.2-10");
        }
        Agent one = staying.getFirst();
        if (staying.size() == 1 && cases.runs(one.person(), employer.id())) {
            return refused("agents.second", "G-3.1.2-14", one.name());
        }
        // while whoever acts still acts: he may be removing himself
        watch.changed(by, employer.id());
        papers.clear(by, leaving);
        Outcome dismissed = agents.dismiss(by, leaving, employer.id());
        if (dismissed instanceof Outcome.Done) {
            accounts.shut(by, leaving, employer.id());
            tell.agents(
                    employer.id(),
                    "notices.agents.REMOVED",
                    "/firm/agents",
                    by.name(),
                    gone.get().name());
        }
        return dismissed;
    }

    /** The employer he acts for, once nobody else is changing its agents; asked after waiting. */
    private Optional<Employer> turn(Actor by) {
        UUID firm = by.employer();
        Optional<Employer> employer =
                !by.is(Role.AGENT) || firm == null ? Optional.empty() : employers.employer(by, firm);
        employer.ifPresent(each -> agents.takeTurns(each.creditCode()));
        return employer.filter(each -> employers.acts(by));
    }

    private Optional<Agent> acting(Employer employer, UUID person) {
        return employers.agents(employer.id()).stream()
                .filter(each -> each.person().equals(person))
                .findFirst();
    }

    private @Nullable Refusal evidence(LocalDate printedOn, boolean insuredHere) {
        if (!insuredHere) {
            return Refusal.of("agents.insured", "G-3.1.2-11");
        }
        LocalDate today = Beijing.today(clock);
        return new InsuranceEvidence(printedOn).fresh(today)
                ? null
                : Refusal.of("agents.stale", "G-4.5-5", printedOn, today.minusDays(InsuranceEvidence.FRESH_DAYS));
    }

    /** His telephone at this employer: one person may have other accounts under the number alone. */
    private static String login(CreditCode code, String phone) {
        return phone + "@" + code.organisationCode().toLowerCase(Locale.ROOT);
    }

    private static Outcome refused(String key, @Nullable String clause, Object... args) {
        return new Outcome.Refused(Refusal.of(key, clause, args));
    }
}
