package org.anju.conduct;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anju.conduct.SelfCheck.Answer;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 自查登记: keeps what employers found when they checked themselves (G-4.8-1, A-88). Whether he acts, the caller has asked. */
@Component
public class SelfCheckRegister {

    private final SelfChecks checks;
    private final Trail trail;
    private final InstantSource clock;

    SelfCheckRegister(SelfChecks checks, Trail trail, InstantSource clock) {
        this.checks = checks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Reports this year's, or last year's where it is late, or corrects it.
     *
     * @param version what was there when the form was filled in, 0 for nothing
     */
    public Outcome report(
            Actor agent, int year, int version, Map<SelfCheckQuestion, Answer> answers, @Nullable String note) {
        UUID employer = agent.employer();
        int now = Beijing.today(clock).getYear();
        if (!agent.is(Role.AGENT) || employer == null || year > now || year < now - 1) {
            return new Outcome.Absent();
        }
        boolean whole = answers.size() == SelfCheckQuestion.values().length
                && answers.values().stream().allMatch(answer -> answer.fits() || answer.done() != null);
        if (!whole) {
            return new Outcome.Refused(Refusal.of("conduct.unanswered", "G-4.8-1"));
        }
        if (!checks.add(employer, year, version, answers, note, clock.instant(), agent)) {
            return new Outcome.Stale();
        }
        trail.record(
                agent,
                "self-check.report",
                new Subject("employer", employer.toString()),
                Map.of("year", year, "version", version + 1));
        return new Outcome.Done(String.valueOf(year));
    }

    /** What this agent's employer has reported, newest year first. */
    public List<SelfCheck> of(Actor agent) {
        UUID employer = agent.employer();
        return agent.is(Role.AGENT) && employer != null ? checks.of(employer) : List.of();
    }

    /** What that employer has reported, newest year first; for the office, which comes by way of a case. */
    public List<SelfCheck> of(Actor officer, UUID employer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR) ? checks.of(employer) : List.of();
    }

    /** Employers that have reported that year. */
    public Set<UUID> reported(int year) {
        return checks.done(year);
    }
}
