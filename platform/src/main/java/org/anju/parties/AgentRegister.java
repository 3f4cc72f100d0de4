package org.anju.parties;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 经办人登记: keeps who acts for which employer, with the evidence that he is insured there (G-3.1.2-10, -11). */
@Component
public class AgentRegister {

    private final Agents agents;
    private final Employers employers;
    private final Trail trail;
    private final InstantSource clock;

    public AgentRegister(Agents agents, Employers employers, Trail trail, InstantSource clock) {
        this.agents = agents;
        this.employers = employers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else changes the agents of that employer, known or not yet known. */
    public void takeTurns(CreditCode code) {
        agents.lock(code);
    }

    /** The employer of that code, for the door at which a unit signs in: nobody is known there yet. */
    public Optional<Employer> employer(CreditCode code) {
        return employers.byCreditCode(code);
    }

    /** The person of that number, if the house knows him; for the same door. */
    public Optional<UUID> person(ResidentId residentId) {
        return agents.person(residentId);
    }

    /** For whom that person acts now, or will; a person acts for one employer at a time. */
    public Optional<UUID> employerOf(UUID person) {
        return agents.employerOf(person, Beijing.today(clock));
    }

    /** All agents an employer has and had, for its own agents and the office. */
    public List<Agent> roster(Actor actor, UUID employer) {
        boolean own = actor.is(Role.AGENT)
                && employer.equals(actor.employer())
                && employers.acts(actor.person(), employer, Beijing.today(clock));
        boolean office = actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR, Role.CLOCK);
        return own || office && employers.find(actor, employer).isPresent() ? agents.roster(employer) : List.of();
    }

    /** Lets a person act from today. Refused where he acts for an employer already. */
    public Outcome appoint(
            Actor actor, UUID person, UUID employer, @Nullable String phone, @Nullable LocalDate insuredOn) {
        LocalDate today = Beijing.today(clock);
        if (!agents.add(person, employer, today, phone, insuredOn)) {
            return new Outcome.Refused(Refusal.of("agents.elsewhere", "G-3.1.2-11"));
        }
        record(actor, "agent.appoint", person, employer, Map.of("from", today.toString()));
        return new Outcome.Done(person.toString());
    }

    /** Ends it at this very instant: his next act is a stranger's. */
    public Outcome dismiss(Actor actor, UUID person, UUID employer) {
        LocalDate today = Beijing.today(clock);
        if (!agents.end(person, employer, today, clock.instant())) {
            return new Outcome.Absent();
        }
        record(actor, "agent.dismiss", person, employer, Map.of("last", today.toString(), "at", "once"));
        return new Outcome.Done(person.toString());
    }

    /** Those of the district who act today and have nothing to show, since {@code before}, that they are insured there (G-3.1.2-11). */
    public List<Agent> unproven(Actor actor, LocalDate before) {
        return actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR, Role.CLOCK)
                ? agents.unproven(actor.district(), Beijing.today(clock), before)
                : List.of();
    }

    /** Keeps his telephone and the date of newer evidence that he is insured here (G-3.1.2-11). */
    public Outcome insured(Actor actor, UUID person, UUID employer, String phone, LocalDate insuredOn) {
        if (!agents.insured(person, employer, phone, insuredOn, Beijing.today(clock))) {
            return new Outcome.Absent();
        }
        record(actor, "agent.insured", person, employer, Map.of("on", insuredOn.toString()));
        return new Outcome.Done(person.toString());
    }

    private void record(Actor actor, String act, UUID person, UUID employer, Map<String, String> evidence) {
        var all = new java.util.HashMap<String, String>(evidence);
        all.put("person", person.toString());
        trail.record(actor, act, new Subject("employer", employer.toString()), all);
    }
}
