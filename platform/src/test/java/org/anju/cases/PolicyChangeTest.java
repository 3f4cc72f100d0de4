package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.simulation.Effect;
import org.anju.cases.simulation.Simulation;
import org.anju.cases.simulation.SimulationDesk;
import org.anju.policy.precheck.Verdict;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.PackField;
import org.anju.policy.rule.PackFiles;
import org.anju.policy.rule.Parameters;
import org.anju.settings.Draft;
import org.anju.settings.Proposal;
import org.anju.settings.Setting;
import org.anju.settings.SettingsDesk;
import org.anju.settings.SettingsRegister;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A value changes: what runs keeps what it froze, what comes later has the new one (A-10, G-5-3). */
class PolicyChangeTest {

    private static final LocalDate JULY_20 = LocalDate.of(2027, 7, 20);

    @RegisterExtension
    final Database database = new Database();

    private final Actor he = officer(Role.POLICY_ADMIN, "何政");
    private final Actor fang = officer(Role.SUPERVISOR, "方正");

    private static Actor officer(Role role, String name) {
        return new Actor(UUID.randomUUID(), name, role, UUID.randomUUID(), null, Actor.YANQING);
    }

    private static Proposal proposed(Stage stage, Setting setting, LocalDate from, Actor by) {
        SettingsDesk desk = stage.room(SettingsDesk.class);
        String id = Stage.done(stage.tx(() -> desk.propose(new Draft(setting, from, "市人力社保局公告", "测试"), by)));
        return desk.find(UUID.fromString(id), by).orElseThrow();
    }

    private void confirmed(Stage stage, Setting setting, LocalDate from) {
        Proposal proposal = proposed(stage, setting, from, he);
        Stage.done(stage.tx(() -> stage.room(SettingsDesk.class).confirm(proposal.id(), setting.echo(), fang)));
    }

    private static Submission frozen(Stage stage, String no, Cast cast) {
        return stage.register.submission(no, cast.agent()).orElseThrow();
    }

    private static Parameters parameters(Submission frozen) {
        return Json.read(frozen.parameters(), Parameters.class);
    }

    @Test
    void a_wage_confirmed_later_leaves_the_case_alone_and_holds_for_the_next_from_its_day_by_itself() {
        Stage stage = new Stage(database);
        stage.clock().set(JULY_20.minusDays(1), LocalTime.of(10, 0));
        Cast first = stage.cast();
        String no = stage.submit(first);
        Submission before = frozen(stage, no, first);
        confirmed(stage, new Setting.WageSetting(2026, 149753, 12479), JULY_20);
        assertThat(frozen(stage, no, first)).isEqualTo(before);
        assertThat(parameters(before).wage().year()).isEqualTo(2025);
        // the day before it takes effect, a submission has the old one
        Cast same = stage.cast();
        assertThat(parameters(frozen(stage, stage.submit(same), same)).wage().monthly())
                .isEqualTo(12116);
        stage.clock().set(JULY_20, LocalTime.of(0, 0));
        Cast second = stage.cast();
        Submission after = frozen(stage, stage.submit(second), second);
        assertThat(parameters(after).wage().monthly()).isEqualTo(12479);
        assertThat(parameters(after).wage().x1_2()).isEqualByComparingTo("14975");
        // what the first one asked to complete is still judged by its own day
        stage.vouch(no, first);
        Stage.done(stage.handle(stage.ask(no, "slot:G-3.2.1-32"), first.clerk()));
        assertThat(parameters(frozen(stage, no, first)).wage().monthly()).isEqualTo(12116);
    }

    @Test
    void every_assessment_that_lies_here_comes_out_again_byte_for_byte_whatever_has_changed_since() {
        Stage stage = new Stage(database);
        stage.clock().set(JULY_20.minusDays(3), LocalTime.of(10, 0));
        for (int i = 0; i < 3; i++) {
            stage.submit(stage.cast());
            stage.clock().advanceDays(1);
            confirmed(stage, new Setting.PackSetting(PackField.EMPLOYED_MONTHS, String.valueOf(7 + i)), stage.today());
        }
        confirmed(stage, new Setting.WageSetting(2026, 149753, 12479), JULY_20);
        confirmed(stage, new Setting.PackSetting(PackField.TAX_LAST_YEAR_FROM, "200000"), stage.today());
        Cast last = stage.cast();
        String no = stage.submit(last);
        assertThat(parameters(frozen(stage, no, last)).pack().employedMonths()).isEqualTo(9);
        List<String> all = database.jdbc()
                .sql("select case_no from cases_submission")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(all).hasSize(4);
        for (String each : all) {
            Submission frozen = stage.room(Submissions.class).round(each, 1).orElseThrow();
            assertThat(frozen.replayed()).isEqualTo(frozen.findings());
        }
    }

    @Test
    void what_was_frozen_before_a_pack_had_more_figures_is_read_and_written_the_same() {
        String now = Json.write(Pack.yanqing());
        assertThat(now).doesNotContain("taxLastYearFrom", "taxThreeYearsFrom", "awardFrom");
        assertThat(now).endsWith("\"measuredAgainAfterDays\":60,\"newPermitsPerYear\":null}");
        assertThat(Json.read(now, Pack.class)).isEqualTo(Pack.yanqing());
        Pack chaoyang =
                Objects.requireNonNull(PackFiles.shipped().get("110105")).pack();
        assertThat(Json.write(chaoyang)).contains("\"taxThreeYearsFrom\":600000", "\"awardFrom\":\"省部级二等奖\"");
        assertThat(Json.read(Json.write(chaoyang), Pack.class)).isEqualTo(chaoyang);
    }

    @Test
    void in_a_house_of_chaoyang_the_same_applicant_is_judged_by_its_figures() {
        Pack chaoyang =
                Objects.requireNonNull(PackFiles.shipped().get("110105")).pack().withNewPermitsPerYear(1);
        Stage stage = new Stage(database, chaoyang);
        Cast cast = stage.cast();
        Submission frozen = frozen(stage, stage.submit(cast), cast);
        assertThat(parameters(frozen).wage().x1_2()).isEqualByComparingTo("18174");
        assertThat(frozen.assessment().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(frozen.replayed()).isEqualTo(frozen.findings());
    }

    @Test
    void before_it_is_confirmed_the_office_sees_whose_case_it_would_turn_and_no_case_moves() {
        Stage stage = new Stage(database);
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        SettingsRegister book = stage.room(SettingsRegister.class);
        SimulationDesk simulations = stage.room(SimulationDesk.class);
        // the case has 30,000 a month: three times 12,116 is more
        Proposal proposal = proposed(
                stage,
                new Setting.PackSetting(PackField.INCOME_MULTIPLE, "3"),
                stage.today().plusDays(1),
                he);
        Simulation seen = simulations
                .run(book.now(), book.with(proposal), proposal.effectiveFrom(), fang)
                .orElseThrow();
        assertThat(seen.cases()).isEqualTo(1);
        assertThat(seen.with(Effect.LOSES)).singleElement().satisfies(turned -> {
            assertThat(turned.caseNo()).isEqualTo(no);
            assertThat(turned.clauses()).containsExactly("G-2.2-4");
        });
        Proposal enough = proposed(
                stage,
                new Setting.PackSetting(PackField.INCOME_MULTIPLE, "2.4"),
                stage.today().plusDays(1),
                he);
        assertThat(simulations
                        .run(book.now(), book.with(enough), enough.effectiveFrom(), he)
                        .orElseThrow()
                        .of(Effect.UNCHANGED))
                .isEqualTo(1);
        assertThat(simulations.run(book.now(), book.with(proposal), stage.today(), cast.clerk()))
                .isEmpty();
        Actor elsewhere = new Actor(UUID.randomUUID(), "外区", Role.SUPERVISOR, null, null, "110105");
        assertThat(simulations
                        .run(book.now(), book.with(proposal), stage.today(), elsewhere)
                        .orElseThrow()
                        .cases())
                .isZero();
        assertThat(book.pack(stage.today().plusDays(1))).isEqualTo(Pack.yanqing());
    }
}
