package org.anju.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class AccountRegisterTest {

    private static final String PASSWORD = "一句只有我知道的话-7";
    private static final Actor OPERATOR = new Actor(UUID.randomUUID(), "运维", Role.OPERATOR, null, null, Actor.YANQING);

    @RegisterExtension
    final Database database = new Database();

    private final AccountRegister accounts = new AccountRegister(
            new Accounts(database.jdbc(), Ring.vault()),
            new Passwords(),
            new PasswordRule(),
            new Trail(database.jdbc(), database.clock()),
            database.clock(),
            new DataSourceTransactionManager(database.dataSource()));

    @Test
    void the_right_password_lets_in_whatever_the_case_of_the_name() {
        staff("clerk.a", Role.CLERK);
        assertThat(accounts.signIn(" Clerk.A ", PASSWORD)).isInstanceOf(SignIn.In.class);
        assertThat(accounts.signIn("ｃｌｅｒｋ.ａ", PASSWORD))
                .as("full-width signs, as an input method leaves them")
                .isInstanceOf(SignIn.In.class);
        assertThat(acts()).containsExactly("account-opened", "signed-in", "signed-in");
    }

    @Test
    void passwords_are_kept_as_argon2id_only() {
        UUID id = staff("clerk.a", Role.CLERK);
        String kept = database.jdbc()
                .sql("select password_hash from accounts_account where id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void unknown_wrong_disabled_and_passwordless_are_one_answer() {
        UUID disabled = staff("clerk.a", Role.CLERK);
        staff("clerk.b", Role.CLERK);
        done(() -> accounts.open(OPERATOR, Opening.demo("demo.c", "丙", Role.CLERK, null, null, "", "")));
        done(() -> accounts.disable(OPERATOR, disabled, true, 0));
        assertThat(List.of(
                        accounts.signIn("nobody", PASSWORD),
                        accounts.signIn("clerk.b", "wrong"),
                        accounts.signIn("clerk.a", PASSWORD),
                        accounts.signIn("demo.c", ""),
                        accounts.signIn("", "")))
                .containsOnly(new SignIn.No());
    }

    @Test
    void the_fifth_wrong_password_shuts_the_account_for_fifteen_minutes_to_the_second() {
        staff("clerk.a", Role.CLERK);
        for (int i = 1; i < AccountRegister.TRIES; i++) {
            accounts.signIn("clerk.a", "wrong");
        }
        assertThat(accounts.signIn("clerk.a", PASSWORD)).as("after four").isInstanceOf(SignIn.In.class);
        for (int i = 1; i <= AccountRegister.TRIES; i++) {
            accounts.signIn("clerk.a", "wrong");
        }
        assertThat(accounts.signIn("clerk.a", PASSWORD)).as("after five").isInstanceOf(SignIn.No.class);
        database.clock().advance(AccountRegister.SHUT.minusSeconds(1));
        assertThat(accounts.signIn("clerk.a", PASSWORD)).isInstanceOf(SignIn.No.class);
        database.clock().advance(Duration.ofSeconds(1));
        assertThat(accounts.signIn("clerk.a", PASSWORD)).isInstanceOf(SignIn.In.class);
        assertThat(acts()).contains("sign-in-failed", "sign-in-shut");
    }

    @Test
    void a_disabled_account_is_not_present_with_the_next_look() {
        UUID id = staff("clerk.a", Role.CLERK);
        assertThat(accounts.present(id)).isPresent();
        done(() -> accounts.disable(OPERATOR, id, true, 0));
        assertThat(accounts.present(id)).isEmpty();
        done(() -> accounts.disable(OPERATOR, id, false, 1));
        assertThat(accounts.present(id)).isPresent();
        assertThat(acts()).containsExactly("account-opened", "account-disabled", "account-enabled");
    }

    @Test
    void two_operators_at_once_and_the_second_sees_that_it_has_moved() {
        UUID id = staff("clerk.a", Role.CLERK);
        done(() -> accounts.disable(OPERATOR, id, true, 0));
        assertThat(in(() -> accounts.disable(OPERATOR, id, false, 0))).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void nobody_disables_himself_or_an_applicant() {
        UUID id = staff("operator.a", Role.OPERATOR);
        Actor self = accounts.find(id).orElseThrow().actor();
        assertThat(in(() -> accounts.disable(self, id, true, 0))).isInstanceOf(Outcome.Refused.class);
        UUID applicant = done(() ->
                accounts.open(Actor.visitor(), Opening.applicant("13800000000", PASSWORD, "林", UUID.randomUUID())));
        assertThat(in(() -> accounts.disable(OPERATOR, applicant, true, 0))).isInstanceOf(Outcome.Absent.class);
        assertThat(in(() -> accounts.reset(OPERATOR, applicant, "x"))).isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void a_person_has_one_applicant_account_and_may_have_an_agent_s_beside_it() {
        UUID person = UUID.randomUUID();
        done(() -> accounts.open(Actor.visitor(), Opening.applicant("13800000000", PASSWORD, "林", person)));
        assertThat(in(() -> accounts.open(Actor.visitor(), Opening.applicant("13800000001", PASSWORD, "林", person))))
                .isInstanceOf(Outcome.Refused.class);
        done(() ->
                accounts.open(OPERATOR, Opening.demo("agent.a", "林", Role.AGENT, person, UUID.randomUUID(), "", "")));
    }

    @Test
    void an_agent_without_an_employer_cannot_be_stored_and_a_removed_agent_is_out() {
        assertThatThrownBy(() -> in(() -> accounts.open(
                        OPERATOR, Opening.demo("agent.a", "林", Role.AGENT, UUID.randomUUID(), null, "", ""))))
                .hasStackTraceContaining("accounts_agent_is_a_person_at_an_employer");
        UUID agent = done(() -> accounts.open(
                OPERATOR, Opening.demo("agent.b", "林", Role.AGENT, UUID.randomUUID(), UUID.randomUUID(), "", "")));
        done(() -> accounts.remove(OPERATOR, agent));
        assertThat(accounts.present(agent)).isEmpty();
    }

    @Test
    void an_own_password_needs_the_old_one_and_a_one_time_password_ends_with_it() {
        UUID id = staff("clerk.a", Role.CLERK);
        done(() -> accounts.reset(OPERATOR, id, "one-time-once"));
        Account account = accounts.find(id).orElseThrow();
        assertThat(account.mustChange()).isTrue();
        assertThat(accounts.signIn("clerk.a", PASSWORD)).isInstanceOf(SignIn.No.class);
        assertThat(in(() -> accounts.changePassword(account.actor(), "wrong", PASSWORD)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(in(() -> accounts.changePassword(account.actor(), "one-time-once", "one-time-once")))
                .isInstanceOf(Outcome.Refused.class);
        done(() -> accounts.changePassword(account.actor(), "one-time-once", PASSWORD));
        assertThat(accounts.find(id).orElseThrow().mustChange()).isFalse();
        assertThat(accounts.signIn("clerk.a", PASSWORD)).isInstanceOf(SignIn.In.class);
    }

    @Test
    void only_people_of_the_demonstration_are_entered_by_a_click() {
        UUID real = staff("clerk.a", Role.CLERK);
        UUID demo = done(() -> accounts.open(OPERATOR, Opening.demo("demo.c", "丙", Role.CLERK, null, null, "甲", "a")));
        assertThat(accounts.enterDemo(real)).isInstanceOf(SignIn.No.class);
        assertThat(accounts.enterDemo(UUID.randomUUID())).isInstanceOf(SignIn.No.class);
        assertThat(accounts.enterDemo(demo)).isInstanceOf(SignIn.In.class);
        assertThat(accounts.demo()).extracting(Account::login).containsExactly("demo.c");
    }

    @Test
    void an_empty_house_gets_one_operator_and_only_once() {
        String password = accounts.openFirstOperator().orElseThrow();
        assertThat(accounts.openFirstOperator()).isEmpty();
        assertThat(accounts.signIn("operator", password))
                .isInstanceOfSatisfying(
                        SignIn.In.class,
                        in -> assertThat(in.account().mustChange()).isTrue());
    }

    @Test
    void the_application_cannot_move_an_account_into_another_role() {
        staff("clerk.a", Role.CLERK);
        assertThatThrownBy(() -> database.jdbc()
                        .sql("update accounts_account set role = 'APPROVER'")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    private UUID staff(String login, Role role) {
        return done(() -> accounts.open(OPERATOR, Opening.staff(login, PASSWORD, "甲", role, Actor.YANQING)));
    }

    private UUID done(Supplier<Outcome> act) {
        Outcome outcome = in(act);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return UUID.fromString(((Outcome.Done) outcome).id());
    }

    private Outcome in(Supplier<Outcome> act) {
        return database.transactions().execute(status -> act.get());
    }

    private List<String> acts() {
        return database.jdbc()
                .sql("select act from trail_lines order by id")
                .query((row, number) -> row.getString("act"))
                .list();
    }
}
