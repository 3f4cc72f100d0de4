package org.anju.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Step;
import org.anju.cases.flow.Verb;
import org.anju.parties.profile.Companions;
import org.anju.permits.Life;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Situation.Family;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;

/** Goes the rows of a holder's table one by one, each with a holder of its own, and looks where they lead. */
public final class HolderRows {

    private final Stage stage;
    private final Holders holders;
    private final PermitDesk permitDesk;

    public HolderRows(Database database) {
        this.stage = new Stage(database);
        this.holders = new Holders(stage);
        this.permitDesk = stage.room(PermitDesk.class);
    }

    /** The rows with those verbs that led elsewhere than the table says, or nowhere. */
    public List<String> astray(Kind kind, Predicate<Verb> verbs) {
        var astray = new ArrayList<String>();
        for (Step<State, Verb> row : kind.flow().steps()) {
            if (row.from() != null && verbs.test(row.verb())) {
                holders.go(LocalDate.of(2026, 9, 7));
                String went = go(kind, row);
                if (!went.equals(row.to().name())) {
                    astray.add(kind + " " + row + " went to " + went);
                }
            }
        }
        return astray;
    }

    private String go(Kind kind, Step<State, Verb> row) {
        Cast cast = wanting(kind);
        String no = bring(cast, kind, Objects.requireNonNull(row.from()));
        if (row.verb() == Verb.END) {
            String number = holders.permit(cast).number();
            Stage.done(stage.tx(() -> permitDesk.cancel(number, Life.Ground.WISH, "迁出北京。", cast.applicant())));
            return stage.state(no).name();
        }
        switch (row.verb()) {
            case VOUCH -> stage.answerAll(no, cast.agent());
            case RECOMMEND -> stage.answerAll(no, cast.clerk());
            case LAPSE -> stage.clock().advanceDays(31);
            case OVERDUE -> stage.clock().advanceDays(60);
            default -> {}
        }
        Actor hand = CaseWalk.hands(cast).stream()
                .filter(each -> each.role() == row.by())
                .filter(each -> row.from() != State.APPEALED || !each.equals(cast.approver()))
                .findFirst()
                .orElseThrow();
        Outcome outcome = stage.handle(command(row.verb(), no), hand);
        return outcome instanceof Outcome.Done ? stage.state(no).name() : outcome.toString();
    }

    private Command.Move command(Verb verb, String no) {
        return switch (verb) {
            case SUBMIT -> new Command.Submit(no, stage.version(no), true, true, true);
            case VOUCH -> new Command.Vouch(no, stage.version(no), null, true);
            case ANSWER -> new Command.Answer(no, stage.version(no), Map.of("slot:G-3.2.1-9", "已重新上传"));
            default -> CaseWalk.command(stage, verb, no);
        };
    }

    /** A holder who has what that business is for. */
    private Cast wanting(Kind kind) {
        Cast cast = kind == Kind.RENEWAL ? holders.nearItsEnd(50) : holders.holder();
        return switch (kind) {
            case NEW -> throw new IllegalArgumentException("no business of a holder");
            case RENEWAL -> cast;
            case DETAILS_CHANGE -> {
                holders.moveTo(cast, "延庆区香水园街道");
                yield cast;
            }
            case COMPANION_CHANGE -> {
                holders.open(cast, kind);
                var child = new Companions.Child("林小满", null, LocalDate.of(2020, 3, 1), Family.MARRIED, null);
                holders.save(cast, new Companions(null, List.of(child)));
                stage.put(
                        cast.applicant(),
                        "G-3.2.1-43#"
                                + holders.say(cast, Companions.class).numbers().getFirst());
                yield cast;
            }
            case EMPLOYER_CHANGE -> {
                holders.release(cast, stage.today());
                yield holders.joins(cast, Standing.FULL, stage.today());
            }
        };
    }

    private String bring(Cast cast, Kind kind, State to) {
        if (to == State.DRAFT) {
            return holders.open(cast, kind);
        }
        String no = stage.submit(cast, kind);
        switch (to) {
            case EMPLOYER_REVIEW -> {}
            case RETURNED -> act(new Command.Return(no, stage.version(no), List.of(Stage.mend())), cast.agent());
            case CLERK_REVIEW -> vouched(no, cast);
            case TAX_CHECK -> {
                vouched(no, cast);
                act(new Command.Hold(no, stage.version(no), Stage.tax()), cast.clerk());
            }
            case SUPPLEMENT -> {
                vouched(no, cast);
                act(stage.ask(no, "slot:G-3.2.1-9"), cast.clerk());
            }
            case APPROVAL -> stage.toApproval(no, cast);
            case REFUSED, APPEALED -> {
                stage.toApproval(no, cast);
                act(new Command.Refuse(no, stage.version(no), List.of(Stage.low())), cast.approver());
                if (to == State.APPEALED) {
                    act(new Command.Appeal(no, stage.version(no), Stage.wrong()), cast.applicant());
                }
            }
            case DRAFT, GRANTED, WITHDRAWN, ENDED -> throw new IllegalArgumentException(to + " has no way on");
        }
        return no;
    }

    private void vouched(String no, Cast cast) {
        stage.answerAll(no, cast.agent());
        act(new Command.Vouch(no, stage.version(no), null, true), cast.agent());
    }

    private void act(Command command, Actor actor) {
        Stage.done(stage.handle(command, actor));
    }
}
