package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.cases.Command;
import org.anju.materials.Papers;
import org.anju.parties.AgentRegister;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.web.applicant.Folk;
import org.junit.jupiter.api.Test;

/** Agents add, replace and remove each other; whoever is removed is out at once. */
class AgentsJourneyTest {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final House house = House.demo();
    private final UUID firm = Folk.employer("经办人测试单位");
    private final Folk.Member zhou = Folk.agent("周雨桐", firm);

    private record Newcomer(String name, String id, String phone) {

        static Newcomer next() {
            int n = SERIAL.incrementAndGet();
            return new Newcomer(
                    "程来" + (char) ('甲' + n % 9), id("99010119870404%03d".formatted(n)), "138%08d".formatted(n));
        }

        private static String id(String body) {
            int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
            int sum = 0;
            for (int i = 0; i < 17; i++) {
                sum += (body.charAt(i) - '0') * weights[i];
            }
            return body + "10X98765432".charAt(sum % 11);
        }
    }

    private LocalDate today() {
        return Beijing.today(house.bean(InstantSource.class));
    }

    private Form filled(Form form, Newcomer who) {
        return evidence(form.set("name", who.name()).set("residentId", who.id()), who.phone(), today())
                .attach("idCard", "身份证.pdf", "application/pdf", Papers.pdf(1));
    }

    private static Form evidence(Form form, String phone, LocalDate printedOn) {
        return form.set("phone", phone)
                .set("printedOn.y", printedOn.toString())
                .set("insuredHere", "yes")
                .attach("record", "社保.pdf", "application/pdf", Papers.pdf(1));
    }

    private Form adding() {
        return zhou.browser().get("/firm/agents/add").hasStatus(200).form("/firm/agents/add");
    }

    /** Added, signed in with his one-time password, with a password of his own. */
    private Browser added(Newcomer who) {
        Browser shown = filled(adding(), who).submit().hasStatus(200).hasText(who.name() + "已经是经办人");
        String login = shown.page().select("#new-login").text();
        String once = shown.page().select("#once-password").text();
        Browser fresh = house.browser();
        fresh.get("/sign-in")
                .form("/sign-in")
                .set("login", login)
                .set("password", once)
                .submit()
                .isAt("/account/password");
        fresh.form("/account/password")
                .set("passwordOld", once)
                .set("password", "一棵很老的槐树-" + who.phone())
                .set("password2", "一棵很老的槐树-" + who.phone())
                .submit()
                .isAt("/firm")
                .hasStatus(200);
        return fresh;
    }

    private UUID person(Newcomer who) {
        return house.bean(AgentRegister.class).person(new ResidentId(who.id())).orElseThrow();
    }

    @Test
    void a_new_agent_comes_in_with_the_password_shown_once_and_stands_in_the_list() {
        Newcomer who = Newcomer.next();
        Browser fresh = added(who);
        fresh.get("/firm/agents").hasText("现任经办人 2 位").hasText(who.phone());
        assertThat(house.sql()
                        .sql("select count(*) from materials_employer_paper where employer = ? and removed_at is null")
                        .param(firm)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        zhou.browser().get("/en/firm/agents").hasStatus(200).hasNoText("firm.agents.");
    }

    @Test
    void evidence_is_at_most_thirty_days_old_and_the_payer_is_this_employer() {
        Newcomer who = Newcomer.next();
        filled(adding(), who)
                .set("printedOn.y", today().minusDays(31).toString())
                .submit()
                .hasStatus(422)
                .hasText("请重新打印一份");
        filled(adding(), who)
                .set("printedOn.y", today().plusDays(1).toString())
                .submit()
                .hasStatus(422);
        filled(adding(), who).set("insuredHere").submit().hasStatus(422).hasText("请核对缴费单位是本单位");
        assertThat(house.bean(AgentRegister.class).person(new ResidentId(who.id())))
                .isEmpty();
        filled(adding(), who)
                .set("printedOn.y", today().minusDays(30).toString())
                .submit()
                .hasStatus(200);
    }

    @Test
    void nobody_is_added_twice_or_taken_from_another_employer() {
        Newcomer who = Newcomer.next();
        added(who);
        filled(adding(), who).submit().hasStatus(422).hasText("已经是本单位的经办人");
        Folk.Member elsewhere = Folk.agent("别家经办人", Folk.employer("另一家单位"));
        filled(elsewhere.browser().get("/firm/agents/add").form("/firm/agents/add"), who)
                .submit()
                .hasStatus(422)
                .hasText("这个人现在是另一家单位的经办人");
    }

    @Test
    void a_removed_agent_is_out_with_his_next_click_in_every_browser() {
        Newcomer who = Newcomer.next();
        Browser fresh = added(who);
        fresh.get("/firm").isAt("/firm");
        zhou.browser()
                .get("/firm/agents/" + person(who) + "/remove")
                .hasText("马上生效")
                .form("/remove")
                .submit()
                .isAt("/firm/agents")
                .hasText("以前的经办人 1 位");
        fresh.get("/firm").isAt("/sign-in");
        assertThat(house.sql().sql("""
                                select count(*) from spring_session where principal_name in (
                                    select id::text from accounts_account where person = ?)
                                """).param(person(who)).query(Long.class).single())
                .isZero();
        fresh.form("/sign-in")
                .set("login", who.phone() + "@nobody")
                .set("password", "一棵很老的槐树-" + who.phone())
                .submit()
                .hasStatus(422);
        zhou.browser().get("/firm/agents/" + person(who)).hasStatus(404);
        // and may come back the same day, to the same account with a new password
        Browser shown = filled(adding(), who).submit().hasStatus(200);
        assertThat(shown.page().select("#new-login").text()).startsWith(who.phone() + "@");
    }

    @Test
    void the_last_agent_stays_and_one_of_two_may_go_by_himself() {
        zhou.browser()
                .get("/firm/agents/" + zhou.person() + "/remove")
                .form("/remove")
                .submit()
                .hasStatus(422)
                .hasText("这是最后一位经办人")
                .hasText("不接受他人代办");
        Newcomer who = Newcomer.next();
        Browser fresh = added(who);
        fresh.get("/firm/agents/" + person(who) + "/remove")
                .hasText("不再做经办人")
                .form("/remove")
                .submit()
                .isAt("/sign-in");
        fresh.get("/firm").isAt("/sign-in");
        zhou.browser().get("/firm/agents").hasText("现任经办人 1 位").hasText("须先增加一位");
    }

    @Test
    void a_replacement_is_one_act_and_the_one_replaced_is_out() {
        Newcomer first = Newcomer.next();
        Browser leaving = added(first);
        Newcomer second = Newcomer.next();
        Form form = zhou.browser()
                .get("/firm/agents/add?instead=" + person(first))
                .hasText("更换经办人" + first.name())
                .form("/firm/agents/add");
        filled(form, second).submit().hasStatus(200).hasText(second.name() + "已经是经办人");
        leaving.get("/firm").isAt("/sign-in");
        zhou.browser().get("/firm/agents").hasText("现任经办人 2 位").hasText(second.name());
    }

    @Test
    void the_only_agent_may_put_another_in_his_own_place() {
        Newcomer who = Newcomer.next();
        Form form =
                zhou.browser().get("/firm/agents/add?instead=" + zhou.person()).form("/firm/agents/add");
        filled(form, who).submit().hasStatus(200).hasText("一次性密码");
        zhou.browser().get("/firm").isAt("/sign-in");
    }

    @Test
    void old_evidence_is_said_to_be_old_and_newer_takes_its_place() {
        zhou.browser().get("/firm/agents").hasText("待补");
        evidence(
                        zhou.browser().get("/firm/agents/" + zhou.person()).form("/firm/agents/" + zhou.person()),
                        "13911112222",
                        today())
                .attach("idCard", "身份证.pdf", "application/pdf", Papers.pdf(1))
                .submit()
                .isAt("/firm/agents")
                .hasText("13911112222")
                .hasNoText("待补");
        age(today().minusYears(1));
        zhou.browser().get("/firm/agents").hasNoText("超过一年");
        age(today().minusYears(1).minusDays(1));
        zhou.browser().get("/firm/agents").hasText("超过一年");
        evidence(
                        zhou.browser()
                                .get("/firm/agents/" + zhou.person())
                                .hasText("已经有一份")
                                .form("/firm/agents/" + zhou.person()),
                        "13911112222",
                        today().minusDays(30))
                .submit()
                .isAt("/firm/agents")
                .hasNoText("超过一年");
        assertThat(house.sql().sql("""
                                select count(*) from materials_employer_paper
                                where employer = ? and slot = 'G-3.1.2-8' and removed_at is null
                                """).param(firm).query(Long.class).single()).isOne();
    }

    private void age(LocalDate on) {
        house.sql()
                .sql("update parties_agent set insured_on = ? where person = ?")
                .params(on, zhou.person())
                .update();
    }

    @Test
    void another_employers_agents_are_not_there() {
        Folk.Member elsewhere = Folk.agent("别家经办人", Folk.employer("另一家单位"));
        for (String path : new String[] {"", "/remove"}) {
            elsewhere.browser().get("/firm/agents/" + zhou.person() + path).hasStatus(404);
        }
        elsewhere.browser().get("/firm/agents/add?instead=" + zhou.person()).hasStatus(404);
        filled(elsewhere.browser().get("/firm/agents/add").form("/firm/agents/add"), Newcomer.next())
                .forge("instead", zhou.person().toString())
                .submit()
                .hasStatus(404);
        elsewhere.browser().get("/firm/agents").hasStatus(200).hasNoText("周雨桐");
        zhou.browser().get("/firm").hasStatus(200);
    }

    @Test
    void an_agent_with_a_case_of_his_own_on_its_way_is_never_left_alone() {
        var folk = new Townsfolk(house);
        Actor himself = folk.alsoApplicant(folk.agent);
        folk.prepare(himself);
        Browser agent = folk.as(folk.agent);
        String no = folk.no(himself);
        folk.move(new Command.Submit(no, folk.view(no).version(), true, true), himself);
        String second = String.valueOf(folk.second.person());
        agent.get("/firm/agents/" + second + "/remove")
                .form("/remove")
                .submit()
                .hasStatus(422)
                .hasText("周雨桐有本人的申请在办")
                .hasText("需增加 1 名业务经办人");
        Browser other = folk.as(folk.second);
        other.get("/firm/agents/" + second + "/remove").form("/remove").submit().hasStatus(422);
        other.get("/firm").isAt("/firm");
        // whose case it is may go himself: the other handles it
        agent.get("/firm/agents/" + folk.agent.person() + "/remove")
                .form("/remove")
                .submit()
                .isAt("/sign-in");
        other.get("/firm/cases/" + no).hasStatus(200);
    }

    @Test
    void a_change_of_agents_asks_an_employer_with_rights_for_the_paper_anew() {
        var folk = new Townsfolk(house);
        Browser agent = folk.as(folk.agent);
        assertThat(refilings(folk.employer)).isZero();
        agent.get("/firm/agents/" + folk.second.person() + "/remove")
                .hasText("重新提交纸质备案材料")
                .form("/remove")
                .submit()
                .isAt("/firm/agents");
        assertThat(refilings(folk.employer)).isOne();
        filled(agent.get("/firm/agents/add").form("/firm/agents/add"), Newcomer.next())
                .submit()
                .hasStatus(200);
        assertThat(refilings(folk.employer)).isOne();
        assertThat(refilings(firm)).isZero();
        filled(adding(), Newcomer.next()).submit().hasStatus(200);
        assertThat(refilings(firm))
                .as("without rights there is nothing to refile")
                .isZero();
    }

    private long refilings(UUID employer) {
        return house.sql()
                .sql("select count(*) from cases_employer_case where employer = ? and kind = 'REFILING'")
                .param(employer)
                .query(Long.class)
                .single();
    }

    @Test
    void his_own_case_papers_and_association_are_closed_to_an_agent_on_every_path() {
        var folk = new Townsfolk(house);
        Actor himself = folk.alsoApplicant(folk.agent);
        folk.prepare(himself);
        String no = folk.no(himself);
        folk.move(new Command.Submit(no, folk.view(no).version(), true, true), himself);
        Browser agent = folk.as(folk.agent);
        Browser second = folk.as(folk.second);
        String token = agent.get("/firm").page().select("input[name=_csrf]").attr("value");
        for (String path : new String[] {"", "/vouch", "/return"}) {
            assertThat(agent.get("/firm/cases/" + no + path).status())
                    .as("GET " + path)
                    .isIn(403, 404);
            second.get("/firm/cases/" + no + path).hasStatus(200);
        }
        for (String path : new String[] {"/check", "/vouch", "/return"}) {
            assertThat(post(
                            agent,
                            "/firm/cases/" + no + path,
                            token,
                            folk.view(no).version()))
                    .as("POST " + path)
                    .isIn(403, 404, 422);
            agent.hasText("不能办理本人的业务").hasNoText("机检结果");
        }
        for (String file : house.sql()
                .sql("select id::text from materials_attachment where person = ? and removed_at is null")
                .param(himself.person())
                .query(String.class)
                .list()) {
            agent.get("/files/" + file).hasStatus(404);
            agent.get("/files/" + file + "/pages/1").hasStatus(404);
            second.get("/files/" + file).hasStatus(200);
        }
        String association = house.sql()
                .sql("select id::text from parties_association where person = ?")
                .param(himself.person())
                .query(String.class)
                .single();
        agent.get("/firm/associations/" + association).hasStatus(404);
        assertThat(post(agent, "/firm/associations/" + association, token, 1)).isEqualTo(404);
        assertThat(post(agent, "/firm/associations/" + association + "/refuse", token, 1))
                .isEqualTo(404);
        assertThat(agent.get("/firm").page().select("a[href$=" + no + "]")).isEmpty();
    }

    private int post(Browser browser, String path, String token, long version) {
        browser.send(java.net.http.HttpRequest.newBuilder(house.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&_once=" + UUID.randomUUID()
                        + "&version=" + version + "&checked=yes&reason=x")));
        return browser.status();
    }

    @Test
    void an_account_whose_rights_are_gone_reaches_nothing_of_the_agents() {
        Opening opening = Opening.demo(
                "gone" + SERIAL.incrementAndGet() + "@test", "走了的人", Role.AGENT, UUID.randomUUID(), firm, "", "");
        Outcome made = new org.springframework.transaction.support.TransactionTemplate(
                        house.bean(org.springframework.transaction.PlatformTransactionManager.class))
                .execute(status -> house.bean(AccountRegister.class).open(Actor.clock(), opening));
        Browser browser = house.browser().get("/demo");
        browser.form("form:has(input[value=" + ((Outcome.Done) made).id() + "])")
                .submit();
        browser.get("/firm/agents").hasStatus(404);
        browser.get("/firm/agents/add").hasStatus(404);
    }
}
