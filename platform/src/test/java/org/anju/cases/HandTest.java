package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.cases.flow.State;
import org.anju.cases.hand.HandAct;
import org.anju.cases.hand.HandDesk;
import org.anju.cases.hand.HandLine;
import org.anju.cases.hand.HandView;
import org.anju.cases.hand.Holder;
import org.anju.cases.queue.Filter;
import org.anju.cases.queue.Order;
import org.anju.cases.queue.Whose;
import org.anju.cases.queue.Words;
import org.anju.policy.rule.Refusal;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who of the office has a case in hand, and how it passes from one to another. */
class HandTest {

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Officers office = new Officers(stage, database);
    private final HandDesk desk = stage.room(HandDesk.class);
    private final Actor han = office.clerk("韩窗口");
    private final Actor su = office.clerk("苏敏");
    private final Actor liang = office.approver("梁主任");

    private String vouched() {
        return stage.vouch(stage.cast());
    }

    private Optional<Holder> holder(String no) {
        return desk.of(no, han).map(HandView::holder);
    }

    private List<HandLine> lines(String no) {
        return desk.of(no, han).orElseThrow().lines();
    }

    private Outcome take(String no, Actor actor) {
        return stage.tx(() -> desk.take(no, actor));
    }

    private Outcome takeOver(String no, Actor from, String reason, Actor actor) {
        return stage.tx(() -> desk.takeOver(no, from.account(), reason, actor));
    }

    private Outcome assign(String no, Actor to, Actor actor) {
        return stage.tx(() -> desk.assign(no, Objects.requireNonNull(to.account()), actor));
    }

    private static Holder as(Actor actor) {
        return new Holder(Objects.requireNonNull(actor.account()), actor.name());
    }

    private static Outcome has(Actor actor) {
        return new Outcome.Stale(Refusal.of("hands.has", null, actor.name()));
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(Refusal.of(key, null));
    }

    private boolean listed(String no, Whose whose, Actor reader) {
        var wanted = new Queue.Wanted(
                State.CLERK_REVIEW, new Filter(whose, Order.CLOCK, null, null, null, null, Words.of(no)), null);
        return stage.register.queue(wanted, reader).lines().stream()
                .anyMatch(line -> line.no().equals(no));
    }

    private Outcome answer(String no, Actor actor) {
        String item = stage.register.items(no, Actor.clock()).getFirst().key();
        return stage.handle(
                new Command.Check(
                        no, stage.version(no), List.of(new ItemAnswer(item, ItemAnswer.Fit.FITS, null, null))),
                actor);
    }

    @Test
    void taken_it_is_mine_and_nobody_elses_and_waits_no_more() {
        String no = vouched();
        assertThat(listed(no, Whose.FREE, su)).isTrue();
        assertThat(take(no, han)).isEqualTo(new Outcome.Done(no));
        assertThat(holder(no)).contains(as(han));
        assertThat(listed(no, Whose.MINE, han)).isTrue();
        assertThat(listed(no, Whose.MINE, su)).isFalse();
        assertThat(listed(no, Whose.FREE, su)).isFalse();
        assertThat(listed(no, Whose.TEAM, su)).isTrue();
        assertThat(lines(no)).singleElement().satisfies(line -> {
            assertThat(line.act()).isEqualTo(HandAct.TAKE);
            assertThat(line.by()).isEqualTo("韩窗口");
            assertThat(line.was()).isNull();
            assertThat(line.becomes()).isEqualTo(as(han));
        });
    }

    @Test
    void to_take_moves_no_case_and_leaves_its_version() {
        String no = vouched();
        long version = stage.version(no);
        int events = stage.seen(no, Actor.clock()).orElseThrow().events().size();
        take(no, han);
        assertThat(stage.version(no)).isEqualTo(version);
        assertThat(stage.state(no)).isEqualTo(State.CLERK_REVIEW);
        assertThat(stage.seen(no, Actor.clock()).orElseThrow().events()).hasSize(events);
    }

    @Test
    void to_take_twice_is_to_take_once_and_whoever_comes_later_reads_who_has_it() {
        String no = vouched();
        take(no, han);
        assertThat(take(no, han)).isEqualTo(new Outcome.Done(no));
        assertThat(take(no, su)).isEqualTo(has(han));
        assertThat(holder(no)).contains(as(han));
        assertThat(lines(no)).hasSize(1);
    }

    @RepeatedTest(5)
    void of_two_who_take_it_at_once_one_has_it_and_the_other_reads_who() throws Exception {
        String no = vouched();
        var start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Actor> both = List.of(han, su);
            List<Future<Outcome>> bids = both.stream()
                    .map(actor -> pool.submit(() -> {
                        start.await();
                        return take(no, actor);
                    }))
                    .toList();
            boolean first = bids.getFirst().get() instanceof Outcome.Done;
            Actor winner = first ? han : su;
            assertThat(bids.get(first ? 1 : 0).get()).isEqualTo(has(winner));
            assertThat(holder(no)).contains(as(winner));
        }
        assertThat(lines(no)).hasSize(1);
    }

    @Test
    void given_back_it_waits_again_for_anybody() {
        String no = vouched();
        take(no, han);
        assertThat(stage.tx(() -> desk.giveBack(no, su))).isEqualTo(has(han));
        assertThat(stage.tx(() -> desk.giveBack(no, han))).isEqualTo(new Outcome.Done(no));
        assertThat(holder(no)).isEmpty();
        assertThat(listed(no, Whose.FREE, su)).isTrue();
        assertThat(stage.tx(() -> desk.giveBack(no, han))).isEqualTo(new Outcome.Done(no));
        assertThat(lines(no)).extracting(HandLine::act).containsExactly(HandAct.GIVE_BACK, HandAct.TAKE);
        assertThat(take(no, su)).isEqualTo(new Outcome.Done(no));
    }

    @Test
    void taken_over_from_a_colleague_it_needs_a_reason_and_both_are_told() {
        String no = vouched();
        take(no, han);
        assertThat(takeOver(no, han, " 　", su)).isEqualTo(refused("hands.reason"));
        assertThat(holder(no)).contains(as(han));
        assertThat(takeOver(no, han, " 韩窗口今天外出 ", su)).isEqualTo(new Outcome.Done(no));
        assertThat(holder(no)).contains(as(su));
        assertThat(lines(no).getFirst()).satisfies(line -> {
            assertThat(line.act()).isEqualTo(HandAct.TAKE_OVER);
            assertThat(line.was()).isEqualTo(as(han));
            assertThat(line.becomes()).isEqualTo(as(su));
            assertThat(line.reason()).isEqualTo("韩窗口今天外出");
        });
        assertThat(office.told(han)).singleElement().satisfies(told -> {
            assertThat(told.key()).isEqualTo("notices.hand.TAKE_OVER.was");
            assertThat(told.args()).containsExactly("苏敏", "林知远", no, "韩窗口今天外出");
            assertThat(told.link()).isEqualTo("/desk/cases/" + no);
        });
        assertThat(office.told(su))
                .singleElement()
                .satisfies(told -> assertThat(told.key()).isEqualTo("notices.hand.TAKE_OVER.becomes"));
    }

    @Test
    void whoever_takes_over_must_have_seen_who_has_it_now() {
        String no = vouched();
        take(no, han);
        Actor third = office.clerk("陈立");
        takeOver(no, han, "外出", su);
        assertThat(takeOver(no, han, "外出", third)).isEqualTo(has(su));
        assertThat(takeOver(no, su, "", su)).isEqualTo(new Outcome.Done(no));
        stage.tx(() -> desk.giveBack(no, su));
        assertThat(takeOver(no, su, "", third)).isEqualTo(new Outcome.Done(no));
        assertThat(lines(no).getFirst().act()).isEqualTo(HandAct.TAKE);
    }

    @Test
    void a_case_in_a_colleagues_hand_has_no_buttons_and_refuses_every_act_with_a_sentence() {
        String no = vouched();
        take(no, han);
        Outcome sentence = new Outcome.Refused(Refusal.of("cases.guard.IN_HAND", null, "韩窗口"));
        assertThat(stage.seen(no, su).orElseThrow().verbs()).isEmpty();
        assertThat(answer(no, su)).isEqualTo(sentence);
        assertThat(stage.handle(stage.ask(no, "slot:G-3.2.1-32"), su)).isEqualTo(sentence);
        assertThat(stage.handle(new Command.Hold(no, stage.version(no), Stage.tax()), su))
                .isEqualTo(sentence);
        assertThat(stage.handle(new Command.Recommend(no, stage.version(no), Decision.GRANT, List.of(), null), su))
                .isEqualTo(sentence);
        takeOver(no, han, "外出", su);
        assertThat(stage.seen(no, su).orElseThrow().verbs()).isNotEmpty();
        assertThat(answer(no, su)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_first_answer_takes_it_and_a_recommendation_hands_it_on_and_its_return_back() {
        String no = vouched();
        stage.answerAll(no, han);
        assertThat(holder(no)).contains(as(han));
        Stage.done(stage.handle(new Command.Recommend(no, stage.version(no), Decision.GRANT, List.of(), null), han));
        assertThat(holder(no)).isEmpty();
        Stage.done(take(no, liang));
        var again = new Reason(ReasonCode.CHECK_AGAIN, "请再看合同");
        Stage.done(stage.handle(new Command.Remand(no, stage.version(no), again), liang));
        assertThat(holder(no)).contains(as(han));
        Stage.done(stage.handle(new Command.Recommend(no, stage.version(no), Decision.GRANT, List.of(), null), han));
        assertThat(holder(no)).contains(as(liang));
        assertThat(lines(no).reversed())
                .extracting(HandLine::act)
                .containsExactly(HandAct.BEGIN, HandAct.PASS, HandAct.TAKE, HandAct.PASS, HandAct.PASS);
    }

    @Test
    void handed_back_it_goes_to_nobody_where_its_clerk_has_left_the_office() {
        String no = vouched();
        stage.answerAll(no, su);
        Stage.done(stage.handle(new Command.Recommend(no, stage.version(no), Decision.GRANT, List.of(), null), su));
        office.shut(su);
        var again = new Reason(ReasonCode.CHECK_AGAIN, "请再看合同");
        Stage.done(stage.handle(new Command.Remand(no, stage.version(no), again), liang));
        assertThat(holder(no)).isEmpty();
        assertThat(listed(no, Whose.FREE, han)).isTrue();
    }

    @Test
    void a_clerk_of_another_district_knows_of_nothing() {
        String no = vouched();
        Actor other = office.officer("海淀人", Role.CLERK, null, Officers.HAIDIAN);
        assertThat(desk.of(no, other)).isEmpty();
        assertThat(take(no, other)).isEqualTo(new Outcome.Absent());
        take(no, han);
        assertThat(takeOver(no, han, "外出", other)).isEqualTo(new Outcome.Absent());
        assertThat(assign(no, su, office.officer("海淀监管", Role.SUPERVISOR, null, Officers.HAIDIAN)))
                .isEqualTo(new Outcome.Absent());
        assertThat(holder(no)).contains(as(han));
    }

    @Test
    void only_the_hat_whose_turn_it_is_takes_and_only_the_office_knows() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        assertThat(take(no, liang)).isEqualTo(refused("hands.state"));
        assertThat(take(no, office.supervisor("邢监管"))).isEqualTo(new Outcome.Absent());
        for (Actor outside : List.of(cast.applicant(), cast.agent(), Actor.visitor())) {
            assertThat(take(no, outside)).isEqualTo(new Outcome.Absent());
            assertThat(desk.of(no, outside)).isEmpty();
        }
        String draft = stage.submit(stage.cast());
        assertThat(take(draft, han)).as("not yet passed on by its employer").isEqualTo(new Outcome.Absent());
    }

    @Test
    void the_supervisor_gives_it_to_somebody_of_the_right_hat_and_district() {
        String no = vouched();
        Actor xing = office.supervisor("邢监管");
        assertThat(desk.able(desk.of(no, xing).orElseThrow(), xing))
                .extracting(each -> each.name())
                .contains("韩窗口", "苏敏")
                .doesNotContain("梁主任");
        assertThat(assign(no, liang, xing)).isEqualTo(refused("hands.nobody"));
        assertThat(assign(no, office.officer("海淀人", Role.CLERK, null, Officers.HAIDIAN), xing))
                .isEqualTo(refused("hands.nobody"));
        Actor gone = office.clerk("离岗");
        office.shut(gone);
        assertThat(assign(no, gone, xing)).isEqualTo(refused("hands.nobody"));
        assertThat(assign(no, su, han)).as("no clerk assigns").isEqualTo(new Outcome.Absent());
        take(no, han);
        assertThat(assign(no, su, xing)).isEqualTo(new Outcome.Done(no));
        assertThat(assign(no, su, xing)).as("once more changes nothing").isEqualTo(new Outcome.Done(no));
        assertThat(holder(no)).contains(as(su));
        assertThat(lines(no)).extracting(HandLine::act).containsExactly(HandAct.ASSIGN, HandAct.TAKE);
        assertThat(office.told(su)).extracting(told -> told.key()).containsExactly("notices.hand.ASSIGN.becomes");
        assertThat(office.told(han)).extracting(told -> told.key()).containsExactly("notices.hand.ASSIGN.was");
    }

    @Test
    void nobody_has_his_own_case_nor_decides_what_he_recommended() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Actor own = office.officer("林知远", Role.CLERK, cast.person(), Actor.YANQING);
        Actor xing = office.supervisor("邢监管");
        assertThat(take(no, own)).isEqualTo(refused("cases.guard.RECUSED"));
        assertThat(assign(no, own, xing)).isEqualTo(refused("cases.guard.RECUSED"));

        UUID person = UUID.randomUUID();
        Actor clerk = office.officer("双岗", Role.CLERK, person, Actor.YANQING);
        Actor approver = office.officer("双岗", Role.APPROVER, person, Actor.YANQING);
        stage.answerAll(no, clerk);
        Stage.done(stage.handle(new Command.Recommend(no, stage.version(no), Decision.GRANT, List.of(), null), clerk));
        var otherHand = new Outcome.Refused(Refusal.of("cases.guard.OTHER_HAND", "G-3.2.3-7"));
        assertThat(take(no, approver)).isEqualTo(otherHand);
        assertThat(assign(no, approver, xing)).isEqualTo(otherHand);
        assertThat(take(no, liang)).isEqualTo(new Outcome.Done(no));
    }

    @Test
    void every_change_of_hands_stands_in_the_trail_and_none_can_be_rewritten() {
        String no = vouched();
        take(no, han);
        takeOver(no, han, "外出", su);
        assertThat(database.jdbc()
                        .sql("select act from trail_lines where subject_id = ? and act like 'hand.%' order by id")
                        .param(no)
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly("hand.take", "hand.take-over");
        for (String rewrite : List.of("update cases_hand set reason = 'x'", "delete from cases_hand")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> database.jdbc().sql(rewrite).update())
                    .hasStackTraceContaining("permission denied for table cases_hand");
        }
    }
}
