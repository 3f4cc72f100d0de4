package org.anju.cases.employer;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.clock.ClockView;
import org.anju.cases.hand.InHand;
import org.anju.cases.queue.Tally;
import org.anju.cases.window.WindowCalendar;
import org.anju.parties.EmployerRegister;
import org.anju.policy.employer.Standing;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单位办件册: what may be read of employers' cases. Every read names its reader, and the SQL leaves out what is not his. */
@Component
public class EmployerCaseRegister {

    private final EmployerCases cases;
    private final EmployerQueues queues;
    private final EmployerEvents events;
    private final EmployerChecks checks;
    private final Appointments appointments;
    private final Folders folders;
    private final EmployerRegister employers;
    private final InHand hands;
    private final InstantSource clock;
    private final WindowCalendar calendar;

    EmployerCaseRegister(
            EmployerCases cases,
            EmployerQueues queues,
            EmployerEvents events,
            EmployerChecks checks,
            Appointments appointments,
            Folders folders,
            EmployerRegister employers,
            InHand hands,
            WindowCalendar calendar,
            InstantSource clock) {
        this.cases = cases;
        this.queues = queues;
        this.events = events;
        this.checks = checks;
        this.appointments = appointments;
        this.folders = folders;
        this.employers = employers;
        this.hands = hands;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The case as this reader may see it; nothing where it is not there or not his. */
    public Optional<EmployerCaseView> view(String caseNo, Actor actor) {
        return mine(actor) ? cases.find(caseNo, actor).map(row -> view(row, actor)) : Optional.empty();
    }

    /** All of an employer's cases that this reader may see, the newest first. */
    public List<EmployerCaseView> of(UUID employer, Actor actor) {
        return mine(actor)
                ? cases.of(employer, actor).stream()
                        .map(row -> view(row, actor))
                        .toList()
                : List.of();
    }

    /** The office's queue. */
    public EmployerQueue queue(EmployerQueue.Wanted wanted, Actor officer) {
        return queues.page(wanted, officer, Beijing.today(clock));
    }

    /** The figures of that queue alone. */
    public Tally<EmployerState> tally(EmployerQueue.Wanted wanted, Actor officer) {
        return queues.tally(wanted, officer, Beijing.today(clock));
    }

    /** The case that stands before or after that one in that queue, whether or not that one is still in it. */
    public Optional<String> beside(EmployerQueue.Wanted wanted, String caseNo, boolean back, Actor officer) {
        return queues.beside(wanted, caseNo, back, officer, Beijing.today(clock));
    }

    /** What lies on the table, with the facts as answered so far. */
    public Optional<FilingFolder> folder(String caseNo, Actor officer) {
        return cases.find(caseNo, officer).map(row -> folders.examined(row, Beijing.today(clock)));
    }

    /** The answers that stand, by item. */
    public Map<String, CheckedItem> answers(String caseNo, Actor officer) {
        return cases.find(caseNo, officer)
                .map(row -> checks.standing(row, folders.said(row.employer(), Beijing.today(clock))))
                .orElse(Map.of());
    }

    /** What the rules of 二（一） give by what is answered so far. */
    public Optional<Standing> earned(String caseNo, Actor officer) {
        return cases.find(caseNo, officer)
                .map(row -> Grading.standing(
                        row.kind(), folders.examined(row, Beijing.today(clock)).findings()));
    }

    private boolean mine(Actor actor) {
        return !actor.is(Role.AGENT) || employers.acts(actor);
    }

    private EmployerCaseView view(EmployerRow row, Actor actor) {
        EmployerPlace place = row.place();
        boolean officer = !actor.is(Role.AGENT);
        LocalDate today = Beijing.today(clock);
        LocalDate lastDay = place.due().lastDay();
        List<LocalDate> windowDays = row.state() == EmployerState.PAPER && lastDay != null
                ? calendar.between(row.district(), today.minusDays(1), lastDay)
                : List.of();
        return new EmployerCaseView(
                row.no(),
                row.kind(),
                row.state(),
                row.version(),
                row.employer(),
                place.filed().employerName(),
                row.round(),
                row.openedAt(),
                place.filed().submittedAt(),
                place.filed().calledOn(),
                place.filed().receivedAt(),
                lastDay,
                place.blockedAt(),
                officer || row.state() == EmployerState.GRANTED ? place.standing() : null,
                hands.free(row.holder(), actor)
                        ? EmployerFlow.of(row.kind()).verbs(row.state(), actor.role())
                        : EnumSet.noneOf(EmployerVerb.class),
                clock(row, today),
                appointments.live(row.no()).orElse(null),
                windowDays,
                events.of(row.no()).stream()
                        .map(event -> officer ? event : told(event))
                        .toList(),
                officer ? row.holder() : null);
    }

    private @Nullable ClockView clock(EmployerRow row, LocalDate today) {
        LocalDate from = row.place().office().from();
        boolean runs = row.state().clockRuns() || row.state() == EmployerState.TAX_CHECK;
        return from == null || !runs ? null : events.clock(row.no(), from).view(today);
    }

    /** To the employer the office is one: no officer's name, no opinion, no recommendation. */
    private static EmployerEvent told(EmployerEvent event) {
        boolean officer = event.role() == Role.CLERK || event.role() == Role.APPROVER;
        boolean inside = event.verb() == EmployerVerb.RECOMMEND || event.verb() == EmployerVerb.REMAND;
        var facts = new HashMap<>(event.facts());
        if (officer) {
            facts.remove("note");
            facts.remove("decision");
        }
        return new EmployerEvent(
                event.caseNo(),
                event.seq(),
                event.verb(),
                event.from(),
                event.to(),
                event.at(),
                event.role(),
                officer ? "" : event.by(),
                event.clause(),
                inside ? List.of() : event.reasons(),
                facts);
    }
}
