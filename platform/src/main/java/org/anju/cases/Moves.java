package org.anju.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anju.cases.clock.DecisionClock;
import org.anju.cases.errand.Outbox;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.cases.second.Drawing;
import org.anju.permits.Permit;
import org.anju.policy.time.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 办理动作: what each verb does besides moving the case: what is frozen, which limit begins or stops, what is issued. The file
 * is long because each verb stands here once.
 */
@Component
class Moves {

    private final Submissions submissions;
    private final Supplements supplements;
    private final Pauses pauses;
    private final Grants grants;
    private final Outbox outbox;
    private final Enquiries enquiries;
    private final Events events;
    private final Appeals appeals;
    private final Drawing drawing;

    Moves(
            Submissions submissions,
            Supplements supplements,
            Pauses pauses,
            Grants grants,
            Outbox outbox,
            Enquiries enquiries,
            Events events,
            Appeals appeals,
            Drawing drawing) {
        this.submissions = submissions;
        this.supplements = supplements;
        this.pauses = pauses;
        this.grants = grants;
        this.outbox = outbox;
        this.enquiries = enquiries;
        this.events = events;
        this.appeals = appeals;
        this.drawing = drawing;
    }

    /** @param to where the table says the case goes */
    Moved carryOut(Scene scene, State to) {
        if (State.OFFICE.contains(scene.row().state()) && (!State.OFFICE.contains(to) || to == State.SUPPLEMENT)) {
            enquiries.end(scene.row(), scene.now());
        }
        Place place = scene.place();
        return switch (scene.move()) {
            case Command.Submit submit -> submit(scene, place.at(to));
            case Command.Vouch vouch -> vouch(scene, place.at(to), vouch.note());
            case Command.Return back -> Moved.to(place.at(to), back.reasons());
            case Command.Hold hold -> hold(scene, place.at(to), hold.reason());
            case Command.Resume resume -> resume(scene, place.at(to), resume.result());
            case Command.Ask ask -> ask(scene, place.at(to), ask);
            case Command.Answer answer -> answer(scene, place.at(to), answer);
            case Command.Recommend recommend -> recommend(scene, to, recommend);
            case Command.Grant grant -> grant(scene, place.at(to), grant.opinion());
            case Command.Refuse refuse -> refuse(scene, place.at(to), refuse.reasons());
            case Command.Remand remand -> Moved.to(place.at(to).with(place.deadline()), List.of(remand.reason()));
            case Command.Appeal appeal -> appeal(scene, place.at(to), appeal.ground());
            case Command.Uphold uphold -> uphold(scene, place.at(to), uphold.reason());
            case Command.SetAside aside -> setAside(scene, place.at(to), aside.reason());
            case Command.Withdraw withdraw -> withdraw(scene, place.at(to), withdraw.reason());
            case Command.Lapse lapse -> lapse(scene, place.at(to));
            case Command.Overdue overdue -> overdue(scene);
            case Command.End end -> over(scene, place.at(to));
            case Command.Check check -> throw new IllegalArgumentException("a check moves nothing");
            case Command.LookedUp looked -> throw new IllegalArgumentException("a look moves nothing");
            case Command.Enquire enquire -> throw new IllegalArgumentException("a question moves nothing");
        };
    }

    /** Freezes what was handed in and begins the employer's seven days (G-3.2.3-3). */
    private Moved submit(Scene scene, Place to) {
        int round = to.filing().round() + 1;
        Dossier dossier = submissions.freeze(scene.row().no(), round, scene.papers(), scene.now());
        LocalDate lastDay =
                Limit.VOUCH.lastDay(scene.today(), pauses.calendar()).date();
        return Moved.to(
                to.with(to.filing().submitted(dossier, scene.now()))
                        .with(Place.OfficeClock.NONE)
                        .with(Place.Deadline.after(lastDay, Verb.LAPSE)),
                Map.of("round", String.valueOf(round), "lastDay", lastDay.toString()));
    }

    /** Begins the office's twenty working days (G-4.4-2); after a supplement, new ones. */
    private Moved vouch(Scene scene, Place to, @Nullable String note) {
        enquiries.begin(scene.row(), scene.now());
        Place begun = begin(scene, to.with(to.filing().vouched(scene.now())));
        return Moved.to(
                begun, said(note, "lastDay", String.valueOf(begun.deadline().lastDay())));
    }

    /** Twenty working days for the office from today. */
    private Place begin(Scene scene, Place to) {
        LocalDate start = scene.today();
        LocalDate lastDay = new DecisionClock(start, List.of(), pauses.calendar()).lastDay(start);
        return to.with(new Place.OfficeClock(start, null)).with(Place.Deadline.after(lastDay, Verb.OVERDUE));
    }

    /** The refusal stands while another officer looks at it, in as many days as a decision has (ADR 096). */
    private Moved appeal(Scene scene, Place to, Reason ground) {
        appeals.open(scene.row(), events.refusal(scene.row().no()), scene.now());
        return begun(begin(scene, to), ground);
    }

    private Moved uphold(Scene scene, Place to, Reason reason) {
        appeals.close(scene.row().no(), Appeals.End.UPHELD, scene.hand(), scene.now());
        return Moved.to(to, List.of(reason));
    }

    /** As if it had not been refused: the window looks at it anew, with days of its own. */
    private Moved setAside(Scene scene, Place to, Reason reason) {
        appeals.close(scene.row().no(), Appeals.End.SET_ASIDE, scene.hand(), scene.now());
        grants.bringBack(scene.row(), scene.actor());
        return begun(begin(scene, to.undecided()), reason);
    }

    private static Moved begun(Place place, Reason reason) {
        return new Moved(
                place,
                List.of(reason),
                Map.of("lastDay", String.valueOf(place.deadline().lastDay())));
    }

    private Moved hold(Scene scene, Place to, Reason reason) {
        pauses.begin(scene.row().no(), scene.now(), scene.actor().name(), reason.text(), "G-4.4-3");
        return Moved.to(to, List.of(reason));
    }

    private Moved resume(Scene scene, Place to, Reason result) {
        String no = scene.row().no();
        pauses.end(no, scene.now(), result.text());
        LocalDate start = Objects.requireNonNull(to.clock().from());
        LocalDate lastDay = pauses.clock(no, start).lastDay(scene.today());
        Place.Deadline next = Place.Deadline.after(lastDay, Verb.OVERDUE);
        return new Moved(
                to.with(to.clock().overdueAt() == null ? next : next.noted()),
                List.of(result),
                Map.of("lastDay", lastDay.toString()));
    }

    /** What was asked shows that the submission was not complete: the clock ends, a new one begins with the next vouch. */
    private Moved ask(Scene scene, Place to, Command.Ask ask) {
        LocalDate lastDay =
                Limit.ANSWER.lastDay(scene.today(), pauses.calendar()).date();
        Dossier dossier = submissions.dossier(scene.row());
        int no = supplements.ask(ask, dossier, lastDay, scene.actor().name(), scene.now());
        return Moved.to(
                to.with(Place.OfficeClock.NONE).with(Place.Deadline.after(lastDay, Verb.LAPSE)),
                Map.of(
                        "supplement", String.valueOf(no),
                        "items", String.valueOf(ask.items().size()),
                        "lastDay", lastDay.toString()));
    }

    private Moved answer(Scene scene, Place to, Command.Answer answer) {
        String no = scene.row().no();
        int supplement = supplements.open(no).orElseThrow().no();
        Moved moved = submit(scene, to);
        Dossier dossier = submissions
                .round(no, moved.place().filing().round())
                .orElseThrow()
                .dossier();
        supplements.answer(no, supplement, dossier, answer.explanations());
        supplements.close(no, scene.now());
        return moved;
    }

    private Moved recommend(Scene scene, State to, Command.Recommend recommend) {
        Place place = scene.place();
        drawing.recommended(
                scene.row().no(),
                scene.row().version() + 1,
                scene.row().district(),
                scene.hand(),
                scene.now(),
                scene.actor());
        return new Moved(
                place.at(to).with(place.deadline()).recommendedBy(scene.hand()),
                recommend.reasons(),
                said(recommend.opinion(), "decision", recommend.decision().name()));
    }

    /** What the case is for comes true, and the next sheet is left to be made. */
    private Moved grant(Scene scene, Place to, @Nullable String opinion) {
        Permit permit = grants.carryOut(scene.row(), submissions.dossier(scene.row()), scene.actor());
        // a permit is issued once; what changes it later leaves an errand of its own
        String once =
                scene.row().kind() == Kind.NEW ? permit.number() : scene.row().no();
        outbox.leave(Outbox.SHEET, once, permit.number(), scene.now());
        return Moved.to(
                to.decidedBy(scene.hand(), permit.number()),
                said(
                        opinion,
                        "permit",
                        permit.number(),
                        "from",
                        permit.from().toString(),
                        "to",
                        permit.to().toString()));
    }

    private Moved refuse(Scene scene, Place to, List<Reason> reasons) {
        grants.putBack(scene.row(), scene.actor());
        return Moved.to(to.decidedBy(scene.hand(), null), reasons);
    }

    /** The permit has come to its end; under review the refusal stands. */
    private Moved over(Scene scene, Place to) {
        end(scene);
        appeals.close(scene.row().no(), Appeals.End.WITHDRAWN, null, scene.now());
        grants.putBack(scene.row(), scene.actor());
        return Moved.to(to);
    }

    private Moved withdraw(Scene scene, Place to, Reason reason) {
        end(scene);
        appeals.close(scene.row().no(), Appeals.End.WITHDRAWN, null, scene.now());
        grants.putBack(scene.row(), scene.actor());
        return Moved.to(to, List.of(reason));
    }

    private Moved lapse(Scene scene, Place to) {
        end(scene);
        return Moved.to(to);
    }

    /** Whatever stood open ends with the case's standing. */
    private void end(Scene scene) {
        pauses.end(scene.row().no(), scene.now(), "");
        supplements.close(scene.row().no(), scene.now());
    }

    private static Moved overdue(Scene scene) {
        Place place = scene.place();
        return Moved.to(place.with(new Place.OfficeClock(place.clock().from(), scene.now()))
                .with(place.deadline().noted()));
    }

    /** Facts in pairs, and a sentence if one was written. */
    private static Map<String, String> said(@Nullable String sentence, String... facts) {
        var said = new HashMap<String, String>();
        for (int i = 0; i < facts.length; i += 2) {
            said.put(facts[i], facts[i + 1]);
        }
        if (sentence != null && !sentence.isBlank()) {
            said.put("note", sentence.strip());
        }
        return said;
    }
}
