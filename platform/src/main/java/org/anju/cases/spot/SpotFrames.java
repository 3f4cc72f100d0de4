package org.anju.cases.spot;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anju.conduct.SelfCheck;
import org.anju.conduct.SelfCheckRegister;
import org.anju.conduct.spot.ContactRegister;
import org.anju.conduct.spot.SpotEntry;
import org.anju.conduct.spot.SpotFrame;
import org.anju.conduct.spot.SpotGround;
import org.anju.parties.Agent;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.LeaverRegister;
import org.anju.parties.Leaving;
import org.anju.parties.TermRegister;
import org.anju.permits.PermitEnd;
import org.anju.permits.PermitRegister;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/** 名册: every employer of the district that has rights or holders, and the facts that make it weigh more, each with its clause. */
@Component
class SpotFrames {

    /** No permit runs as long as that. */
    private static final int YEARS = 20;

    private final TermRegister terms;
    private final PermitRegister permits;
    private final EmployerRegister employers;
    private final LeaverRegister leavers;
    private final SelfCheckRegister selfChecks;
    private final ContactRegister contacts;
    private final UnitContacts numbers;
    private final UnitHistory history;
    private final InstantSource clock;

    SpotFrames(
            TermRegister terms,
            PermitRegister permits,
            EmployerRegister employers,
            LeaverRegister leavers,
            SelfCheckRegister selfChecks,
            ContactRegister contacts,
            UnitContacts numbers,
            UnitHistory history,
            InstantSource clock) {
        this.terms = terms;
        this.permits = permits;
        this.employers = employers;
        this.leavers = leavers;
        this.selfChecks = selfChecks;
        this.contacts = contacts;
        this.numbers = numbers;
        this.history = history;
        this.clock = clock;
    }

    SpotFrame today(Actor officer) {
        LocalDate today = Beijing.today(clock);
        Instant year = Beijing.startOf(today.minusYears(1));
        Map<UUID, Integer> late = late(officer, year);
        Map<UUID, Integer> lapsed = history.lapsed(year);
        Map<UUID, Integer> asked = history.asked(year);
        int last = today.getYear() - 1;
        Set<UUID> reported = selfChecks.reported(last);
        Set<UUID> owing = new HashSet<>(terms.accreditedBefore(SelfCheck.from(last), today));
        Set<UUID> unreached = new HashSet<>(contacts.unreached(officer.district()));
        var entries = new ArrayList<SpotEntry>();
        for (UUID id : members(today)) {
            Employer employer = employers.employer(officer, id).orElse(null);
            if (employer == null) {
                continue;
            }
            var facts = new EnumMap<SpotGround, Integer>(SpotGround.class);
            facts.put(SpotGround.LATE_RELEASE, late.getOrDefault(id, 0));
            facts.put(SpotGround.LAPSED, lapsed.getOrDefault(id, 0));
            facts.put(SpotGround.ASKED, asked.getOrDefault(id, 0));
            facts.put(SpotGround.NO_SELF_CHECK, owing.contains(id) && !reported.contains(id) ? 1 : 0);
            facts.put(SpotGround.INSURANCE_OLD, old(employers.agents(id), today));
            facts.put(SpotGround.CONTACT_INVALID, unreached.contains(id) && numbers.invalid(id) > 0 ? 1 : 0);
            entries.add(SpotEntry.of(employer.creditCode(), id, employer.name(), facts));
        }
        return new SpotFrame(entries);
    }

    private Set<UUID> members(LocalDate today) {
        var members = new LinkedHashSet<>(terms.accreditedBefore(today.plusDays(1), today));
        List<UUID> holders = permits.ending(today, today.plusYears(YEARS)).stream()
                .map(PermitEnd::person)
                .toList();
        members.addAll(terms.employersOf(holders));
        return members;
    }

    private Map<UUID, Integer> late(Actor officer, Instant since) {
        var counts = new HashMap<UUID, Integer>();
        for (Leaving each : leavers.overdue(officer, "")) {
            Instant found = each.overdueAt();
            if (found != null && !found.isBefore(since)) {
                counts.merge(each.employer(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Agents whose evidence is a year old or was never kept; it was at most thirty days old when it came (G-3.1.2-8). */
    private static int old(List<Agent> agents, LocalDate today) {
        return (int) agents.stream()
                .filter(agent -> {
                    LocalDate on = agent.insuredOn();
                    return on == null || !on.isAfter(today.minusYears(1));
                })
                .count();
    }
}
