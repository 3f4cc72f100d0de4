package org.anju.cases.agents;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.accounts.Account;
import org.anju.accounts.AgentAccountRegister;
import org.anju.accounts.AgentAccountRegister.Work;
import org.anju.parties.Agent;
import org.anju.parties.AgentRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.SignInMethod;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.Parsed;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 单位入口: receives whoever signed in for a unit at the city's identity platform (G-3.1.1-2). An agent finds his
 * account; the first person of a unit becomes its agent; anybody else is sent to the agents (G-3.1.2-10).
 */
@Component
public class UnitDesk {

    private static final int LONGEST_NAME = 200;

    private final EmployerRegister employers;
    private final AgentRegister agents;
    private final PersonRegister persons;
    private final AgentAccountRegister accounts;
    private final Trail trail;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    public UnitDesk(
            EmployerRegister employers,
            AgentRegister agents,
            PersonRegister persons,
            AgentAccountRegister accounts,
            Trail trail,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.employers = employers;
        this.agents = agents;
        this.persons = persons;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A unit and its operator, read from what the platform said. */
    private record Arriving(
            CreditCode code, String unit, EmployerKind kind, SignInMethod method, String name, ResidentId id) {}

    /** Done with the id of the account that comes in, or refused with what to do; all in one transaction. */
    public Outcome arrive(UnitClaims claims) {
        Outcome came = Objects.requireNonNull(transaction.execute(status -> {
            Outcome outcome = received(claims);
            if (!(outcome instanceof Outcome.Done)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
        if (came instanceof Outcome.Refused(var why)) {
            transaction.executeWithoutResult(status -> trail.record(
                    Actor.visitor(),
                    "unit.sign-in-refused",
                    new Subject("unit", code(claims)),
                    Map.of("why", why.key())));
        }
        return came;
    }

    private static String code(UnitClaims claims) {
        return CreditCode.parse(claims.creditCode()) instanceof Parsed.Good<CreditCode>(var code) ? code.code() : "";
    }

    private Outcome received(UnitClaims claims) {
        if (!(CreditCode.parse(claims.creditCode()) instanceof Parsed.Good<CreditCode>(var code))) {
            return refused("agents.unit.code", "G-3.1.1-2");
        }
        EmployerKind kind = named(EmployerKind.values(), claims.subjectType());
        SignInMethod method = named(SignInMethod.values(), claims.method());
        String unit = claims.unitName().strip();
        if (kind == null || method == null || unit.isEmpty() || unit.length() > LONGEST_NAME) {
            return refused("agents.unit.incomplete", "G-3.1.1-2");
        }
        if (!EmployerKind.plausible(code).contains(kind)) {
            return refused("agents.unit.kind", "G-3.1.1-2", code.code().substring(0, 2));
        }
        if (!SignInMethod.allowed(kind).contains(method)) {
            return refused("agents.unit.method." + method.name(), SignInMethod.clause(kind));
        }
        String name = claims.operatorName().strip();
        if (name.isEmpty()
                || name.length() > 50
                || !(ResidentId.parse(claims.operatorId(), Beijing.today(clock))
                        instanceof Parsed.Good<ResidentId>(var id))) {
            return refused("agents.unit.operator", "G-3.1.2-10");
        }
        return arrived(new Arriving(code, unit, kind, method, name, id));
    }

    private Outcome arrived(Arriving who) {
        agents.takeTurns(who.code());
        Optional<Employer> known = agents.employer(who.code());
        List<Agent> acting = known.map(each -> employers.agents(each.id())).orElse(List.of());
        Optional<UUID> person = agents.person(who.id());
        Optional<Agent> himself = acting.stream()
                .filter(each -> person.filter(each.person()::equals).isPresent())
                .findFirst();
        if (himself.isPresent()) {
            return himself.get().name().equals(who.name())
                    ? enter(who, at(known.orElseThrow()), himself.get().person())
                    : refused("parties.person.otherName", null);
        }
        if (!acting.isEmpty()) {
            String masked = acting.stream().map(each -> masked(each.name())).collect(Collectors.joining("、"));
            return refused(
                    "agents.unit.stranger", "G-3.1.2-10", known.orElseThrow().name(), masked);
        }
        if (person.flatMap(agents::employerOf).isPresent()) {
            return refused("agents.elsewhere", "G-3.1.2-11");
        }
        return first(who, known.map(UnitDesk::at));
    }

    /** Nobody acts for this unit: whoever holds its certificate is the one, and begins with the filing (G-3.1.1-7). */
    private Outcome first(Arriving who, Optional<Work> known) {
        // which district a unit is registered in, its credit code does not say: it begins at this house's own
        Work at = known.orElseGet(() -> new Work(UUID.randomUUID(), Actor.YANQING));
        UUID employer = at.employer();
        if (known.isEmpty()) {
            Outcome enrolled = employers.enrol(
                    Actor.visitor(),
                    new Employer(employer, who.code(), who.unit(), "", at.district(), facts(who.kind())));
            if (!(enrolled instanceof Outcome.Done)) {
                return enrolled;
            }
        }
        Outcome person = persons.enrol(Actor.visitor(), who.name(), who.id());
        if (!(person instanceof Outcome.Done(String id))) {
            return person;
        }
        Outcome appointed = agents.appoint(Actor.visitor(), UUID.fromString(id), employer, null, null);
        return appointed instanceof Outcome.Done ? enter(who, at, UUID.fromString(id)) : appointed;
    }

    private static Work at(Employer employer) {
        return new Work(employer.id(), employer.district());
    }

    private Outcome enter(Arriving who, Work at, UUID person) {
        UUID employer = at.employer();
        UUID account = accounts.of(person, employer).stream()
                .filter(each -> !each.disabled())
                .map(Account::id)
                .findFirst()
                .orElse(null);
        if (account == null) {
            Outcome opened = accounts.open(Actor.visitor(), login(), who.name(), person, at, null);
            if (!(opened instanceof Outcome.Done(String id))) {
                return opened;
            }
            account = UUID.fromString(id);
        }
        trail.record(
                Actor.visitor(),
                "unit.sign-in",
                new Subject("employer", employer.toString()),
                Map.of("method", who.method().name(), "kind", who.kind().name(), "person", person.toString()));
        return accounts.admit(account, who.method().name());
    }

    private static EmployerFacts facts(EmployerKind kind) {
        return new EmployerFacts(
                kind, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A name nobody types: this account has no password. */
    private static String login() {
        return "unit." + UUID.randomUUID().toString().replace("-", "");
    }

    /** 周雨桐 is shown as 周**: enough for a colleague, nothing for a stranger. */
    private static String masked(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Outcome refused(String key, @Nullable String clause, Object... args) {
        return new Outcome.Refused(Refusal.of(key, clause, args));
    }
}
