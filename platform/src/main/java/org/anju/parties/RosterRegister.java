package org.anju.parties;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.roster.RosterEntry;
import org.anju.parties.roster.RosterImport;
import org.anju.parties.roster.RosterLine;
import org.anju.parties.roster.RosterPerson;
import org.anju.parties.roster.RosterVerdict;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * 名册登记: takes an employer's list, keeps what its check says, and enters all of it or nothing.
 *
 * <p>The roster only prepares: associating stays the person's own step (G-3.2.2-1), confirming it the agent's (G-3.2.2-4).
 */
@Component
public class RosterRegister {

    private final Imports imports;
    private final Roster roster;
    private final RosterCheck check;
    private final Employers employers;
    private final Trail trail;
    private final InstantSource clock;

    RosterRegister(
            Imports imports, Roster roster, RosterCheck check, Employers employers, Trail trail, InstantSource clock) {
        this.imports = imports;
        this.roster = roster;
        this.check = check;
        this.employers = employers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes a list in; its rows are checked one after the other from now on. */
    public Outcome take(Actor agent, String fileName, List<RosterLine> lines) {
        if (!acts(agent)) {
            return new Outcome.Absent();
        }
        UUID id = UUID.randomUUID();
        imports.add(id, agent, fileName, lines, Beijing.today(clock), clock.instant());
        record(agent, "roster.take", id, Map.of("rows", lines.size()));
        return new Outcome.Done(id.toString());
    }

    /**
     * Enters the rows on the roster, all in the caller's transaction. What was checked long ago is checked anew here.
     *
     * @param onlyGood the agent wants the good rows though others are faulty
     */
    public Outcome enter(Actor agent, UUID id, long version, boolean onlyGood) {
        UUID employer = agent.employer();
        Optional<RosterImport> list = list(agent, id);
        if (employer == null || list.isEmpty()) {
            return new Outcome.Absent();
        }
        if (list.get().running()) {
            return refused("roster.refused.running");
        }
        if (list.get().faulty() > 0 && !onlyGood) {
            return refused("roster.refused.faulty", list.get().faulty());
        }
        if (list.get().good() == 0) {
            return refused("roster.refused.none");
        }
        imports.hold(employer);
        RosterCheck.Known known = check.known(id, employer, Beijing.today(clock));
        List<RosterEntry> entries = new ArrayList<>();
        for (RosterLine line : imports.good(id)) {
            RosterEntry entry = RosterCheck.of(line, known).entry();
            if (entry == null) {
                return refused("roster.refused.changed", line.number());
            }
            entries.add(entry);
        }
        if (!imports.entered(id, version, entries.size(), clock.instant())) {
            return new Outcome.Stale();
        }
        for (RosterEntry entry : entries) {
            if (!roster.add(id, agent, entry, clock.instant())) {
                return new Outcome.Stale();
            }
        }
        record(agent, "roster.enter", id, Map.of("rows", entries.size()));
        return new Outcome.Done(id.toString());
    }

    /** Checks the whole list anew, e.g. after somebody on it has come to the roster another way. */
    public Outcome again(Actor agent, UUID id, long version) {
        if (list(agent, id).isEmpty()) {
            return new Outcome.Absent();
        }
        return imports.again(id, version) ? new Outcome.Done(id.toString()) : new Outcome.Stale();
    }

    public Optional<RosterImport> list(Actor agent, UUID id) {
        return acts(agent) ? imports.find(agent, id) : Optional.empty();
    }

    /** 导入记录: newest first. */
    public List<RosterImport> lists(Actor agent) {
        return acts(agent) ? imports.all(agent) : List.of();
    }

    /** Faulty rows first. */
    public List<RosterImport.Row> rows(Actor agent, UUID id, int from, int most) {
        return list(agent, id).isPresent() ? imports.rows(id, from, most) : List.of();
    }

    /** All rows in the order of the file. */
    public List<RosterImport.Row> everyRow(Actor agent, UUID id) {
        return list(agent, id).isPresent() ? imports.everyRow(id) : List.of();
    }

    /** 待关联人员: on the roster and not yet confirmed. */
    public List<RosterPerson> people(Actor agent, String words, int from, int most) {
        return acts(agent) ? roster.people(agent, words.strip(), from, most) : List.of();
    }

    public int count(Actor agent) {
        return acts(agent) ? roster.count(agent) : 0;
    }

    /** What the roster says of the person who asks for association. */
    public Optional<RosterPerson> expected(Actor agent, ResidentId residentId) {
        UUID employer = agent.employer();
        return employer == null || !acts(agent) ? Optional.empty() : roster.byNumber(employer, residentId);
    }

    /** 预检, on today and from what the roster knows. */
    public Optional<RosterVerdict> verdict(Actor agent, RosterEntry entry) {
        UUID employer = agent.employer();
        return employer == null ? Optional.empty() : check.verdict(entry, employer, Beijing.today(clock));
    }

    public Outcome remove(Actor agent, UUID id) {
        if (!acts(agent) || !roster.remove(agent, id, clock.instant())) {
            return new Outcome.Absent();
        }
        trail.record(agent, "roster.remove", new Subject("roster", id.toString()), Map.of());
        return new Outcome.Done(id.toString());
    }

    private boolean acts(Actor actor) {
        return actor.is(Role.AGENT) && employers.acts(actor.person(), actor.employer(), Beijing.today(clock));
    }

    private static Outcome refused(String key, Object... args) {
        return new Outcome.Refused(Refusal.of(key, null, args));
    }

    private void record(Actor actor, String act, UUID id, Map<String, ?> evidence) {
        trail.record(actor, act, new Subject("import", id.toString()), evidence);
    }
}
