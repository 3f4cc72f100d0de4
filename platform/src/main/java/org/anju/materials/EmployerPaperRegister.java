package org.anju.materials;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.materials.store.ContentStore;
import org.anju.policy.material.Mark;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * 单位附件登记: keeps the papers that employers hand in. An agent reaches those of the employer he acts for, the office
 * all; whether he acts for it today, whoever asks here has asked before. Files come through the same gate
 * ({@link MaterialRegister#examine}).
 */
@Component
public class EmployerPaperRegister {

    static final int MOST_IN_SLOT = 10;
    static final int MOST_OF_EMPLOYER = 200;

    private final EmployerPapers papers;
    private final ContentStore content;
    private final PageImages images;
    private final Trail trail;
    private final InstantSource clock;

    public EmployerPaperRegister(
            EmployerPapers papers, ContentStore content, PageImages images, Trail trail, InstantSource clock) {
        this.papers = papers;
        this.content = content;
        this.images = images;
        this.trail = trail;
        this.clock = clock;
    }

    /** Puts an examined file of the agent's employer into a slot, with what the agent says of it. */
    public Outcome put(Actor agent, String slot, String subject, Examined.Accepted file, Passport said) {
        UUID employer = agent.employer();
        if (!agent.is(Role.AGENT) || employer == null) {
            return new Outcome.Absent();
        }
        papers.lock(employer);
        List<EmployerPaper> there = papers.list(employer);
        long inSlot = there.stream()
                .filter(each -> each.slot().equals(slot) && each.subject().equals(subject))
                .count();
        if (inSlot >= MOST_IN_SLOT || there.size() >= MOST_OF_EMPLOYER) {
            return new Outcome.Refused(Refusal.of("materials.tooMany", null, MOST_IN_SLOT, MOST_OF_EMPLOYER));
        }
        UUID id = UUID.randomUUID();
        papers.add(id, employer, slot, subject, file, said, clock.instant(), agent.account());
        papers.marks()
                .saw(
                        id,
                        said.marks().stream().collect(Collectors.toMap(mark -> mark, mark -> true)),
                        clock.instant(),
                        agent);
        record(agent, "paper.put", id, Map.of("slot", slot, "subject", subject, "sha256", file.sha256()));
        return new Outcome.Done(id.toString());
    }

    /** Says otherwise, or more, of a paper: its days, who made it, which of the asked seals are on it (G-4.5-2 … -7). */
    public Outcome describe(Actor agent, UUID id, Passport said, Collection<Mark> asked) {
        Optional<EmployerPaper> paper = find(agent, id);
        if (paper.isEmpty() || !agent.is(Role.AGENT)) {
            return new Outcome.Absent();
        }
        if (!papers.describe(id, said)) {
            return new Outcome.Stale();
        }
        record(
                agent,
                "paper.date",
                id,
                Map.of("formed", String.valueOf(said.formedOn()), "valid", String.valueOf(said.validUntil())));
        Map<Mark, Boolean> seen =
                asked.stream().distinct().collect(Collectors.toMap(mark -> mark, said.marks()::contains));
        return seen.isEmpty() ? new Outcome.Done(id.toString()) : saw(agent, id, seen);
    }

    /** Says which marks are on a paper and which are not: the agent for the employer, the office for itself. */
    public Outcome saw(Actor actor, UUID id, Map<Mark, Boolean> seen) {
        if (find(actor, id).isEmpty() || !actor.is(Role.AGENT, Role.CLERK, Role.APPROVER)) {
            return new Outcome.Absent();
        }
        papers.marks().saw(id, seen, clock.instant(), actor);
        record(actor, "paper.mark", id, Marks.evidence(seen));
        return new Outcome.Done(id.toString());
    }

    /** What was seen on these papers, by both sides; whoever asks has been shown the papers. */
    public List<Sighting> sightings(Collection<EmployerPaper> shown) {
        return shown.isEmpty()
                ? List.of()
                : papers.marks().sightings(shown.stream().map(EmployerPaper::id).toList());
    }

    /** Takes a file out; its bytes stay for what was decided on them. */
    public Outcome remove(Actor agent, UUID id) {
        Optional<EmployerPaper> paper = find(agent, id);
        if (paper.isEmpty() || !agent.is(Role.AGENT)) {
            return new Outcome.Absent();
        }
        if (!papers.remove(id, clock.instant(), agent.account())) {
            return new Outcome.Stale();
        }
        record(agent, "paper.remove", id, Map.of("slot", paper.get().slot()));
        return new Outcome.Done(id.toString());
    }

    /** What lies in an employer's folder now. */
    public List<EmployerPaper> list(Actor actor, UUID employer) {
        return reaches(actor, employer) ? papers.list(employer) : List.of();
    }

    /** One paper, also one taken out since: a frozen filing still names it. */
    public Optional<EmployerPaper> find(Actor actor, UUID id) {
        return papers.find(id).filter(each -> reaches(actor, each.employer()));
    }

    public InputStream open(EmployerPaper paper) {
        return content.open(paper.sha256());
    }

    /** Page {@code n} (from 1) as a JPEG; empty where there is no such page. */
    public Optional<byte[]> page(EmployerPaper paper, int n) {
        return n < 1 || n > paper.pages() ? Optional.empty() : images.page(paper.sha256(), paper.kind(), n);
    }

    private static boolean reaches(Actor actor, UUID employer) {
        return actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR, Role.CLOCK)
                || actor.is(Role.AGENT) && employer.equals(actor.employer());
    }

    private void record(Actor actor, String act, UUID id, Map<String, String> evidence) {
        trail.record(actor, act, new Subject("employer-paper", id.toString()), evidence);
    }
}
