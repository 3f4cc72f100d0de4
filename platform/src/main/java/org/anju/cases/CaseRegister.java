package org.anju.cases;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.clock.ClockView;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.cases.hand.InHand;
import org.anju.cases.queue.Tally;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 办件册: what may be read of the cases. Every read names its reader, and the SQL leaves out what is not his. */
@Component
public class CaseRegister {

    private final Cases cases;
    private final Queues queues;
    private final Events events;
    private final Submissions submissions;
    private final Supplements supplements;
    private final Pauses pauses;
    private final Reviews reviews;
    private final Intake intake;
    private final InHand hands;
    private final Appeals appeals;
    private final InstantSource clock;

    CaseRegister(
            Cases cases,
            Queues queues,
            Events events,
            Submissions submissions,
            Supplements supplements,
            Pauses pauses,
            Reviews reviews,
            Intake intake,
            InHand hands,
            Appeals appeals,
            InstantSource clock) {
        this.cases = cases;
        this.queues = queues;
        this.events = events;
        this.submissions = submissions;
        this.supplements = supplements;
        this.pauses = pauses;
        this.reviews = reviews;
        this.intake = intake;
        this.hands = hands;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** The case as this reader may see it; nothing where it is not there or not his. */
    public Optional<CaseView> view(String caseNo, Actor actor) {
        return found(caseNo, actor).map(row -> view(row, actor));
    }

    /** The applicant's newest case, open or closed. */
    public Optional<CaseView> own(Actor applicant) {
        return applicant.is(Role.APPLICANT) && applicant.person() != null
                ? cases.latest(applicant.person()).map(row -> view(row, applicant))
                : Optional.empty();
    }

    /** That case of the applicant's, or his newest one where no number is named. */
    public Optional<CaseView> own(@Nullable String caseNo, Actor applicant) {
        return caseNo == null ? own(applicant) : view(caseNo, applicant);
    }

    /** The applicant's newest case of that kind, open or closed. */
    public Optional<CaseView> own(Kind kind, Actor applicant) {
        return applicant.is(Role.APPLICANT) && applicant.person() != null
                ? cases.latest(applicant.person(), kind).map(row -> view(row, applicant))
                : Optional.empty();
    }

    /** All the applicant's cases, newest first. */
    public List<CaseView> all(Actor applicant) {
        return Optional.ofNullable(applicant.person()).map(cases::of).orElse(List.of()).reversed().stream()
                .map(row -> view(row, applicant))
                .toList();
    }

    /** Whether that person has a case on its way with that employer; until the transaction ends he submits no other one. */
    public boolean runs(UUID person, UUID employer) {
        cases.hold(person);
        return cases.runs(person, employer);
    }

    /** An employer's or the office's queue, by the reader's role. */
    public Queue queue(Queue.Wanted wanted, Actor actor) {
        return queues.page(wanted, actor, Beijing.today(clock), pauses.calendar());
    }

    /** The figures of that queue alone: for a page that is open and asks again. */
    public Tally<State> tally(Queue.Wanted wanted, Actor actor) {
        return queues.tally(wanted, actor, Beijing.today(clock), pauses.calendar());
    }

    /** The case that stands before or after that one in that queue, whether or not that one is still in it. */
    public Optional<String> beside(Queue.Wanted wanted, String caseNo, boolean back, Actor actor) {
        return queues.beside(wanted, caseNo, back, actor, Beijing.today(clock), pauses.calendar());
    }

    /** Every section, material and record-only point of the latest submission, with the answers given so far. */
    public List<ReviewItem> items(String caseNo, Actor actor) {
        return submitted(caseNo, actor).map(reviews::items).orElse(List.of());
    }

    /** What the latest submission rested on. */
    public Optional<Submission> submission(String caseNo, Actor actor) {
        return submitted(caseNo, actor)
                .flatMap(row -> submissions.round(row.no(), row.round()))
                .map(each -> Discretion.office(actor) ? each : each.told());
    }

    /** What that submission rested on. */
    public Optional<Submission> submission(String caseNo, int round, Actor actor) {
        return submitted(caseNo, actor)
                .flatMap(row -> submissions.round(row.no(), round))
                .map(each -> Discretion.office(actor) ? each : each.told());
    }

    /** What was asked for that time. */
    public Optional<Supplement> supplement(String caseNo, int number, Actor actor) {
        return submitted(caseNo, actor)
                .flatMap(row -> supplements.numbered(row.no(), number))
                .map(asked -> Discretion.told(asked, actor));
    }

    /** What differs between that round and the latest. */
    public List<Change> changedSince(String caseNo, int round, Actor actor) {
        Optional<Dossier> before = submitted(caseNo, actor)
                .flatMap(row -> submissions.round(row.no(), round))
                .map(Submission::dossier);
        Optional<Dossier> after = submission(caseNo, actor).map(Submission::dossier);
        return before.isEmpty() || after.isEmpty() ? List.of() : Change.between(before.get(), after.get());
    }

    /** An agent reads no case of his own as an agent (G-3.1.2-15): there he is the applicant. */
    private Optional<CaseRow> found(String caseNo, Actor actor) {
        return cases.find(caseNo, actor)
                .filter(row -> !actor.is(Role.AGENT) || !row.person().equals(actor.person()));
    }

    private Optional<CaseRow> submitted(String caseNo, Actor actor) {
        return found(caseNo, actor).filter(row -> row.round() > 0);
    }

    private CaseView view(CaseRow row, Actor actor) {
        List<CaseEvent> all = events.of(row.no());
        Place.Filing filing = row.place().filing();
        return new CaseView(
                row.no(),
                row.kind(),
                row.state(),
                row.version(),
                row.person(),
                filing.personName(),
                filing.employer(),
                filing.employerName(),
                filing.round(),
                row.openedAt(),
                filing.submittedAt(),
                filing.vouchedAt(),
                row.place().deadline().lastDay(),
                verbs(row, actor),
                Discretion.told(clock(row), actor),
                Discretion.told(supplement(row, actor), actor),
                Discretion.office(actor) ? advice(row.state(), all) : null,
                row.place().permitNo(),
                all.stream().map(event -> Discretion.told(event, actor)).toList(),
                Discretion.office(actor) ? row.holder() : null);
    }

    /** The buttons: what the table has for this hand, unless it is an officer's own case or a colleague has it. */
    private Set<Verb> verbs(CaseRow row, Actor actor) {
        boolean own = !actor.is(Role.APPLICANT) && row.person().equals(actor.person());
        if (own || !hands.free(row.holder(), actor) || decidedHere(row, actor)) {
            return EnumSet.noneOf(Verb.class);
        }
        Set<Verb> verbs = row.flow().verbs(row.state(), actor.role());
        if (row.state() == State.REFUSED && verbs.contains(Verb.APPEAL) && !appealable(row)) {
            verbs.remove(Verb.APPEAL);
        }
        return verbs;
    }

    /** A decision is not for whoever recommended it, its review neither for whoever refused. */
    private static boolean decidedHere(CaseRow row, Actor actor) {
        UUID hand = actor.person() != null ? actor.person() : actor.account();
        Place.Hands had = row.place().hands();
        return (row.state() == State.APPROVAL || row.state() == State.APPEALED)
                && hand != null
                && actor.is(Role.APPROVER)
                && (hand.equals(had.clerk()) || hand.equals(had.approver()));
    }

    private boolean appealable(CaseRow row) {
        return CaseView.refusal(events.of(row.no()))
                .filter(refusal -> !Beijing.today(clock).isAfter(CaseView.appealBy(refusal)))
                .filter(refusal -> !appeals.asked(row.no(), refusal.seq()))
                .isPresent();
    }

    private @Nullable ClockView clock(CaseRow row) {
        var start = row.place().clock().from();
        boolean runs = row.state().clockRuns() || row.state() == State.TAX_CHECK;
        return start == null || !runs ? null : pauses.clock(row.no(), start).view(Beijing.today(clock));
    }

    /** To the applicant an open supplement shows what he has changed so far. */
    private @Nullable Supplement supplement(CaseRow row, Actor actor) {
        Optional<Supplement> latest = supplements.latest(row.no());
        if (!actor.is(Role.APPLICANT) || latest.filter(Supplement::open).isEmpty()) {
            return latest.orElse(null);
        }
        Papers papers = intake.papers(row.person(), row.kind(), Optional.of(row), Beijing.today(clock));
        return papers.employer().isEmpty()
                ? latest.get()
                : supplements.compared(row.no(), latest.get(), papers.dossier());
    }

    private static CaseView.@Nullable Advice advice(State state, List<CaseEvent> events) {
        boolean stands =
                state == State.APPROVAL || state == State.GRANTED || state == State.REFUSED || state == State.APPEALED;
        return !stands
                ? null
                : events.reversed().stream()
                        .filter(event -> event.verb() == Verb.RECOMMEND)
                        .findFirst()
                        .map(event -> new CaseView.Advice(
                                Decision.valueOf(event.facts().getOrDefault("decision", "REFUSE")),
                                event.reasons(),
                                event.facts().get("note"),
                                event.by(),
                                event.at()))
                        .orElse(null);
    }
}
