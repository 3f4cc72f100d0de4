package org.anju.cases.employer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.cases.window.Receipt;
import org.anju.cases.window.ReceiptBook;
import org.anju.parties.Accreditation;
import org.anju.parties.EmployerRegister;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitPeople;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerRules;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.Limit;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 单位办理动作: what each verb does besides moving the case: what is frozen, which limit begins, what standing is given. It is
 * long because each verb stands here once.
 */
@Component
class EmployerMoves {

    private final EmployerSubmissions submissions;
    private final EmployerEvents events;
    private final Appointments appointments;
    private final ReceiptBook receipts;
    private final EmployerChecks checks;
    private final EmployerRegister employers;
    private final EmployerEnquiries enquiries;
    private final PolicyBook book;

    EmployerMoves(
            EmployerSubmissions submissions,
            EmployerEvents events,
            Appointments appointments,
            ReceiptBook receipts,
            EmployerChecks checks,
            EmployerRegister employers,
            EmployerEnquiries enquiries,
            PolicyBook book) {
        this.book = book;
        this.submissions = submissions;
        this.events = events;
        this.appointments = appointments;
        this.receipts = receipts;
        this.checks = checks;
        this.employers = employers;
        this.enquiries = enquiries;
    }

    /** What a move leads to: the new place, and what its event says besides. */
    record Led(EmployerPlace place, Map<String, String> facts) {

        static Led to(EmployerPlace place, String... facts) {
            var said = new HashMap<String, String>();
            for (int i = 0; i < facts.length; i += 2) {
                said.put(facts[i], facts[i + 1]);
            }
            return new Led(place, said);
        }
    }

    /** @param to where the table says the case goes */
    Led carryOut(EmployerScene scene, EmployerState to) {
        if (!to.open() || to.inPreparation()) {
            enquiries.end(scene);
        }
        EmployerPlace place = scene.place();
        return switch (scene.move()) {
            case EmployerCommand.Submit submit -> submit(scene, place.at(to));
            case EmployerCommand.Call call -> call(call, place, to);
            case EmployerCommand.Return back -> Led.to(place.at(to).with(EmployerPlace.Office.NONE));
            case EmployerCommand.Receive receive -> receive(scene, receive, place.at(to));
            case EmployerCommand.Hold hold -> Led.to(place.at(to));
            case EmployerCommand.Resume resume -> resume(scene, place.at(to));
            case EmployerCommand.Recommend recommend -> recommend(scene, recommend, to);
            case EmployerCommand.Grant grant -> grant(scene, place.at(to), grant.opinion());
            case EmployerCommand.Refuse refuse -> Led.to(decided(scene, place.at(to)));
            case EmployerCommand.Remand remand -> Led.to(place.at(to).with(place.due()));
            case EmployerCommand.Withdraw withdraw -> withdraw(scene, place.at(to));
            case EmployerCommand.Tick tick -> tick(scene, tick, to);
            case EmployerCommand.Check check -> throw new IllegalArgumentException("a check moves nothing");
            case EmployerCommand.LookedUp looked -> throw new IllegalArgumentException("a look moves nothing");
            case EmployerCommand.Enquire enquire -> throw new IllegalArgumentException("a question moves nothing");
        };
    }

    private Led submit(EmployerScene scene, EmployerPlace to) {
        FilingFolder folder = scene.folder();
        submissions.freeze(scene.row().no(), scene.row().version() + 1, folder, scene.now());
        UnitInformation unit = Objects.requireNonNull(folder.filing().say(UnitInformation.class));
        int round = to.filed().round() + 1;
        enquiries.begin(scene, round);
        return Led.to(
                to.with(new EmployerPlace.Filed(Objects.requireNonNull(unit.name()), round, scene.now(), null, null)),
                "round",
                String.valueOf(round),
                "mark",
                folder.filing().mark());
    }

    /** The day of the call is not counted; the twentieth working day after it is the last (G-3.1.2-1, A-21). */
    private Led call(EmployerCommand.Call call, EmployerPlace place, EmployerState to) {
        String note = call.note() == null ? "" : call.note();
        if (!call.reached()) {
            return Led.to(place, "at", call.at().toString(), "number", call.number(), "note", note);
        }
        LocalDate day = Beijing.dateOf(call.at());
        LocalDate lastDay = Limit.PAPER.lastDay(day, book.days()).date();
        EmployerPlace.Filed filed = place.filed();
        return Led.to(
                place.at(to)
                        .with(new EmployerPlace.Filed(
                                filed.employerName(), filed.round(), filed.submittedAt(), day, null))
                        .with(EmployerPlace.Due.after(lastDay, EmployerVerb.LAPSE)),
                "at",
                call.at().toString(),
                "number",
                call.number(),
                "spokeWith",
                call.spokeWith(),
                "note",
                note,
                "lastDay",
                lastDay.toString());
    }

    /** Paper and platform agree: from the later of both the department's twenty working days run (G-4.4-4, A-73). */
    private Led receive(EmployerScene scene, EmployerCommand.Receive receive, EmployerPlace to) {
        FilingFolder folder = scene.folder();
        submissions.freeze(scene.row().no(), scene.row().version() + 1, folder, scene.now());
        appointments.end(scene.row().no(), scene.now(), scene.actor().name());
        String receipt = receipts.enter(
                scene.actor(),
                Receipt.Kind.EMPLOYER,
                scene.row().no(),
                scene.place().filed().employerName(),
                receive.broughtBy(),
                brought(scene, folder),
                scene.now());
        EmployerPlace.Filed filed = to.filed();
        EmployerPlace received = to.with(new EmployerPlace.Filed(
                filed.employerName(), filed.round(), filed.submittedAt(), filed.calledOn(), scene.now()));
        String mark = folder.filing().mark();
        if (!scene.row().kind().grades()) {
            return Led.to(received, "mark", mark, "receipt", receipt, "standing", regrade(scene, folder));
        }
        LocalDate today = scene.today();
        LocalDate lastDay = Limit.DECIDE_PAPER.lastDay(today, book.days()).date();
        return Led.to(
                received.with(new EmployerPlace.Office(today, null, null, null))
                        .with(EmployerPlace.Due.after(lastDay, EmployerVerb.OVERDUE)),
                "mark",
                mark,
                "receipt",
                receipt,
                "lastDay",
                lastDay.toString());
    }

    /** What of G-3.1.2-3 to -9 the clerk has ticked as there. */
    private List<String> brought(EmployerScene scene, FilingFolder folder) {
        Map<String, CheckedItem> given = checks.standing(scene.row(), folder);
        return ExamItem.of(ExamItem.Phase.WINDOW).stream()
                .map(ExamItem::key)
                .filter(item -> given.containsKey(item)
                        && Objects.requireNonNull(given.get(item)).answer().fit() == Fit.FITS)
                .toList();
    }

    private Led resume(EmployerScene scene, EmployerPlace to) {
        LocalDate start = Objects.requireNonNull(to.office().from());
        // the event that ends the pause is written after this: until today it has stood
        LocalDate lastDay = events.clock(scene.row().no(), start).lastDay(scene.today());
        EmployerPlace.Due next = EmployerPlace.Due.after(lastDay, EmployerVerb.OVERDUE);
        return Led.to(to.with(to.office().overdueAt() == null ? next : next.noted()), "lastDay", lastDay.toString());
    }

    private static Led recommend(EmployerScene scene, EmployerCommand.Recommend recommend, EmployerState to) {
        EmployerPlace place = scene.place();
        EmployerPlace.Office office = place.office();
        Standing standing = recommend.standing();
        return Led.to(
                place.at(to)
                        .with(place.due())
                        .with(new EmployerPlace.Office(office.from(), office.overdueAt(), scene.hand(), null))
                        .with(standing),
                "decision",
                standing == null ? "REFUSE" : standing.name(),
                "note",
                Objects.requireNonNullElse(recommend.opinion(), ""));
    }

    private Led grant(EmployerScene scene, EmployerPlace to, @Nullable String opinion) {
        FilingFolder folder = scene.folder();
        Standing standing = Objects.requireNonNull(to.standing());
        adopt(scene, folder, folder.facts());
        accredit(scene, standing, standing == Standing.FULL ? "G-3.1.2-2" : "G-2.1-13");
        return Led.to(decided(scene, to), "standing", standing.name(), "note", Objects.requireNonNullElse(opinion, ""));
    }

    private static EmployerPlace decided(EmployerScene scene, EmployerPlace to) {
        EmployerPlace.Office office = to.office();
        return to.with(new EmployerPlace.Office(office.from(), office.overdueAt(), office.clerk(), scene.hand()));
    }

    private Led withdraw(EmployerScene scene, EmployerPlace to) {
        appointments.end(scene.row().no(), scene.now(), scene.actor().name());
        return Led.to(to);
    }

    private Led tick(EmployerScene scene, EmployerCommand.Tick tick, EmployerState to) {
        EmployerPlace place = scene.place();
        EmployerPlace.Due due = place.due();
        EmployerPlace.Office office = place.office();
        return switch (tick.act()) {
            case LAPSE -> withdraw(scene, place.at(to));
            case OVERDUE ->
                Led.to(place.with(
                                new EmployerPlace.Office(office.from(), scene.now(), office.clerk(), office.approver()))
                        .with(due.noted()));
            case WARN ->
                Led.to(place.with(EmployerPlace.Due.after(Objects.requireNonNull(due.lastDay()), EmployerVerb.BLOCK)));
            case BLOCK -> Led.to(place.with(due.noted()).blocked(scene.now()));
            case CHANGE -> Led.to(place);
            default -> throw new IllegalArgumentException("no tick: " + tick.act());
        };
    }

    /** What was accepted becomes what the register says (G-3.1.2-12). */
    private void adopt(EmployerScene scene, FilingFolder folder, EmployerFacts facts) {
        UnitInformation unit = Objects.requireNonNull(folder.filing().say(UnitInformation.class));
        UnitPeople people = Objects.requireNonNull(folder.filing().say(UnitPeople.class));
        employers.adopt(
                scene.actor(),
                scene.row().employer(),
                Objects.requireNonNull(unit.name()),
                Objects.requireNonNull(people.legalName()),
                facts);
    }

    /**
     * Facts that changed may cost rights at once, by their clause; more rights than before need a new decision.
     *
     * @return the standing from now on
     */
    private String regrade(EmployerScene scene, FilingFolder folder) {
        UUID employer = scene.row().employer();
        Standing now = employers.standing(employer);
        EmployerFacts before =
                employers.employer(Actor.clock(), employer).orElseThrow().facts();
        EmployerFacts facts = Grading.kept(folder.facts(), before);
        if (folder.openParts().isEmpty()) {
            adopt(scene, folder, facts);
        }
        List<Finding> findings = Grading.findings(facts, book.on(scene.today()).orElseThrow());
        Standing earned = EmployerRules.standing(findings);
        boolean less = earned == Standing.NONE && now != Standing.NONE
                || earned == Standing.MAINTAIN_ONLY && now == Standing.FULL;
        if (less) {
            accredit(scene, earned, earned == Standing.NONE ? Grading.clause(findings) : "G-2.1-13");
        }
        return (less ? earned : now).name();
    }

    /** From today; where something was decided today already, from tomorrow: what was in force is never rewritten. */
    private void accredit(EmployerScene scene, Standing standing, String clause) {
        LocalDate today = scene.today();
        UUID employer = scene.row().employer();
        boolean decidedToday = employers
                .accreditation(employer, today)
                .filter(each -> each.from().equals(today))
                .isPresent();
        LocalDate from = decidedToday ? today.plusDays(1) : today;
        employers.accredit(
                scene.actor(),
                employer,
                new Accreditation(standing, from, null, scene.actor().name(), clause));
    }
}
