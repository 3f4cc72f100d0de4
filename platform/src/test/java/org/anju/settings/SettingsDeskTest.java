package org.anju.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.PackField;
import org.anju.policy.rule.PackFiles;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Two officers, one value, one day. */
class SettingsDeskTest {

    private static final LocalDate JULY_1 = LocalDate.of(2027, 7, 1);
    private static final LocalDate JULY_20 = LocalDate.of(2027, 7, 20);

    @RegisterExtension
    final Database database = new Database();

    private final Actor he = officer(Role.POLICY_ADMIN, "何政");
    private final Actor fang = officer(Role.SUPERVISOR, "方正");
    private SettingRows rows;
    private SettingsRegister book;
    private SettingsDesk desk;

    @BeforeEach
    void open() {
        database.clock().set(JULY_1, LocalTime.of(9, 0));
        rows = new SettingRows(database.jdbc());
        book = node();
        desk = new SettingsDesk(rows, book, new Trail(database.jdbc(), database.clock()), database.clock());
    }

    /** One more machine of the same house. */
    private SettingsRegister node() {
        var none = new StaticListableBeanFactory().getBeanProvider(Pack.class);
        return new SettingsRegister(new SettingRows(database.jdbc()), none, database.clock());
    }

    private static Actor officer(Role role, String name) {
        return new Actor(UUID.randomUUID(), name, role, UUID.randomUUID(), null, Actor.YANQING);
    }

    private Outcome tx(Supplier<Outcome> act) {
        return Objects.requireNonNull(database.transactions().execute(status -> {
            Outcome outcome = act.get();
            if (!(outcome instanceof Outcome.Done)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private Outcome propose(Setting setting, LocalDate from, @Nullable String reason, Actor by) {
        return tx(() -> desk.propose(new Draft(setting, from, "http://rsj.beijing.gov.cn/x", reason), by));
    }

    private UUID proposed(Setting setting, LocalDate from) {
        return UUID.fromString(((Outcome.Done) propose(setting, from, null, he)).id());
    }

    private Outcome confirm(UUID id, String typed, Actor by) {
        return tx(() -> desk.confirm(id, typed, by));
    }

    private static Setting.WageSetting wage(int annual, int monthly) {
        return new Setting.WageSetting(2026, annual, monthly);
    }

    private static String why(Outcome outcome) {
        return ((Outcome.Refused) outcome).why().key();
    }

    private int monthly(LocalDate day) {
        return book.now().on(day).orElseThrow().wage().monthly();
    }

    @Test
    void a_wage_is_proposed_by_one_confirmed_by_another_and_holds_from_its_day_by_itself() {
        UUID id = proposed(wage(149753, 12479), JULY_20);
        assertThat(monthly(JULY_20)).isEqualTo(12116);
        assertThat(why(confirm(id, "12479", he))).isEqualTo("settings.refused.own");
        assertThat(why(confirm(id, "12497", fang))).isEqualTo("settings.refused.echo");
        assertThat(confirm(id, "12,479", fang)).isInstanceOf(Outcome.Done.class);
        assertThat(monthly(JULY_20.minusDays(1))).isEqualTo(12116);
        assertThat(monthly(JULY_20)).isEqualTo(12479);
        assertThat(confirm(id, "12479", fang)).isInstanceOf(Outcome.Stale.class);
        assertThat(tx(() -> desk.withdraw(id, he))).isInstanceOf(Outcome.Stale.class);
        var value = book.values().getFirst();
        assertThat(value.by()).isEqualTo("何政");
        assertThat(Objects.requireNonNull(value.end()).by()).isEqualTo("方正");
        assertThat(database.jdbc()
                        .sql("select act from trail_lines order by id")
                        .query(String.class)
                        .list())
                .containsExactly("policy.propose", "policy.confirm");
    }

    @Test
    void another_account_of_the_same_person_is_no_second_officer() {
        UUID id = proposed(wage(149753, 12479), JULY_20);
        Actor again = new Actor(UUID.randomUUID(), "何政", Role.SUPERVISOR, he.person(), null, Actor.YANQING);
        assertThat(why(confirm(id, "12479", again))).isEqualTo("settings.refused.own");
    }

    @Test
    void nobody_else_sees_or_moves_a_proposal() {
        UUID id = proposed(wage(149753, 12479), JULY_20);
        for (Role role : new Role[] {Role.CLERK, Role.APPROVER, Role.OPERATOR, Role.APPLICANT, Role.VERIFIER}) {
            Actor stranger = officer(role, "外人");
            assertThat(propose(wage(149753, 12479), JULY_20, null, stranger)).isInstanceOf(Outcome.Absent.class);
            assertThat(confirm(id, "12479", stranger)).isInstanceOf(Outcome.Absent.class);
            assertThat(tx(() -> desk.withdraw(id, stranger))).isInstanceOf(Outcome.Absent.class);
            assertThat(desk.open(stranger)).isEmpty();
            assertThat(desk.history(stranger)).isEmpty();
        }
        assertThat(desk.open(fang)).hasSize(1);
    }

    @Test
    void what_was_withdrawn_never_holds() {
        UUID id = proposed(wage(149753, 12479), JULY_20);
        assertThat(tx(() -> desk.withdraw(id, fang))).isInstanceOf(Outcome.Done.class);
        assertThat(confirm(id, "12479", fang)).isInstanceOf(Outcome.Stale.class);
        assertThat(monthly(JULY_20)).isEqualTo(12116);
        assertThat(desk.open(fang)).isEmpty();
        assertThat(desk.history(fang)).hasSize(1);
    }

    @Test
    void another_node_knows_within_a_second() {
        SettingsRegister other = node();
        assertThat(other.now().wages().entries()).hasSize(8);
        confirm(proposed(wage(149753, 12479), JULY_20), "12479", fang);
        database.clock().set(JULY_1, LocalTime.of(9, 0, 1));
        assertThat(other.now().wages().entries()).hasSize(9);
    }

    @Test
    void what_is_rolled_back_is_forgotten() {
        UUID id = proposed(wage(149753, 12479), JULY_20);
        tx(() -> {
            assertThat(desk.confirm(id, "12479", fang)).isInstanceOf(Outcome.Done.class);
            assertThat(monthly(JULY_20)).isEqualTo(12479);
            return new Outcome.Stale();
        });
        assertThat(monthly(JULY_20)).isEqualTo(12116);
        assertThat(desk.open(fang)).hasSize(1);
    }

    @Test
    void outside_the_band_it_needs_a_reason_and_with_one_it_passes() {
        assertThat(why(propose(wage(120000, 10000), JULY_20, null, he))).isEqualTo("settings.refused.BAND");
        assertThat(propose(wage(120000, 10000), JULY_20, "统计口径调整", he)).isInstanceOf(Outcome.Done.class);
        assertThat(why(propose(wage(149753, 12497), JULY_20, "统计口径调整", he))).isEqualTo("settings.refused.TWELFTH");
    }

    @Test
    void a_figure_of_the_pack_changes_from_its_day_in_this_district_alone() {
        UUID id = proposed(new Setting.PackSetting(PackField.INCOME_MULTIPLE, "1.5"), JULY_20);
        confirm(id, "1.50", fang);
        assertThat(book.pack(JULY_20.minusDays(1))).isEqualTo(Pack.yanqing());
        assertThat(book.pack(JULY_20).incomeMultiple()).isEqualByComparingTo("1.5");
        assertThat(book.now().pack("110105", JULY_20))
                .contains(Objects.requireNonNull(PackFiles.shipped().get("110105"))
                        .pack());
    }

    @Test
    void a_figure_is_not_changed_backwards_not_even_by_confirming_late() {
        var months = new Setting.PackSetting(PackField.EMPLOYED_MONTHS, "8");
        assertThat(why(propose(months, JULY_1.minusDays(1), null, he))).isEqualTo("settings.refused.PAST");
        UUID id = proposed(months, JULY_1);
        database.clock().set(JULY_1.plusDays(1), LocalTime.of(9, 0));
        assertThat(why(confirm(id, "8", fang))).isEqualTo("settings.refused.PAST");
        assertThat(book.pack(JULY_20)).isEqualTo(Pack.yanqing());
    }

    @Test
    void what_no_pack_can_hold_or_holds_already_is_refused_and_a_leap_needs_a_reason() {
        assertThat(why(propose(new Setting.PackSetting(PackField.EMPLOYED_MONTHS, "6.5"), JULY_20, null, he)))
                .isEqualTo("settings.refused.VALUE");
        assertThat(why(propose(new Setting.PackSetting(PackField.EMPLOYED_MONTHS, ""), JULY_20, null, he)))
                .isEqualTo("settings.refused.VALUE");
        assertThat(why(propose(new Setting.PackSetting(PackField.EMPLOYED_MONTHS, "6"), JULY_20, null, he)))
                .isEqualTo("settings.refused.SAME");
        assertThat(why(propose(new Setting.PackSetting(PackField.EMPLOYED_MONTHS, "13"), JULY_20, null, he)))
                .isEqualTo("settings.refused.LEAP");
        assertThat(propose(new Setting.PackSetting(PackField.EMPLOYED_MONTHS, "12"), JULY_20, null, he))
                .isInstanceOf(Outcome.Done.class);
        assertThat(propose(new Setting.PackSetting(PackField.EMPLOYED_MONTHS, "13"), JULY_20, "市里新规定", he))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void holidays_are_known_from_the_moment_they_are_confirmed() {
        var notice = new Setting.HolidaySetting(2028, "year 2028\noff 20280101-20280103\n", 3);
        assertThat(book.days().knows(2028)).isFalse();
        UUID id = proposed(notice, JULY_1);
        confirm(id, "3", fang);
        assertThat(book.days().knows(2028)).isTrue();
        assertThat(book.days().isWorkingDay(LocalDate.of(2028, 1, 3))).isFalse();
    }

    @Test
    void the_yearly_tasks_stand_until_the_value_is_there() {
        database.clock().set(JULY_1.minusDays(1), LocalTime.of(9, 0));
        // 2027 itself is not known to the code yet
        assertThat(book.due()).containsExactly(new YearlyTask(SettingKind.HOLIDAYS, 2027));
        database.clock().set(JULY_1, LocalTime.of(9, 0));
        assertThat(book.due())
                .containsExactly(new YearlyTask(SettingKind.WAGE, 2026), new YearlyTask(SettingKind.HOLIDAYS, 2027));
        confirm(proposed(wage(149753, 12479), JULY_20), "12479", fang);
        confirm(proposed(new Setting.HolidaySetting(2027, "year 2027\noff 20270101\n", 1), JULY_1), "1", fang);
        assertThat(book.due()).isEmpty();
        database.clock().set(LocalDate.of(2027, 11, 1), LocalTime.of(9, 0));
        assertThat(book.due()).containsExactly(new YearlyTask(SettingKind.HOLIDAYS, 2028));
    }

    @Test
    void a_value_may_be_held_against_its_source_again_and_the_day_is_kept() {
        tx(() -> desk.check(SettingKind.WAGE, "2025", he));
        database.clock().set(JULY_20, LocalTime.of(9, 0));
        tx(() -> desk.check(SettingKind.WAGE, "2025", fang));
        Checked last = Objects.requireNonNull(desk.checked(he).get("WAGE 2025"));
        assertThat(last.on()).isEqualTo(JULY_20);
        assertThat(last.by()).isEqualTo("方正");
    }

    @Test
    void the_database_lets_nobody_edit_a_value_or_confirm_his_own() {
        UUID id = proposed(wage(149753, 12479), JULY_20);
        confirm(id, "12479", fang);
        for (String edit : new String[] {
            "update settings_value set confirmed_on = confirmed_on",
            "delete from settings_value",
            "update settings_proposal set source = 'x'",
            "delete from settings_end"
        }) {
            assertThatThrownBy(() -> database.jdbc().sql(edit).update()).hasStackTraceContaining("permission denied");
        }
        UUID own = proposed(new Setting.PackSetting(PackField.EMPLOYED_MONTHS, "8"), JULY_20);
        Proposal proposal = desk.find(own, he).orElseThrow();
        assertThatThrownBy(() -> tx(() -> {
                    rows.end(
                            proposal,
                            Proposal.How.CONFIRMED,
                            he,
                            database.clock().instant());
                    rows.value(proposal, he, JULY_1, database.clock().instant());
                    return new Outcome.Done("");
                }))
                .hasStackTraceContaining("settings_value_check");
        assertThatThrownBy(() -> tx(() -> {
                    rows.value(proposal, fang, JULY_1, database.clock().instant());
                    return new Outcome.Done("");
                }))
                .hasStackTraceContaining("settings_value_proposal_how_fkey");
    }
}
