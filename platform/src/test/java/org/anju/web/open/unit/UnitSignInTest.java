package org.anju.web.open.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.parties.AgentRegister;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.web.applicant.Folk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units at their entrance, over the real protocol against the demonstration's stand-in. */
class UnitSignInTest {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final House house = House.demo();

    /** A unit nobody knows, with somebody nobody knows. */
    private record Unit(String code, String name, String operator, String id) {

        static Unit fresh(String prefix) {
            int n = SERIAL.incrementAndGet();
            return new Unit(
                    UnitSignInTest.coded(prefix + "110119MA0UN%04d".formatted(n)),
                    "新来单位" + n,
                    "程新" + (char) ('甲' + n % 10),
                    UnitSignInTest.numbered("99010119880303%03d".formatted(n)));
        }

        Unit with(String operator, String id) {
            return new Unit(code, name, operator, id);
        }
    }

    private static String coded(String body) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        String kept = body.replaceAll("[IOSVZ]", "X").substring(0, 17);
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += alphabet.indexOf(kept.charAt(i)) * weights[i];
        }
        return kept + alphabet.charAt((31 - sum % 31) % 31);
    }

    private static String numbered(String body) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private Form atThePlatform(Browser browser, String kind, String method) {
        browser.get("/sign-in/unit?kind=" + kind).hasStatus(200);
        String way = browser.page().select("a[href$=\"method=" + method + "\"]").attr("href");
        return browser.get(way).isAt("/demo/identity/authorize").hasText("替身").form("/demo/identity/authorize");
    }

    private static Form say(Form form, Unit unit, String kind) {
        return form.set("who", "NEW")
                .set("uscc", unit.code())
                .set("unitName", unit.name())
                .set("kind", kind)
                .set("operatorName", unit.operator())
                .set("operatorId", unit.id());
    }

    private Browser in(Unit unit) {
        return say(atThePlatform(house.browser(), "ENTERPRISE", "E_LICENCE"), unit, "ENTERPRISE")
                .submit("登录");
    }

    private long lines(String act, String code) {
        return house.sql().sql("""
                        select count(*) from trail_lines where act = ? and subject_id in (?,
                            (select id::text from parties_employer where credit_code = ?))
                        """).params(act, code, code).query(Long.class).single();
    }

    @Test
    void the_ways_in_are_shown_by_kind_with_the_clause() {
        Browser browser = house.browser();
        browser.get("/sign-in").click("单位登录").isAt("/sign-in/unit");
        browser.get("/sign-in/unit?kind=ENTERPRISE")
                .hasText("证书登录")
                .hasText("电子营业执照")
                .hasText("企业单位通过“证书登录（北京一证通或 UK）”或“电子营业执照”登录");
        assertThat(browser.page().select("a[href*=\"/sign-in/unit/go\"]")).hasSize(2);
        browser.get("/sign-in/unit?kind=PUBLIC_INSTITUTION").hasText("事业单位电子证书");
        browser.get("/en/sign-in/unit?kind=GOVERNMENT_ORGAN").hasText("cannot be given rights");
        assertThat(browser.page().select("a[href*=\"/sign-in/unit/go\"]")).hasSize(1);
    }

    @Test
    void an_agent_of_the_demonstration_comes_in_and_works_under_his_own_account() {
        Browser browser = house.browser();
        Form form = atThePlatform(browser, "ENTERPRISE", "CERTIFICATE");
        String agent = browser.page().select("label.choice:contains(周雨桐) input").attr("value");
        form.set("who", agent).submit("登录").isAt("/firm").hasStatus(200);
        browser.get("/account").hasText("zhou.yutong");
    }

    @Test
    void a_unit_that_nobody_knows_is_enrolled_with_its_first_agent_in_one_act() {
        Unit unit = Unit.fresh("91");
        Browser browser = in(unit).isAt("/firm/filing").hasStatus(200);
        assertThat(lines("unit.sign-in", unit.code())).isOne();
        assertThat(lines("employer.enrol", unit.code())).isOne();
        assertThat(lines("agent.appoint", unit.code())).isOne();
        String session = String.valueOf(browser.cookie("anju"));
        // the same person again: the same account, another session
        Browser again = in(unit).isAt("/firm/filing").hasStatus(200);
        assertThat(again.cookie("anju")).isNotEqualTo(session);
        assertThat(house.sql().sql("""
                select count(*) from accounts_account where employer = (select id from parties_employer where credit_code = ?)
                """).param(unit.code()).query(Long.class).single())
                .isOne();
        // and he needs no password of his own
        browser.get("/account").hasStatus(200);
    }

    @Test
    void english_stays_english_through_the_platform_and_back() {
        Unit unit = Unit.fresh("91");
        Browser browser = house.browser();
        browser.get("/en/sign-in/unit?kind=ENTERPRISE");
        String way = browser.page().select("a[href$=\"method=CERTIFICATE\"]").attr("href");
        browser.get(way).isAt("/en/demo/identity/authorize");
        say(browser.form("/demo/identity/authorize"), unit, "ENTERPRISE")
                .submit("Sign in")
                .isAt("/en/firm/filing");
    }

    @Test
    void somebody_who_is_no_agent_is_sent_to_the_agents_whose_names_are_masked() {
        UUID firm = Folk.employer("有经办人的单位");
        Folk.agent("周雨桐", firm);
        String code = house.sql()
                .sql("select credit_code from parties_employer where id = ?")
                .param(firm)
                .query(String.class)
                .single();
        Unit stranger = Unit.fresh("91");
        in(new Unit(code, "有经办人的单位", stranger.operator(), stranger.id()))
                .hasStatus(403)
                .hasText("你还不是有经办人的单位的经办人")
                .hasText("周**")
                .hasNoText("周雨桐")
                .hasText("不接受他人代办");
        assertThat(lines("unit.sign-in-refused", code)).isOne();
        assertThat(house.bean(AgentRegister.class).person(new ResidentId(stranger.id())))
                .isEmpty();
    }

    @Test
    void a_known_unit_without_any_agent_takes_the_first_who_holds_its_certificate() {
        UUID firm = Folk.employer("没有经办人的单位");
        String code = house.sql()
                .sql("select credit_code from parties_employer where id = ?")
                .param(firm)
                .query(String.class)
                .single();
        Unit first = Unit.fresh("91");
        in(new Unit(code, "没有经办人的单位", first.operator(), first.id()))
                .isAt("/firm/filing")
                .hasStatus(200);
    }

    @Test
    void an_agent_of_another_employer_cannot_found_a_second_one() {
        Unit unit = Unit.fresh("91");
        in(unit).isAt("/firm/filing");
        Unit second = Unit.fresh("91").with(unit.operator(), unit.id());
        in(second).hasStatus(403).hasText("这个人现在是另一家单位的经办人");
        assertThat(lines("employer.enrol", second.code())).isZero();
    }

    @Test
    void a_number_under_another_name_is_not_that_agent() {
        Unit unit = Unit.fresh("91");
        in(unit).isAt("/firm/filing");
        in(unit.with("别人", unit.id())).hasStatus(403).hasNoText("undefined");
    }

    @ParameterizedTest
    @CsvSource({
        "12, PUBLIC_INSTITUTION, E_LICENCE, 这类单位不能用电子营业执照登录",
        "91, ENTERPRISE, INSTITUTION_CERTIFICATE, 只有事业单位能用事业单位电子证书登录",
        "11, GOVERNMENT_ORGAN, E_LICENCE, 这类单位不能用电子营业执照登录",
        "52, PRIVATE_NON_ENTERPRISE, E_LICENCE, 这类单位不能用电子营业执照登录",
        "91, PUBLIC_INSTITUTION, CERTIFICATE, 单位类型和信用代码对不上：代码以 91 开头",
        "12, ENTERPRISE, CERTIFICATE, 单位类型和信用代码对不上：代码以 12 开头"
    })
    void a_way_in_that_the_guide_does_not_give_this_kind_is_refused_whatever_the_platform_says(
            String prefix, String kind, String method, String sentence) {
        Unit unit = Unit.fresh(prefix);
        say(atThePlatform(house.browser(), "ENTERPRISE", "CERTIFICATE"), unit, kind)
                .set("method", method)
                .submit("登录")
                .hasStatus(403)
                .hasText(sentence);
        assertThat(lines("employer.enrol", unit.code())).isZero();
        assertThat(lines("unit.sign-in-refused", unit.code())).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "12, PUBLIC_INSTITUTION, INSTITUTION_CERTIFICATE",
        "11, GOVERNMENT_ORGAN, CERTIFICATE",
        "51, SOCIAL_ORGANISATION, CERTIFICATE",
        "31, PARTNERSHIP, E_LICENCE",
        "92, INDIVIDUAL_BUSINESS, E_LICENCE"
    })
    void each_kind_comes_in_by_its_own_way(String prefix, String kind, String method) {
        Unit unit = Unit.fresh(prefix);
        say(atThePlatform(house.browser(), "ENTERPRISE", "CERTIFICATE"), unit, kind)
                .set("method", method)
                .submit("登录")
                .isAt("/firm/filing")
                .hasStatus(200);
    }

    @Test
    void whoever_cancels_or_comes_back_with_a_made_up_answer_is_told_what_to_do() {
        atThePlatform(house.browser(), "ENTERPRISE", "CERTIFICATE")
                .submit("取消")
                .isAt("/sign-in/unit/back")
                .hasStatus(400)
                .hasText("你在统一身份认证平台取消了登录");
        house.browser()
                .get("/sign-in/unit/back?code=x&state=y")
                .hasStatus(400)
                .hasText("这次登录已经过期")
                .hasText("重新登录");
    }

    @Test
    void an_answer_stolen_on_its_way_is_worth_nothing_in_another_browser() {
        Browser victim = house.browser();
        Form form = say(atThePlatform(victim, "ENTERPRISE", "CERTIFICATE"), Unit.fresh("91"), "ENTERPRISE");
        victim.withoutFollowing();
        form.submit("登录");
        URI answer = URI.create(victim.header("Location"));
        house.browser()
                .get(answer.getRawPath() + "?" + answer.getRawQuery())
                .hasStatus(400)
                .hasText("不是从这个浏览器开始的");
    }

    @Test
    void the_stand_in_leads_nowhere_but_back_and_asks_for_its_clients_secret() {
        Browser browser = house.browser();
        atThePlatform(browser, "ENTERPRISE", "CERTIFICATE")
                .forge("redirect_uri", "https://evil.example/sign-in/unit")
                .submit("登录");
        browser.hasStatus(404);
        browser.get("/demo/identity/authorize?response_type=code&client_id=anju-demo&code_challenge_method=S256"
                        + "&redirect_uri=https://evil.example/")
                .hasStatus(404);
        assertThat(browser.get("/demo/identity/jwks").hasStatus(200).body())
                .contains("\"kty\"")
                .doesNotContain("\"d\"");
    }

    @Test
    void outside_the_demonstration_there_is_no_stand_in_and_the_page_says_what_to_do() {
        House real = House.empty();
        Browser browser = real.browser();
        for (String path : new String[] {"/demo/identity/authorize", "/demo/identity/jwks"}) {
            browser.get(path).hasStatus(404);
        }
        browser.get("/sign-in/unit?kind=ENTERPRISE").hasStatus(200).hasText("还没有接通");
        assertThat(browser.page().select("a[href*=\"/sign-in/unit/go\"]")).isEmpty();
        browser.get("/sign-in/unit/go?kind=ENTERPRISE&method=CERTIFICATE")
                .hasStatus(200)
                .hasText("还没有接通");
        assertThat(browser.cookie("anju")).isNull();
        browser.get("/sign-in/unit/back?code=x&state=y").hasStatus(400);
    }
}
