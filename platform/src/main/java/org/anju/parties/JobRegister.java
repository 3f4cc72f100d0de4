package org.anju.parties;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 职务登记: an agent keeps job and contract of his employer's people true; each saving is a version (G-3.2.2-6). */
@Component
public class JobRegister {

    private final Jobs jobs;
    private final Associations associations;
    private final Employers employers;
    private final Trail trail;
    private final InstantSource clock;

    public JobRegister(Jobs jobs, Associations associations, Employers employers, Trail trail, InstantSource clock) {
        this.jobs = jobs;
        this.associations = associations;
        this.employers = employers;
        this.trail = trail;
        this.clock = clock;
    }

    /** 维护职务信息. */
    public Outcome maintain(Actor agent, UUID id, long version, Job job) {
        Optional<Refusal> wrong = Confirming.job(job, Beijing.today(clock));
        return save(
                agent,
                id,
                wrong,
                "association.job",
                Map.of("version", version + 1),
                () -> jobs.maintain(id, version, agent, clock.instant(), job));
    }

    /** 更新劳动合同: a red-seal scan again (G-3.2.2-5). */
    public Outcome renew(Actor agent, UUID id, long version, Contract contract) {
        Optional<Refusal> wrong = Confirming.contract(contract, Beijing.today(clock));
        return save(
                agent,
                id,
                wrong,
                "association.contract",
                Map.of("version", version + 1, "scan", contract.attachment().toString()),
                () -> jobs.renew(id, version, agent, clock.instant(), contract));
    }

    private Outcome save(
            Actor agent,
            UUID id,
            Optional<Refusal> wrong,
            String act,
            Map<String, ?> evidence,
            BooleanSupplier written) {
        LocalDate today = Beijing.today(clock);
        Optional<Association> kept = employers.acts(agent.person(), agent.employer(), today)
                ? associations.find(agent, id).filter(Association::confirmed)
                : Optional.empty();
        if (kept.isEmpty()) {
            return new Outcome.Absent();
        }
        Optional<Refusal> refusal = Confirming.own(agent, kept.get()).or(() -> wrong);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        if (!written.getAsBoolean()) {
            return new Outcome.Stale();
        }
        trail.record(agent, act, new Subject("association", id.toString()), evidence);
        return new Outcome.Done(id.toString());
    }

    /** What was said, newest first, where this reader may see the association. */
    public List<JobVersion> history(Actor actor, UUID id) {
        return associations.find(actor, id).isPresent() ? jobs.history(id) : List.of();
    }
}
