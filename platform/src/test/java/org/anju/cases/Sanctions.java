package org.anju.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.cases.breach.BreachCommand;
import org.anju.cases.breach.BreachCommand.Move;
import org.anju.cases.breach.BreachDesk;
import org.anju.cases.breach.BreachRegister;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.breach.BreachView;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.conduct.Party;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/** Breaches: officers who find, hear and decide, and the whole way from the finding to the measure in one call. */
final class Sanctions {

    final Stage stage;
    final BreachDesk desk;
    final BreachRegister register;
    final Actor supervisor = officer("邢监管", Role.SUPERVISOR, Actor.YANQING);
    final Actor approver = officer("梁主任", Role.APPROVER, Actor.YANQING);

    Sanctions(Stage stage) {
        this.stage = stage;
        this.desk = stage.room(BreachDesk.class);
        this.register = stage.room(BreachRegister.class);
    }

    static Actor officer(String name, Role role, String district) {
        return new Actor(UUID.randomUUID(), name, role, UUID.randomUUID(), null, district);
    }

    static Draft until(MeasureKind kind, LocalDate to) {
        return new Draft(kind, to, null, null, null);
    }

    Outcome handle(BreachCommand command, Actor actor) {
        return stage.tx(() -> desk.handle(command, actor));
    }

    String open(Party party, @Nullable UUID employer, @Nullable UUID person) {
        BreachKind kind = party == Party.PERSON ? BreachKind.C : BreachKind.A;
        return Stage.done(handle(new BreachCommand.Open(kind, party, employer, person, "核查发现", null), supervisor));
    }

    Move move(BreachVerb verb, String no, String words) {
        return Move.of(verb, no, view(no).breach().version(), words);
    }

    BreachView view(String no) {
        return register.view(no, supervisor).orElseThrow();
    }

    void told(String no, Draft... drafts) {
        Stage.done(handle(move(BreachVerb.NOTIFY, no, "事实和依据").with(List.of(drafts)), supervisor));
    }

    void proposed(String no, Draft... drafts) {
        Stage.done(handle(move(BreachVerb.PROPOSE, no, "意见").with(List.of(drafts)), supervisor));
    }

    /** Told, heard, proposed and decided today. */
    String decided(Party party, @Nullable UUID employer, @Nullable UUID person, Draft... drafts) {
        String no = open(party, employer, person);
        told(no, drafts);
        Stage.done(handle(move(BreachVerb.HEAR, no, "放弃陈述"), supervisor));
        proposed(no, drafts);
        Stage.done(handle(move(BreachVerb.DECIDE, no, "依指南（七）"), approver));
        return no;
    }

    Outcome lift(String no, Actor by) {
        UUID measure = view(no).measures().getFirst().id();
        return handle(move(BreachVerb.LIFT, no, "已整改").of(measure), by);
    }
}
