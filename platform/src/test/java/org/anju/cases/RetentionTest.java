package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.complaint.Complaint;
import org.anju.cases.complaint.ComplaintDesk;
import org.anju.cases.complaint.Wish;
import org.anju.cases.correction.Correction;
import org.anju.cases.correction.CorrectionDesk;
import org.anju.cases.correction.Request;
import org.anju.cases.flow.State;
import org.anju.cases.retention.PreservationDesk;
import org.anju.cases.retention.RetentionRegister;
import org.anju.cases.retention.RetentionRound;
import org.anju.cases.retention.RetentionRun;
import org.anju.cases.retention.Runs;
import org.anju.policy.retention.Erased;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Hold;
import org.anju.policy.retention.Kept;
import org.anju.policy.retention.Mark;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ADR 122, reading A-65: what is kept of a person goes when its period is over, and not a day before. */
class RetentionTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final RetentionRun run = stage.room(RetentionRun.class);
    private final RetentionRegister register = stage.room(RetentionRegister.class);
    private final PreservationDesk preservation = stage.room(PreservationDesk.class);
    private final Actor supervisor =
            new Actor(UUID.randomUUID(), "邢监管", Role.SUPERVISOR, UUID.randomUUID(), null, Actor.YANQING);

    private void go(LocalDate day) {
        stage.clock().set(day, LocalTime.of(10, 0));
    }

    private boolean erased(UUID person) {
        return one(Boolean.class, "select erased_at is not null from parties_person where id = ?", person);
    }

    private <T> T one(Class<T> type, String sql, Object... params) {
        return database.jdbc().sql(sql).params(params).query(type).single();
    }

    private void change(String sql, Object... params) {
        assertThat(database.jdbc().sql(sql).params(params).update()).as(sql).isPositive();
    }

    /** He has left, so that no association holds him. */
    private void left(UUID person) {
        change(
                "update parties_association set state = 'RELEASED', released_on = ? where person = ? and state = 'CONFIRMED'",
                stage.today(),
                person);
    }

    private Cast ended(State state) {
        Cast cast = stage.cast();
        stage.bringTo(state, cast);
        left(cast.person());
        return cast;
    }

    private LocalDate lastEvent(Cast cast) {
        return Beijing.dateOf(one(
                Instant.class,
                "select max(e.at) from cases_event e join cases_case c on c.no = e.case_no where c.person = ?",
                cast.person()));
    }

    /** Kept on the last day, gone on the next. */
    private void goesAfter(LocalDate last, UUID person) {
        go(last.minusDays(1));
        run.run();
        assertThat(erased(person)).as("the day before").isFalse();
        go(last);
        run.run();
        assertThat(erased(person)).as("the last day").isFalse();
        go(last.plusDays(1));
        assertThat(run.run().persons()).isPositive();
        assertThat(erased(person)).as("the day after").isTrue();
    }

    @Test
    void somebody_who_never_handed_in_a_case_goes_two_years_after_his_last_change() {
        Actor somebody = stage.applicant("卜留存");
        go(LocalDate.of(2028, 2, 29));
        stage.profile(somebody);
        goesAfter(LocalDate.of(2030, 2, 28), Objects.requireNonNull(somebody.person()));
    }

    @Test
    void a_draft_is_no_case_that_was_handed_in() {
        Cast cast = ended(State.DRAFT);
        goesAfter(Kept.PROFILE.lastDay(lastEvent(cast)), cast.person());
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"REFUSED", "WITHDRAWN", "RETURNED"})
    void a_case_without_a_permit_goes_five_years_after_its_end(State state) {
        Cast cast = ended(state);
        goesAfter(Kept.CASE.lastDay(lastEvent(cast)), cast.person());
    }

    @Test
    void a_holder_goes_ten_years_after_the_last_day_of_his_permit() {
        Cast cast = ended(State.GRANTED);
        LocalDate end =
                stage.permits.of(cast.person(), Actor.clock()).getFirst().to();
        goesAfter(Kept.PERMIT.lastDay(end), cast.person());
        assertThat(one(Long.class, "select count(*) from permits_permit where person = ?", cast.person()))
                .isEqualTo(1);
        assertThat(stage.permits.periods(
                        one(String.class, "select number from permits_permit where person = ?", cast.person()),
                        Actor.clock()))
                .isNotEmpty();
    }

    @Test
    void a_complaint_keeps_him_five_years_after_its_end() {
        Actor somebody = stage.applicant("卜投诉");
        UUID person = Objects.requireNonNull(somebody.person());
        go(stage.today().plusYears(1));
        complain(somebody);
        change(
                "update cases_complaint set state = 'WITHDRAWN', ended_at = ? where person = ?",
                stage.clock().instant().atOffset(ZoneOffset.UTC),
                person);
        goesAfter(Kept.SUPERVISION.lastDay(stage.today()), person);
        String no = one(String.class, "select no from cases_complaint where person = ?", person);
        Complaint gone = stage.room(ComplaintDesk.class).find(no, supervisor).orElseThrow();
        assertThat(gone.what()).isEqualTo(Erased.MARK);
    }

    private void complain(Actor somebody) {
        Stage.done(stage.tx(() -> stage.room(ComplaintDesk.class)
                .file(new Wish(Complaint.About.PLATFORM, null, "打不开。", "请修好。", false), somebody)));
    }

    @Test
    void an_old_case_goes_before_a_younger_one_of_the_same_person() {
        Cast cast = stage.cast();
        String old = stage.bringTo(State.WITHDRAWN, cast);
        go(stage.today().plusYears(3));
        String young = stage.open(cast);
        change(
                "update cases_case set round = 1, employer = ?, submitted_at = opened_at where no = ?",
                cast.employer(),
                young);
        Stage.done(stage.handle(new Command.Withdraw(young, stage.version(young), Stage.enough()), cast.applicant()));
        left(cast.person());
        go(stage.today().plusYears(2).plusDays(1));
        assertThat(run.run().cases()).isEqualTo(1);
        assertThat(register.erased(old, Actor.clock())).isPresent();
        assertThat(register.erased(young, Actor.clock())).isEmpty();
        assertThat(erased(cast.person())).isFalse();
        assertThat(run.run().cases()).isZero();
    }

    // ---- what holds

    @ParameterizedTest
    @EnumSource(Hold.class)
    void every_hold_alone_passes_him_over_and_without_it_he_goes(Hold hold) {
        UUID person = held(hold);
        RetentionRound round = run.run();
        assertThat(erased(person)).isFalse();
        assertThat(round.held()).isPositive();
        assertThat(holds(person)).containsExactly(hold);
        assertThat(register.held(supervisor))
                .anySatisfy(each -> assertThat(each.person()).isEqualTo(person));
        release(hold, person);
        run.run();
        assertThat(erased(person)).isTrue();
    }

    private List<Hold> holds(UUID person) {
        return stage.rooms(Erasing.class).stream()
                .flatMap(room -> room.marks(List.of(person), stage.today()).stream())
                .filter(each -> each instanceof Mark.Held)
                .map(each -> ((Mark.Held) each).hold())
                .distinct()
                .toList();
    }

    private void asks(Actor somebody) {
        var said = new Correction.Said("联系地址写错了。", "延庆区香水园街道 8 号", null);
        Stage.done(stage.tx(
                () -> stage.room(CorrectionDesk.class).file(new Request(Correction.Item.ADDRESS, "", said), somebody)));
    }

    /** Somebody over every period, whom only that holds. */
    private UUID held(Hold hold) {
        LocalDate start = stage.today();
        UUID person = switch (hold) {
            case RUNNING_CASE -> ended(State.CLERK_REVIEW).person();
            case REVIEW -> ended(State.APPEALED).person();
            case PERMIT -> ended(State.GRANTED).person();
            case ASSOCIATION -> stage.cast().person();
            case SPOT_CHECK -> spotChecked();
            case PRESERVED -> preserved();
            case ACTING, BREACH, MEASURE, COMPLAINT, CORRECTION -> {
                Actor somebody = stage.applicant("卜" + hold.ordinal());
                if (hold == Hold.COMPLAINT) {
                    complain(somebody);
                }
                if (hold == Hold.CORRECTION) {
                    asks(somebody);
                }
                yield Objects.requireNonNull(somebody.person());
            }
        };
        switch (hold) {
            case ACTING -> stage.agentOf(stage.cast().employer(), person, "卜经办");
            case BREACH ->
                change(
                        """
                        with made as (
                            insert into cases_breach (no, district, kind, party, person, state, version, opened_at, hands)
                            values ('WG2026-190001', '110119', 'A', 'PERSON', ?, 'OPEN', 1, ?, '{}') returning no)
                        insert into cases_breach_event (no, seq, verb, to_state, at, by_name, role, said_sealed)
                        select no, 1, 'OPEN', 'OPEN', ?, '邢监管', 'SUPERVISOR', 'x' from made
                        """,
                        person,
                        start.atStartOfDay().atOffset(ZoneOffset.UTC),
                        start.atStartOfDay().atOffset(ZoneOffset.UTC));
            case MEASURE ->
                change(
                        """
                        insert into conduct_measure (id, district, breach, kind, party, person, from_day, review_day, decided_at, decided_by)
                        values (gen_random_uuid(), '110119', 'WG', 'DISQUALIFICATION', 'PERSON', ?, ?, ?, ?, '梁主任')
                        """,
                        person,
                        start,
                        start.plusYears(1),
                        start.atStartOfDay().atOffset(ZoneOffset.UTC));
            default -> {}
        }
        // a permit holds by its own days, everything else over all periods
        go(hold == Hold.PERMIT ? start.plusYears(2).plusDays(2) : start.plusYears(30));
        return person;
    }

    private UUID spotChecked() {
        Cast cast = ended(State.WITHDRAWN);
        change("""
                insert into conduct_spot (no, district, purpose, by_chance, by_risk, frame_hash, frozen_at, account, by_name)
                values ('CC-2026-001', '110119', '年度抽查', 1, 0, sha256('a'), now(), gen_random_uuid(), '邢监管')
                """);
        change("""
                insert into conduct_spot_frame (no, code, employer, name, weight, grounds)
                values ('CC-2026-001', '91110119MA00DEM22H', ?, '示例', 1, '{}')
                """, cast.employer());
        change("""
                insert into conduct_spot_check (id, no, place, way, district, employer, code, name, drawn_at)
                values (gen_random_uuid(), 'CC-2026-001', 1, 'CHANCE', '110119', ?, '91110119MA00DEM22H', '示例', now())
                """, cast.employer());
        return cast.person();
    }

    private UUID preserved() {
        Cast cast = stage.cast();
        String no = stage.bringTo(State.CLERK_REVIEW, cast);
        Stage.done(stage.handle(new Command.Withdraw(no, stage.version(no), Stage.enough()), cast.applicant()));
        left(cast.person());
        Stage.done(stage.tx(() -> preservation.place(no, "行政诉讼期间保全", supervisor)));
        return cast.person();
    }

    private void release(Hold hold, UUID person) {
        switch (hold) {
            case RUNNING_CASE ->
                change(
                        "update cases_case set state = 'WITHDRAWN', due_at = null, due_act = null where person = ?",
                        person);
            case REVIEW ->
                change(
                        "update cases_case set state = 'REFUSED', due_at = null, due_act = null where person = ?",
                        person);
            case PERMIT -> go(stage.today().plusYears(40));
            case ASSOCIATION -> left(person);
            case SPOT_CHECK -> change("""
                        update conduct_spot_check set visited_on = date '2027-01-05', visitor = gen_random_uuid(), visitor_name = '甲',
                            second = gen_random_uuid(), second_name = '乙', recorded_at = now(),
                            closed_at = now(), closed_name = '甲', closing = '已办结'
                        """);
            case PRESERVED -> {
                var standing = preservation.standing(supervisor).getFirst();
                Stage.done(stage.tx(() -> preservation.lift(standing.id(), "诉讼已经审结", supervisor)));
                assertThat(stage.tx(() -> preservation.lift(standing.id(), "诉讼已经审结", supervisor)))
                        .isInstanceOf(Outcome.Stale.class);
            }
            case ACTING ->
                change("update parties_agent set ended_at = now(), to_day = from_day where person = ?", person);
            case BREACH -> change("update cases_breach set state = 'CLOSED' where person = ?", person);
            case MEASURE ->
                change(
                        "update conduct_measure set lifted_at = now(), lifted_by = '梁主任', lifted_from = from_day + 2, lift_words_sealed = 'x' where person = ?",
                        person);
            case COMPLAINT ->
                change("update cases_complaint set state = 'WITHDRAWN', ended_at = filed_at where person = ?", person);
            case CORRECTION ->
                change("update cases_correction set state = 'WITHDRAWN', ended_at = filed_at where person = ?", person);
        }
    }

    @Test
    void preserving_takes_a_number_of_ones_own_district_once_and_only_by_a_supervisor() {
        Cast cast = stage.cast();
        String no = stage.bringTo(State.CLERK_REVIEW, cast);
        Actor elsewhere = new Actor(UUID.randomUUID(), "外区", Role.SUPERVISOR, UUID.randomUUID(), null, "110105");
        assertThat(place(no, cast.clerk())).isInstanceOf(Outcome.Absent.class);
        assertThat(place(no, elsewhere)).isInstanceOf(Outcome.Refused.class);
        assertThat(place("YQ-2020-000001", supervisor)).isInstanceOf(Outcome.Refused.class);
        Stage.done(place(no, supervisor));
        assertThat(place(no, supervisor)).isInstanceOf(Outcome.Refused.class);
        UUID id = preservation.standing(supervisor).getFirst().id();
        assertThat(stage.tx(() -> preservation.lift(id, "不再需要", elsewhere))).isInstanceOf(Outcome.Absent.class);
        assertThat(preservation.standing(elsewhere)).isEmpty();
    }

    private Outcome place(String no, Actor by) {
        return stage.tx(() -> preservation.place(no, "行政诉讼期间保全", by));
    }

    // ---- the run

    @Test
    void a_run_that_was_killed_half_way_is_finished_by_the_next_and_leaves_nobody_half_erased() {
        List<UUID> all = List.of(
                Objects.requireNonNull(stage.applicant("卜甲").person()),
                Objects.requireNonNull(stage.applicant("卜乙").person()),
                Objects.requireNonNull(stage.applicant("卜丙").person()));
        go(stage.today().plusYears(3));
        assertThatThrownBy(() -> Runs.killedAt(stage.rooms(Erasing.class), stage::room, 2)
                        .run())
                .isInstanceOf(Runs.Killed.class);
        long half = all.stream().filter(this::erased).count();
        assertThat(half).isEqualTo(1);
        assertThat(one(Long.class, "select count(*) from cases_erasure")).isEqualTo(1);
        assertThat(one(
                        Long.class,
                        "select count(*) from parties_person where erased_at is null and name = ?",
                        Erased.MARK))
                .isZero();
        assertThat(run.run().persons()).isEqualTo(2);
        assertThat(all).allMatch(this::erased);
        assertThat(one(Long.class, "select count(*) from trail_lines where act = 'person-erased'"))
                .isEqualTo(3);
        assertThat(register.rounds(supervisor))
                .hasSize(2)
                .element(1)
                .satisfies(broken -> assertThat(broken.endedAt()).isNull());
        assertThat(run.run().persons()).isZero();
    }

    @Test
    void what_fails_for_one_stops_nobody_else() {
        UUID one = Objects.requireNonNull(stage.applicant("卜丁").person());
        UUID other = Objects.requireNonNull(stage.applicant("卜戊").person());
        go(stage.today().plusYears(3));
        Runs.failingFor(one, stage.rooms(Erasing.class), stage::room).run();
        assertThat(erased(one)).isFalse();
        assertThat(erased(other)).isTrue();
    }

    @Test
    void after_an_older_copy_of_the_database_came_back_the_book_erases_again() {
        UUID person = Objects.requireNonNull(stage.applicant("卜复原").person());
        go(stage.today().plusYears(3));
        run.run();
        assertThat(erased(person)).isTrue();
        Runs.bringBack(database, person, "卜复原");
        assertThat(erased(person)).isFalse();
        // the copy knows nothing of the erasure: only the file beside the database does
        Runs.forget(database);
        assertThat(run.replay()).isEqualTo(1);
        assertThat(erased(person)).isTrue();
        assertThat(run.replay()).isZero();
    }

    @Test
    void nothing_is_erased_within_one_district_or_by_changing_rows() {
        UUID person = Objects.requireNonNull(stage.applicant("卜权限").person());
        assertThatThrownBy(() -> database.transactions().executeWithoutResult(status -> {
                    database.jdbc()
                            .sql("select set_config('anju.district', '110119', true)")
                            .query(String.class)
                            .single();
                    database.jdbc()
                            .sql("select parties_erase(?, now())")
                            .param(person)
                            .query(Integer.class)
                            .single();
                }))
                .hasStackTraceContaining("in all districts");
        assertThatThrownBy(() -> database.jdbc()
                        .sql("delete from parties_section where person = ?")
                        .param(person)
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_word_that_was_said_two_years_ago_is_gone_and_a_younger_one_is_not() {
        Cast cast = stage.cast();
        stage.submit(cast);
        change("update cases_outbox set done_at = now()");
        long all = one(Long.class, "select count(*) from cases_outbox where payload <> ''");
        assertThat(all).isPositive();
        LocalDate last = Kept.MESSAGE.lastDay(stage.today());
        go(last);
        assertThat(run.run().messages()).isZero();
        go(last.plusDays(1));
        assertThat(run.run().messages()).isEqualTo((int) all);
        assertThat(one(Long.class, "select count(*) from trail_lines where act = 'messages-erased'"))
                .isEqualTo(1);
    }

    @Test
    void the_trail_counts_what_was_erased_and_names_nobody() {
        Cast cast = ended(State.REFUSED);
        String no = one(String.class, "select no from cases_case where person = ?", cast.person());
        go(stage.today().plusYears(6));
        run.run();
        assertThat(one(
                        String.class,
                        "select evidence from trail_lines where act = 'person-erased' and subject_id = ?",
                        cast.person().toString()))
                .contains("\"why\":\"CASE\"", "\"cases\":", "\"materials\":")
                .doesNotContain("林知远");
        assertThat(database.jdbc()
                        .sql("select t::text from trail_lines t")
                        .query(String.class)
                        .list())
                .noneMatch(line -> line.contains("林知远"));
        assertThat(register.erased(no, Actor.clock()).orElseThrow().state()).isEqualTo(State.REFUSED);
        assertThat(stage.register.view(no, Actor.clock()).orElseThrow().personName())
                .isEqualTo(Erased.MARK);
        Collection<Erasing> rooms = stage.rooms(Erasing.class);
        int again = Objects.requireNonNull(database.transactions()
                .execute(status -> rooms.stream()
                        .mapToInt(
                                room -> room.erase(cast.person(), stage.clock().instant()))
                        .sum()));
        assertThat(again).as("done twice, it finds nothing").isZero();
    }
}
