package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Kind;
import org.anju.cases.spot.RestrictionDesk;
import org.anju.cases.spot.UnitContacts;
import org.anju.conduct.spot.ContactCall;
import org.anju.conduct.spot.Restriction;
import org.anju.conduct.spot.RestrictionRegister;
import org.anju.parties.AgentRegister;
import org.anju.parties.Employer;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Refusal;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Restrictions and the contacts that may lead to them (G-4.8-3, A-54). */
class RestrictionTest {

    private static final String PHONE = "13800000001";

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Holders holders = new Holders(stage);
    private final RestrictionDesk desk = stage.room(RestrictionDesk.class);
    private final RestrictionRegister register = stage.room(RestrictionRegister.class);
    private final Actor clerk = stage.clerk("陈受理");
    private final Actor approver = stage.approver("王审批");

    @Test
    void new_business_stops_at_every_door_and_what_holders_have_goes_on() {
        Cast drafting = stage.cast();
        String draft = stage.open(drafting);
        Cast handedIn = stage.cast();
        String waiting = stage.submit(handedIn);
        stage.answerAll(waiting, handedIn.agent());
        Cast holder = holders.holder();
        restrict(drafting.employer());
        restrict(handedIn.employer());
        restrict(holder.employer());

        Outcome submit =
                stage.handle(new Command.Submit(draft, stage.version(draft), true, true), drafting.applicant());
        assertThat(why(submit).key()).isEqualTo("cases.guard.RESTRICTED");
        assertThat(why(submit).clause()).isEqualTo("G-4.8-3");
        assertThat(why(submit).args()).hasSize(2);
        Outcome vouch = stage.handle(new Command.Vouch(waiting, stage.version(waiting), null), handedIn.agent());
        assertThat(why(vouch).key()).isEqualTo("cases.guard.RESTRICTED");

        holders.moveTo(holder, "延庆区香水园街道");
        String change = stage.submit(holder, Kind.DETAILS_CHANGE);
        stage.answerAll(change, holder.agent());
        Stage.done(stage.handle(new Command.Vouch(change, stage.version(change), null), holder.agent()));

        Stage.done(stage.tx(() -> desk.lift(drafting.employer(), "已更新联系人", approver)));
        Stage.done(stage.handle(new Command.Submit(draft, stage.version(draft), true, true), drafting.applicant()));
    }

    @Test
    void a_holder_cannot_change_to_an_employer_that_is_restricted() {
        Cast holder = holders.holder();
        LocalDate left = stage.today();
        holders.release(holder, left);
        go(left.plusDays(1));
        Cast joined = holders.joins(holder, Standing.FULL, left);
        String no = holders.open(joined, Kind.EMPLOYER_CHANGE);
        restrict(joined.employer());
        Outcome submit = stage.handle(new Command.Submit(no, stage.version(no), true, true, true), joined.applicant());
        assertThat(why(submit).key()).isEqualTo("cases.guard.RESTRICTED");
    }

    @Test
    void it_stops_from_its_first_day_to_its_last_and_without_one_until_it_is_lifted() {
        UUID firm = stage.employer(Standing.FULL);
        stage.agentOf(firm, Objects.requireNonNull(stage.applicant("周雨桐").person()), "周雨桐");
        LocalDate from = stage.today().plusDays(20);
        LocalDate until = from.plusDays(30);
        propose(firm, from, until, null);
        go(from.minusDays(1));
        Stage.done(decide(firm, true));
        assertThat(desk.block(firm)).isEmpty();
        go(from);
        assertThat(desk.block(firm)).isPresent();
        go(until);
        assertThat(desk.block(firm)).isPresent();
        go(until.plusDays(1));
        assertThat(desk.block(firm)).isEmpty();
        assertThat(register.live(clerk)).isEmpty();

        LocalDate review = stage.today().plusDays(40);
        propose(firm, stage.today(), null, review);
        go(review.minusDays(1));
        Stage.done(decide(firm, true));
        assertThat(only(firm).reviewDue(stage.today())).isFalse();
        go(review);
        assertThat(only(firm).reviewDue(stage.today())).isTrue();
        assertThat(desk.block(firm)).isPresent();
        Stage.done(stage.tx(() -> desk.lift(firm, "已改正", approver)));
        assertThat(desk.block(firm)).isEmpty();
        assertThat(stage.tx(() -> desk.lift(firm, "又一次", approver))).isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void one_proposes_the_employer_is_heard_and_another_decides() {
        Cast cast = stage.cast();
        UUID firm = cast.employer();
        LocalDate today = stage.today();
        assertThat(why(tried(firm, today, null, null)).key()).isEqualTo("restriction.end");
        assertThat(why(tried(firm, today, today.minusDays(1), null)).key()).isEqualTo("restriction.end");
        assertThat(why(tried(firm, today.minusDays(1), today, null)).key()).isEqualTo("restriction.past");
        propose(firm, today, today.plusDays(60), null);
        assertThat(why(tried(firm, today.plusDays(10), today.plusDays(20), null))
                        .key())
                .isEqualTo("restriction.already");
        LocalDate last = only(firm).hearUntil();
        go(last);
        assertThat(why(decide(firm, true)).key()).isEqualTo("restriction.hear");
        Actor same =
                new Actor(UUID.randomUUID(), "陈审批", org.anju.trail.Role.APPROVER, clerk.person(), null, Actor.YANQING);
        assertThat(why(stage.tx(() -> desk.decide(firm, true, "没有陈述", same))).key())
                .isEqualTo("restriction.other");
        assertThat(stage.tx(() -> desk.decide(firm, true, "没有陈述", clerk))).isInstanceOf(Outcome.Absent.class);
        UUID id = only(firm).id();
        Actor stranger = stage.cast().agent();
        assertThat(stage.tx(() -> desk.state(id, "不是我们", stranger))).isInstanceOf(Outcome.Absent.class);
        Stage.done(stage.tx(() -> desk.state(id, "已经换了联系人", cast.agent())));
        assertThat(stage.tx(() -> desk.state(id, "再说", cast.agent()))).isInstanceOf(Outcome.Stale.class);
        assertThat(desk.block(firm)).isEmpty();
        Stage.done(decide(firm, false));
        assertThat(desk.block(firm)).isEmpty();
        assertThat(decide(firm, true)).isInstanceOf(Outcome.Absent.class);

        propose(firm, stage.today(), stage.today().plusDays(60), null);
        go(only(firm).hearUntil().plusDays(1));
        Stage.done(decide(firm, true));
        assertThat(desk.block(firm)).isPresent();
    }

    @Test
    void two_days_without_anybody_make_a_number_invalid_and_one_answer_or_a_new_number_heals_it() {
        UUID firm = stage.employer(Standing.FULL);
        Actor agent = stage.agentOf(
                firm, Objects.requireNonNull(stage.applicant("周雨桐").person()), "周雨桐");
        number(agent, firm, PHONE);
        call(firm, ContactCall.Result.NOT_REACHED);
        call(firm, ContactCall.Result.NOT_IN_SERVICE);
        assertThat(invalid(firm)).isFalse();
        assertThat(why(contacts(firm)).key()).isEqualTo("restriction.reached");
        go(stage.today().plusDays(1));
        call(firm, ContactCall.Result.NOT_REACHED);
        assertThat(invalid(firm)).isTrue();
        assertThat(desk.candidates(clerk)).extracting(Employer::id).containsExactly(firm);
        call(firm, ContactCall.Result.REACHED);
        assertThat(invalid(firm)).isFalse();
        for (int day = 0; day < 2; day++) {
            go(stage.today().plusDays(1));
            call(firm, ContactCall.Result.NOT_REACHED);
        }
        assertThat(invalid(firm)).isTrue();
        number(agent, firm, "13800000002");
        assertThat(invalid(firm)).isFalse();
        assertThat(desk.candidates(clerk)).isEmpty();
        assertThat(stage.tx(() -> desk.called(firm, PHONE, ContactCall.Result.REACHED, clerk)))
                .isInstanceOf(Outcome.Absent.class);
        number(agent, firm, PHONE);
        Stage.done(contacts(firm));
    }

    private Outcome contacts(UUID firm) {
        var wish = new RestrictionRegister.Wish(
                Restriction.Reason.CONTACTS,
                "号码打不通",
                stage.today(),
                stage.today().plusDays(90),
                null);
        return stage.tx(() -> desk.propose(firm, wish, clerk));
    }

    private void number(Actor agent, UUID firm, String phone) {
        UUID person = Objects.requireNonNull(agent.person());
        Stage.done(stage.tx(
                () -> stage.room(AgentRegister.class).insured(Actor.clock(), person, firm, phone, stage.today())));
    }

    private void call(UUID firm, ContactCall.Result result) {
        Stage.done(stage.tx(() -> desk.called(firm, PHONE, result, clerk)));
    }

    private boolean invalid(UUID firm) {
        return stage.room(UnitContacts.class).of(firm, clerk).stream().anyMatch(UnitContacts.Line::invalid);
    }

    private void restrict(UUID firm) {
        propose(firm, stage.today(), stage.today().plusYears(1), null);
        UUID id = only(firm).id();
        Actor agent = new Actor(UUID.randomUUID(), "经办", org.anju.trail.Role.AGENT, null, firm, Actor.YANQING);
        Stage.done(stage.tx(() -> register.state(id, "没有意见", agent)));
        Stage.done(decide(firm, true));
    }

    private Outcome tried(UUID firm, LocalDate from, @Nullable LocalDate until, @Nullable LocalDate review) {
        var wish = new RestrictionRegister.Wish(Restriction.Reason.MANAGEMENT, "抽查两次没有原件", from, until, review);
        return stage.tx(() -> desk.propose(firm, wish, clerk));
    }

    private void propose(UUID firm, LocalDate from, @Nullable LocalDate until, @Nullable LocalDate review) {
        Stage.done(tried(firm, from, until, review));
    }

    private Outcome decide(UUID firm, boolean imposed) {
        return stage.tx(() -> desk.decide(firm, imposed, "单位的陈述已听取", approver));
    }

    private Restriction only(UUID firm) {
        return desk.of(firm, clerk).getFirst();
    }

    private void go(LocalDate day) {
        stage.clock().set(day, LocalTime.of(9, 0));
    }

    private static Refusal why(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.why();
        }
        throw new AssertionError("not refused: " + outcome);
    }
}
