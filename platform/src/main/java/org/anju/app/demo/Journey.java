package org.anju.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.anju.cases.AskedItem;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Command;
import org.anju.cases.Decision;
import org.anju.cases.ItemAnswer;
import org.anju.cases.Reason;
import org.anju.cases.ReviewItem;
import org.anju.cases.flow.Kind;
import org.anju.policy.material.Material;
import org.anju.trail.Actor;

/** Takes a case of the demonstration from hand to hand, by the same commands as any other. */
class Journey {

    private static final LocalTime EVENING = LocalTime.of(21, 15);
    private static final LocalTime OFFICE = LocalTime.of(14, 20);

    private final Stage stage;
    private final CaseDesk desk;
    private final CaseRegister cases;

    Journey(Stage stage, CaseDesk desk, CaseRegister cases) {
        this.stage = stage;
        this.desk = desk;
        this.cases = cases;
    }

    void open(Actor applicant, LocalDate day) {
        stage.play(
                day,
                LocalTime.of(20, 0),
                () -> desk.handle(new Command.Open(Objects.requireNonNull(applicant.person())), applicant));
    }

    List<Material> missing(Actor applicant) {
        return desk.readiness(applicant, Kind.NEW).orElseThrow().missing();
    }

    void submit(Actor applicant, LocalDate day) {
        stage.play(
                day,
                EVENING,
                () -> desk.handle(new Command.Submit(no(applicant), version(applicant), true, true), applicant));
    }

    void lapse(Actor applicant, LocalDate day) {
        stage.play(
                day,
                LocalTime.MIDNIGHT,
                () -> desk.handle(new Command.Lapse(no(applicant), version(applicant)), Actor.clock()));
    }

    void vouch(Actor applicant, Actor agent, LocalDate day) {
        check(applicant, agent, day);
        stage.play(day, OFFICE, () -> desk.handle(new Command.Vouch(no(applicant), version(applicant), null), agent));
    }

    void ask(Actor applicant, Actor clerk, List<AskedItem> items, LocalDate day) {
        stage.play(
                day, OFFICE, () -> desk.handle(new Command.Ask(no(applicant), version(applicant), items, null), clerk));
    }

    void recommend(Actor applicant, Actor clerk, Decision decision, List<Reason> reasons, LocalDate day) {
        if (decision == Decision.GRANT) {
            check(applicant, clerk, day);
        }
        stage.play(
                day,
                OFFICE,
                () -> desk.handle(
                        new Command.Recommend(no(applicant), version(applicant), decision, reasons, null), clerk));
    }

    void grant(Actor applicant, Actor approver, LocalDate day) {
        stage.play(
                day,
                LocalTime.of(16, 0),
                () -> desk.handle(new Command.Grant(no(applicant), version(applicant), null), approver));
    }

    void refuse(Actor applicant, Actor approver, List<Reason> reasons, LocalDate day) {
        stage.play(
                day,
                LocalTime.of(16, 0),
                () -> desk.handle(new Command.Refuse(no(applicant), version(applicant), reasons), approver));
    }

    private void check(Actor applicant, Actor reader, LocalDate day) {
        List<ItemAnswer> answers = cases.items(no(applicant), reader).stream()
                .map(ReviewItem::key)
                .filter(key -> reader.employer() == null || !key.startsWith("record:"))
                .map(key -> new ItemAnswer(key, ItemAnswer.Fit.FITS, null, null))
                .toList();
        stage.play(
                day,
                LocalTime.of(11, 0),
                () -> desk.handle(new Command.Check(no(applicant), version(applicant), answers), reader));
    }

    private CaseView own(Actor applicant) {
        return cases.own(applicant).orElseThrow();
    }

    private String no(Actor applicant) {
        return own(applicant).no();
    }

    private long version(Actor applicant) {
        return own(applicant).version();
    }
}
