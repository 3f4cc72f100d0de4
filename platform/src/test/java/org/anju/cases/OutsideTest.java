package org.anju.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.State;
import org.anju.cases.outside.Asker;
import org.anju.cases.outside.Consultation;
import org.anju.cases.outside.LookUp;
import org.anju.cases.outside.OutsideRegister;
import org.anju.cases.outside.OutsideView.Asking;
import org.anju.cases.outside.OutsideView.Line;
import org.anju.cases.outside.Shown;
import org.anju.cases.outside.SourceRegister;
import org.anju.checks.Agreement;
import org.anju.checks.Hitch;
import org.anju.checks.OutsideSource;
import org.anju.checks.Question;
import org.anju.checks.Remark;
import org.anju.checks.Reply;
import org.anju.checks.Said;
import org.anju.checks.Source;
import org.anju.checks.Source.Kind;
import org.anju.checks.Told;
import org.anju.checks.Way;
import org.anju.lines.Fuse;
import org.anju.materials.Examined;
import org.anju.materials.FileKind;
import org.anju.materials.store.Naming;
import org.anju.policy.person.InsuredMonth;
import org.anju.policy.person.InsuredMonth.Manner;
import org.anju.testkit.Database;
import org.anju.testkit.MutableClock;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What outside sources say of a case, on a real database; one source is connected: social insurance. */
class OutsideTest {

    private static final LocalDate KNOWN = LocalDate.of(2026, 9, 1);

    /** A source that fails as often as it is told to, and otherwise says that all was paid. */
    private static final class Fund implements OutsideSource {

        private final Deque<Reply> next = new ArrayDeque<>();
        private final List<Question> asked = new ArrayList<>();
        private Runnable meanwhile = () -> {};

        @Override
        public Source source() {
            return Source.SOCIAL_INSURANCE;
        }

        @Override
        public Way way() {
            return Way.HTTP;
        }

        @Override
        public Reply ask(Question question) {
            asked.add(question);
            meanwhile.run();
            Reply scripted = next.poll();
            return scripted != null ? scripted : paid(question, Manner.PAID);
        }

        private static Reply paid(Question question, Manner last) {
            Said.Insured said = (Said.Insured) question.said();
            YearMonth newest = said.months().getLast();
            return new Reply.Facts(
                    new Told.Insured(said.months().stream()
                            .map(month -> new InsuredMonth(
                                    month,
                                    said.payer().code(),
                                    said.payer().name(),
                                    month.equals(newest) ? last : Manner.PAID))
                            .toList()),
                    KNOWN);
        }
    }

    @RegisterExtension
    final Database database = new Database();

    private final Fund fund = new Fund();
    private Stage stage;
    private MutableClock clock;
    private Cast cast;

    @BeforeEach
    void open() {
        clock = database.clock();
        stage = new Stage(database, List.of(fund));
        cast = stage.cast();
    }

    @Test
    void nobody_is_asked_before_the_case_has_reached_the_clerk_and_then_only_about_the_six_months_that_count() {
        String no = stage.submit(cast);
        assertThat(run()).isZero();
        stage.vouch(no, cast);
        assertThat(line(no).asking()).isEqualTo(Asking.UNDER_WAY);
        assertThat(run()).isEqualTo(1);
        assertThat(run()).isZero();
        Said.Insured said = (Said.Insured) fund.asked.getFirst().said();
        YearMonth now = YearMonth.from(stage.today());
        assertThat(said.months()).hasSize(6).startsWith(now.minusMonths(6)).endsWith(now.minusMonths(1));
        assertThat(fund.asked.getFirst().who().name()).isEqualTo("林知远");
        Consultation found = standing(no);
        assertThat(found.agreement()).isEqualTo(Agreement.MATCH);
        assertThat(found.way()).isEqualTo(Way.HTTP);
        assertThat(found.asOf()).isEqualTo(KNOWN);
        assertThat(found.remarks()).hasSize(6).extracting(Remark::what).containsOnly("INSURED_PAID");
    }

    @Test
    void an_act_that_is_undone_has_asked_nobody() {
        String no = stage.submit(cast);
        stage.answerAll(no, cast.agent());
        stage.tx(() -> {
            stage.desk.handle(new Command.Vouch(no, stage.version(no), null), cast.agent());
            return new Outcome.Stale();
        });
        assertThat(run()).isZero();
    }

    @Test
    void a_month_paid_later_is_a_finding_and_the_case_goes_on() {
        String no = stage.vouch(cast);
        fund.meanwhile = () -> fund.next.add(Fund.paid(fund.asked.getLast(), Manner.BACK_PAID));
        run();
        assertThat(standing(no).agreement()).isEqualTo(Agreement.MISMATCH);
        assertThat(standing(no).remarks().getLast().what()).isEqualTo("INSURED_BACK_PAID");
        assertThat(stage.state(no)).isEqualTo(State.CLERK_REVIEW);
        stage.answerAll(no, cast.clerk());
        Stage.done(stage.handle(
                new Command.Recommend(no, stage.version(no), Decision.GRANT, List.of(), null), cast.clerk()));
    }

    @Test
    void a_source_that_is_away_is_asked_again_later_and_later_under_the_same_key_and_then_left_to_the_clerk() {
        String no = stage.vouch(cast);
        for (int tries = 0; tries < 5; tries++) {
            fund.next.add(new Reply.Not(Hitch.TIMEOUT));
            assertThat(run()).isEqualTo(1);
            clock.advance(Duration.ofSeconds((30L << tries) - 1));
            assertThat(run()).isZero();
            assertThat(line(no).asking()).isEqualTo(tries < 4 ? Asking.TRYING : Asking.OVER);
            assertThat(line(no).open()).isTrue();
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(fund.asked)
                .extracting(Question::id)
                .containsOnly(fund.asked.getFirst().id());
        assertThat(standing(no).agreement()).isEqualTo(Agreement.UNAVAILABLE);
        clock.advance(Fuse.REST);
        assertThat(enquire(no)).isInstanceOf(Outcome.Done.class);
        run();
        assertThat(standing(no).agreement()).isEqualTo(Agreement.MATCH);
        assertThat(line(no).earlier()).hasSize(1);
    }

    @Test
    void an_answer_that_is_not_by_the_contract_is_not_asked_for_again() {
        String no = stage.vouch(cast);
        fund.next.add(new Reply.Not(Hitch.OTHER_SUBJECT));
        run();
        clock.advance(Duration.ofHours(1));
        assertThat(run()).isZero();
        assertThat(standing(no).agreement()).isEqualTo(Agreement.UNAVAILABLE);
        assertThat(standing(no).remarks().getFirst().what()).isEqualTo("HITCH_OTHER_SUBJECT");
    }

    @Test
    void after_five_failures_in_a_row_the_source_rests_a_minute_and_then_one_question_tries_it() {
        for (int i = 0; i < 7; i++) {
            stage.vouch(stage.cast());
            fund.next.add(new Reply.Not(Hitch.BUSY));
        }
        Instant began = clock.instant();
        assertThat(standing())
                .isEqualTo(new SourceRegister.Standing(Source.SOCIAL_INSURANCE, Way.HTTP, null, 7, began));
        assertThat(run()).isEqualTo(5);
        assertThat(standing())
                .as("the operator sees until when it rests")
                .isEqualTo(new SourceRegister.Standing(
                        Source.SOCIAL_INSURANCE, Way.HTTP, began.plus(Fuse.REST), 7, began));
        assertThat(stage.room(SourceRegister.class).standing().getFirst())
                .isEqualTo(new SourceRegister.Standing(Source.TAX, Way.MANUAL, null, 0, null));
        assertThat(run()).isZero();
        clock.advance(Fuse.REST.minusSeconds(1));
        assertThat(run()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(run()).as("half open: one tries and fails").isEqualTo(1);
        assertThat(run()).isZero();
        clock.advance(Fuse.REST);
        fund.next.clear();
        assertThat(run()).as("closed again: all that are due").isGreaterThan(1);
    }

    private SourceRegister.Standing standing() {
        return stage.room(SourceRegister.class).standing().stream()
                .filter(each -> each.source() == Source.SOCIAL_INSURANCE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_dies_while_asking_has_his_question_taken_up_by_another_and_comes_back_too_late() {
        String no = stage.vouch(cast);
        fund.meanwhile = () -> {
            fund.meanwhile = () -> {};
            clock.advance(Duration.ofMinutes(2));
            assertThat(run()).isEqualTo(1);
        };
        fund.next.add(Fund.paid(question(), Manner.DEFERRED));
        run();
        assertThat(fund.asked)
                .hasSize(2)
                .extracting(Question::id)
                .containsOnly(fund.asked.getFirst().id());
        assertThat(database.jdbc()
                        .sql("select count(*) from cases_consultation where case_no = ?")
                        .param(no)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** The first answer of a script that nobody will wait for. */
    private Question question() {
        return new Question(
                UUID.randomUUID(),
                Source.SOCIAL_INSURANCE,
                new org.anju.checks.Who(Kind.PERSON, "", ""),
                new Said.Insured(new Said.Payer("", ""), List.of(YearMonth.of(2026, 1))));
    }

    @Test
    void by_hand_it_is_always_possible_and_takes_the_place_of_what_was_there_with_a_reason_and_both_stay() {
        String no = stage.vouch(cast);
        assertThat(look(no, Source.DEGREE, Agreement.MATCH, null)).isInstanceOf(Outcome.Done.class);
        run();
        assertThat(look(no, Source.SOCIAL_INSURANCE, Agreement.MISMATCH, null)).isInstanceOf(Outcome.Refused.class);
        assertThat(look(no, Source.SOCIAL_INSURANCE, Agreement.MISMATCH, "  ")).isInstanceOf(Outcome.Refused.class);
        assertThat(look(no, Source.SOCIAL_INSURANCE, Agreement.MISMATCH, "接口数据晚一个月"))
                .isInstanceOf(Outcome.Done.class);
        Consultation counts = standing(no);
        assertThat(counts.way()).isEqualTo(Way.MANUAL);
        assertThat(counts.by()).isEqualTo("韩窗口");
        assertThat(counts.place()).isEqualTo("北京市社会保险网上服务平台");
        assertThat(counts.said()).isEqualTo("有一个月没有缴费。");
        assertThat(counts.why()).isEqualTo("接口数据晚一个月");
        assertThat(line(no).earlier()).singleElement().satisfies(machine -> {
            assertThat(machine.way()).isEqualTo(Way.HTTP);
            assertThat(machine.supersededBy()).isEqualTo(counts.id());
        });
    }

    @Test
    void what_a_machine_says_later_to_an_older_question_counts_less_than_what_somebody_saw_meanwhile() {
        String no = stage.vouch(cast);
        clock.advance(Duration.ofMinutes(1));
        look(no, Source.SOCIAL_INSURANCE, Agreement.MISMATCH, null);
        run();
        assertThat(standing(no).way()).isEqualTo(Way.MANUAL);
        assertThat(line(no).earlier()).hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        enquire(no);
        fund.next.add(new Reply.Not(Hitch.UNREADABLE));
        run();
        assertThat(standing(no).way())
                .as("a source that is away takes nothing's place")
                .isEqualTo(Way.MANUAL);
        enquire(no);
        run();
        assertThat(standing(no).way()).as("asked anew after he looked").isEqualTo(Way.HTTP);
    }

    @Test
    void nobody_looks_in_the_future() {
        String no = stage.vouch(cast);
        Instant now = clock.instant();
        assertThat(look(no, now.plusSeconds(1))).isInstanceOf(Outcome.Refused.class);
        assertThat(look(no, now)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void only_the_clerk_whose_case_it_is_looks_and_only_while_it_is_before_him() {
        String no = stage.submit(cast);
        assertThat(look(no, Source.DEGREE, Agreement.MATCH, null)).isInstanceOf(Outcome.Absent.class);
        var byAgent = new Command.LookedUp(
                no, stage.version(no), lookUp(Source.DEGREE, Agreement.MATCH, null, clock.instant()));
        assertThat(stage.handle(byAgent, cast.agent())).isInstanceOf(Outcome.Absent.class);
        stage.vouch(no, cast);
        assertThat(stage.handle(byAgent, cast.clerk())).isInstanceOf(Outcome.Stale.class);
        Actor self = new Actor(UUID.randomUUID(), "林知远", org.anju.trail.Role.CLERK, cast.person(), null, Actor.YANQING);
        var own = new Command.LookedUp(
                no, stage.version(no), lookUp(Source.DEGREE, Agreement.MATCH, null, clock.instant()));
        assertThat(stage.handle(own, self)).isInstanceOf(Outcome.Refused.class);
        assertThat(look(no, Source.EMPLOYER_REGISTER, Agreement.MATCH, null)).isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void the_office_sees_all_the_applicant_that_it_was_asked_and_the_agent_nothing() {
        String no = stage.vouch(cast);
        run();
        OutsideRegister register = stage.room(OutsideRegister.class);
        assertThat(register.of(Kind.PERSON, no, cast.applicant())).isEmpty();
        assertThat(register.of(Kind.PERSON, no, cast.agent())).isEmpty();
        assertThat(register.of(Kind.PERSON, no, cast.approver())).isPresent();
        assertThat(register.told(Kind.PERSON, no, cast.applicant()))
                .extracting(Shown::source, Shown::agreement)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Source.SOCIAL_INSURANCE, Agreement.MATCH));
        assertThat(register.told(Kind.PERSON, no, cast.agent())).isEmpty();
        assertThat(register.told(Kind.PERSON, no, stage.applicant("韩信"))).isEmpty();
    }

    @Test
    void a_screenshot_is_kept_for_the_case_and_shown_to_its_office_only() {
        String no = stage.vouch(cast);
        String hash = "ab".repeat(32);
        var file = new Examined.Accepted("截图.png", FileKind.PNG, 1000, 1, 800, 600, hash);
        var look = new LookUp(Source.DEGREE, Agreement.MATCH, clock.instant(), "学信网", "一致。", file, null);
        Stage.done(stage.handle(new Command.LookedUp(no, stage.version(no), look), cast.clerk()));
        OutsideRegister register = stage.room(OutsideRegister.class);
        UUID id = requireNonNull(register.of(Kind.PERSON, no, cast.clerk())
                        .orElseThrow()
                        .line(Source.DEGREE)
                        .standing())
                .id();
        assertThat(register.evidence(id, cast.clerk())).isPresent();
        assertThat(register.evidence(id, cast.applicant())).isEmpty();
        assertThat(register.evidence(id, cast.agent())).isEmpty();
        var elsewhere = new Actor(UUID.randomUUID(), "别区", org.anju.trail.Role.CLERK, null, null, "110108");
        assertThat(register.evidence(id, elsewhere)).isEmpty();
        assertThat(stage.rooms(Naming.class))
                .anySatisfy(room -> assertThat(room.named(List.of(hash))).contains(hash));
    }

    @Test
    void a_case_that_has_left_the_office_is_asked_about_no_more() {
        String no = stage.vouch(cast);
        Stage.done(stage.handle(new Command.Withdraw(no, stage.version(no), Stage.enough()), cast.applicant()));
        assertThat(run()).isZero();
        assertThat(fund.asked).isEmpty();
    }

    @Test
    void each_answer_and_each_question_put_by_hand_is_in_the_trail_without_its_contents() {
        String no = stage.vouch(cast);
        run();
        enquire(no);
        look(no, Source.SOCIAL_INSURANCE, Agreement.MISMATCH, "核对");
        List<Map<String, @Nullable Object>> lines = database.jdbc()
                .sql(
                        "select act, name, evidence from trail_lines where act like 'outside.%' and subject_id = ? order by id")
                .param(no)
                .query()
                .listOfRows();
        assertThat(lines)
                .extracting(line -> line.get("act"))
                .containsExactly("outside.answer", "outside.ask", "outside.answer");
        assertThat(lines).extracting(line -> line.get("name")).containsExactly("clock", "韩窗口", "韩窗口");
        assertThat(String.valueOf(lines))
                .contains("SOCIAL_INSURANCE", "MISMATCH")
                .doesNotContain("有一个月没有缴费");
    }

    private int run() {
        return stage.room(Asker.class).run(Source.SOCIAL_INSURANCE);
    }

    private Line line(String no) {
        return stage.room(OutsideRegister.class)
                .of(Kind.PERSON, no, cast.clerk())
                .orElseThrow()
                .line(Source.SOCIAL_INSURANCE);
    }

    private Consultation standing(String no) {
        return requireNonNull(line(no).standing());
    }

    private Outcome enquire(String no) {
        return stage.handle(new Command.Enquire(no, stage.version(no), Source.SOCIAL_INSURANCE), cast.clerk());
    }

    private Outcome look(String no, Source source, Agreement agreement, @Nullable String why) {
        return stage.handle(
                new Command.LookedUp(no, stage.version(no), lookUp(source, agreement, why, clock.instant())),
                cast.clerk());
    }

    private Outcome look(String no, Instant at) {
        return stage.handle(
                new Command.LookedUp(no, stage.version(no), lookUp(Source.TAX, Agreement.MATCH, null, at)),
                cast.clerk());
    }

    private static LookUp lookUp(Source source, Agreement agreement, @Nullable String why, Instant at) {
        return new LookUp(source, agreement, at, "北京市社会保险网上服务平台", "有一个月没有缴费。", null, why);
    }
}
