package org.anju.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class StaffAccountsTest {

    private final House house = House.demo();
    private final Browser operator = as(Role.OPERATOR);
    private final String login = "fresh-" + UUID.randomUUID();

    @Test
    void a_new_clerk_gets_a_password_once_and_must_make_it_his_own_before_anything_else() {
        String once = opened();
        operator.get("/admin/accounts").hasText(login).hasNoText(once);
        Browser clerk = signIn(login, once).isAt("/account/password");
        clerk.get("/desk").isAt("/account/password").hasText("一次性密码");
        clerk.form("/account/password")
                .set("passwordOld", once)
                .set("password", "妫水河边慢慢走-1024")
                .set("password2", "妫水河边慢慢走-1024")
                .submit()
                .isAt("/desk");
        signIn(login, once).hasStatus(422);
    }

    @Test
    void a_second_click_on_the_same_form_opens_no_second_account_and_shows_no_password() {
        var form = operator.get("/admin/accounts")
                .form("form[action$=\"/admin/accounts\"]")
                .set("login", login)
                .set("name", "新来的")
                .set("role", "CLERK");
        form.submit().hasStatus(200);
        form.submit().isAt("/admin/accounts");
        assertThat(operator.page().select("#once-password")).isEmpty();
    }

    @Test
    void a_login_taken_or_misspelt_and_a_role_of_the_public_are_refused() {
        opened();
        add(login, "CLERK").hasStatus(422).hasText("已经有账号");
        add("Ä b", "CLERK").hasStatus(422);
        var forged = operator.get("/admin/accounts")
                .form("form[action$=\"/admin/accounts\"]")
                .set("login", "x" + login)
                .set("name", "新来的")
                .forge("role", "APPLICANT");
        forged.submit().hasStatus(422).hasText("只开通工作人员");
    }

    @Test
    void disabling_and_enabling_leave_lines_in_the_trail_that_the_supervisor_reads() {
        opened();
        String id = house.sql()
                .sql("select id::text from accounts_account where login_index = ?")
                .param(house.login(login))
                .query(String.class)
                .single();
        operator.get("/admin/accounts")
                .form("/admin/accounts/" + id + "/disable")
                .submit()
                .isAt("/admin/accounts");
        operator.form("/admin/accounts/" + id + "/enable").submit().isAt("/admin/accounts");
        Browser supervisor = as(Role.SUPERVISOR);
        supervisor.get("/desk/trail?subject=" + id).hasStatus(200);
        assertThat(supervisor.page().select("tbody tr td:nth-of-type(3)").eachText())
                .containsExactly("启用账号 account-enabled", "停用账号 account-disabled", "开立账号 account-opened");
        supervisor.get("/desk/trail?act=trail.search").hasText("查阅留痕").hasText(id);
    }

    @Test
    void the_health_page_tells_how_the_sealing_stands_and_the_policy_page_what_is_in_force() {
        operator.get("/admin").isAt("/admin/accounts");
        operator.get("/admin/health")
                .hasStatus(200)
                .hasText("等待封存的留痕")
                .hasText("外部核验来源")
                .hasText("模拟（仅演示）")
                .hasText("人工查询");
        Browser policy = as(Role.POLICY_ADMIN);
        policy.get("/admin").isAt("/admin/policy").hasStatus(200).hasText("现行").hasText("SHA-256");
        as(Role.VERIFIER).isAt("/benefit").hasText("还没有归到哪个部门");
    }

    private String opened() {
        Browser shown = add(login, "CLERK").hasStatus(200);
        return shown.page().select("#once-password").text();
    }

    private Browser add(String name, String role) {
        return operator.get("/admin/accounts")
                .form("form[action$=\"/admin/accounts\"]")
                .set("login", name)
                .set("name", "新来的")
                .set("role", role)
                .submit();
    }

    private Browser signIn(String name, String password) {
        return house.browser()
                .get("/sign-in")
                .form("/sign-in")
                .set("login", name)
                .set("password", password)
                .submit();
    }

    /** One click on the demo page, as that role. */
    private Browser as(Role role) {
        String name = "demo-" + UUID.randomUUID();
        new TransactionTemplate(house.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            Outcome made = house.bean(AccountRegister.class)
                    .open(Actor.clock(), Opening.demo(name, "演示" + role, role, null, null, name, name));
            assertThat(made).isInstanceOf(Outcome.Done.class);
        });
        Browser browser = house.browser().get("/demo").hasText(name);
        return browser.form("form:has(input[value=" + idOf(name) + "])").submit();
    }

    private String idOf(String name) {
        return house.sql()
                .sql("select id::text from accounts_account where login_index = ?")
                .param(house.login(name))
                .query(String.class)
                .single();
    }
}
