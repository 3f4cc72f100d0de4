package org.anju.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.UUID;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ComingInTest {

    private static final String PASSWORD = "窗外一棵老槐树-42";

    private final House house = House.demo();

    @Test
    void whoever_is_led_to_the_sign_in_page_arrives_where_he_was_going() {
        String login = clerk();
        Browser browser = house.browser().get("/desk?page=1").isAt("/sign-in");
        in(browser, login, PASSWORD).isAt("/desk");
        assertThat(browser.place().getQuery()).isEqualTo("page=1");
    }

    @Test
    void the_english_pages_stay_english_and_know_the_same_person() {
        String login = clerk();
        Browser browser = house.browser().get("/en/account").isAt("/en/sign-in");
        in(browser, login, PASSWORD).isAt("/en/account").hasText(login);
        browser.get("/account").hasStatus(200).hasText(login);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/%5cevil.example",
                "/%2f%2fevil.example",
                "javascript:alert(1)",
                "/en//evil.example",
                "/..//evil.example",
                "/sign-out",
                " /desk",
                "/\tdesk",
                ""
            })
    void the_way_back_never_leads_out_of_the_house(String back) {
        String login = clerk();
        Browser browser = house.browser();
        browser.get("/sign-in?back=" + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8));
        browser.form("/sign-in")
                .set("login", login)
                .set("password", PASSWORD)
                .forge("back", back)
                .submit();
        assertThat(browser.place().getHost()).isEqualTo("127.0.0.1");
        browser.isAt("/desk");
    }

    @Test
    void unknown_name_and_wrong_password_look_the_same_and_the_name_stays_typed() {
        String login = clerk();
        Browser wrong =
                in(house.browser().get("/sign-in"), login, "wrong password").hasStatus(422);
        Browser unknown = in(house.browser().get("/sign-in"), "nobody.here", "wrong password")
                .hasStatus(422);
        assertThat(wrong.page().select(".errsum").text())
                .isEqualTo(unknown.page().select(".errsum").text());
        assertThat(wrong.page().select("#login").attr("value")).isEqualTo(login);
        assertThat(wrong.page().select("#password").attr("value")).isEmpty();
    }

    @Test
    void the_session_is_another_one_after_signing_in_and_worthless_after_signing_out() {
        Browser browser = in(house.browser().get("/sign-in"), clerk(), PASSWORD);
        String session = browser.cookie("anju");
        assertThat(session).isNotNull();
        browser.get("/account").form(".nav form[action$=\"/sign-out\"]").submit();
        assertThat(browser.place().getPath()).isEqualTo("/");
        Browser thief = house.browser().withoutFollowing();
        thief.send(HttpRequest.newBuilder(house.address().resolve("/account")).header("Cookie", "anju=" + session));
        assertThat(thief.status()).isEqualTo(303);
    }

    @Test
    void signing_out_clears_what_the_browser_keeps_and_pages_inside_are_never_stored() {
        Browser browser = in(house.browser().get("/sign-in"), clerk(), PASSWORD);
        assertThat(browser.get("/account").header("Cache-Control")).contains("no-store");
        browser.withoutFollowing().form(".nav form[action$=\"/sign-out\"]").submit();
        assertThat(browser.header("Clear-Site-Data")).contains("cache");
    }

    @Test
    void a_visitor_s_look_at_a_form_costs_no_session() {
        long before = sessions();
        Browser browser = house.browser().get("/sign-in").get("/register").get("/");
        assertThat(browser.cookie("anju")).isNull();
        assertThat(sessions()).isLessThanOrEqualTo(before);
    }

    @Test
    void a_disabled_account_is_out_with_its_next_click() {
        String login = clerk();
        Browser browser = in(house.browser().get("/sign-in"), login, PASSWORD);
        browser.get("/account").hasStatus(200);
        house.sql()
                .sql("update accounts_account set disabled_at = now() where login_index = ?")
                .param(house.login(login))
                .update();
        browser.get("/account").isAt("/sign-in");
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy_it_was() {
        String login = clerk();
        Browser browser = in(house.browser().get("/sign-in"), login, PASSWORD);
        age(login, 12 * 3_600_000L - 60_000);
        browser.get("/account").isAt("/account");
        age(login, 61_000);
        browser.get("/account").isAt("/sign-in");
    }

    @Test
    void an_idle_session_ends_after_fifteen_minutes() {
        assertThat(house.sql()
                        .sql("select max(max_inactive_interval) from spring_session")
                        .query(Integer.class)
                        .optional()
                        .orElse(900))
                .isEqualTo(900);
    }

    @Test
    void one_sees_where_one_is_signed_in_and_ends_the_others() {
        String login = clerk();
        Browser phone = in(house.browser().get("/sign-in"), login, PASSWORD);
        Browser desk = in(house.browser().get("/sign-in"), login, PASSWORD);
        desk.get("/account").hasStatus(200);
        assertThat(desk.page().select("tbody tr")).hasSize(2);
        assertThat(desk.body()).doesNotContain(String.valueOf(phone.cookie("anju")));
        desk.form("/account/sessions/end").submit().isAt("/account");
        assertThat(desk.page().select("tbody tr")).hasSize(1);
        phone.get("/account").isAt("/sign-in");
    }

    @Test
    void a_form_sent_from_another_site_is_turned_away_even_with_its_token() {
        Browser browser = house.browser().get("/sign-in");
        String token = browser.page().select("input[name=_csrf]").attr("value");
        browser.send(HttpRequest.newBuilder(house.address().resolve("/sign-in"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("login=a&password=b&_csrf=" + token)));
        browser.hasStatus(403);
    }

    @Test
    void an_own_password_ends_the_other_sign_ins() {
        String login = clerk();
        Browser other = in(house.browser().get("/sign-in"), login, PASSWORD);
        Browser browser = in(house.browser().get("/sign-in"), login, PASSWORD);
        browser.get("/account/password")
                .form("/account/password")
                .set("passwordOld", PASSWORD)
                .set("password", "另一棵更老的槐树-43")
                .set("password2", "另一棵更老的槐树-43")
                .submit()
                .isAt("/desk");
        other.get("/account").isAt("/sign-in");
        in(house.browser().get("/sign-in"), login, PASSWORD).hasStatus(422);
    }

    private static Browser in(Browser browser, String login, String password) {
        return browser.form("/sign-in")
                .set("login", login)
                .set("password", password)
                .submit();
    }

    private String clerk() {
        String login = "clerk-" + UUID.randomUUID();
        Opening opening =
                new Opening(login, PASSWORD, false, "来客", Role.CLERK, null, null, Actor.YANQING, false, "", "");
        Outcome made = new TransactionTemplate(house.bean(PlatformTransactionManager.class))
                .execute(status -> house.bean(AccountRegister.class).open(Actor.clock(), opening));
        assertThat(made).isInstanceOf(Outcome.Done.class);
        return login;
    }

    private void age(String login, long millis) {
        house.sql().sql("""
                        update spring_session set creation_time = creation_time - ?
                         where principal_name = (select id::text from accounts_account where login_index = ?)
                        """).params(millis, house.login(login)).update();
    }

    private long sessions() {
        return house.sql()
                .sql("select count(*) from spring_session")
                .query(Long.class)
                .single();
    }
}
