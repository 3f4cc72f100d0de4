package org.anju.web.employer.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anju.materials.Papers;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.web.applicant.Folk;
import org.junit.jupiter.api.Test;

/** From the code to the confirmed association, and every way it can go wrong. */
class AssociationPagesTest {

    private final UUID firm = Folk.employer("妫川智能科技");
    private final Folk.Member agent = Folk.agent("周雨桐", firm);
    private final Folk.Member lin = Folk.applicant("林知远");

    private void ask(Folk.Member who) {
        String code = agent.browser()
                .get("/firm/code")
                .hasStatus(200)
                .page()
                .select("p.num")
                .eachText()
                .getFirst();
        who.browser()
                .get("/me/association")
                .form("/me/association/code")
                .set("code", code.toLowerCase(java.util.Locale.ROOT))
                .submit()
                .hasStatus(200)
                .hasText("妫川智能科技");
        who.browser().form("/me/association").submit().hasStatus(200).hasText("等单位确认");
    }

    private Form request() {
        Browser browser =
                agent.browser().get("/firm/associations").hasStatus(200).hasText("林知远");
        return browser.click("去确认").hasStatus(200).form("#f");
    }

    private static Form filled(Form form) {
        return form.set("department", "研发部")
                .set("position", "后端工程师")
                .set("startedOn.y", "20240310")
                .set("insuredSince.y", "20240401")
                .set("workPlace", "延庆区")
                .set("workerPost", "no")
                .set("number", "HT-1")
                .set("open", "OPEN")
                .set("from.y", "20240310")
                .set("redSeal", "yes")
                .set("sameContract", "yes")
                .set("samePayroll", "yes")
                .set("sameInsurance", "yes")
                .attach("scan", "合同.pdf", "application/pdf", Papers.pdf(2));
    }

    @Test
    void a_code_a_request_a_confirmation_and_the_contract_lies_in_the_folder() {
        ask(lin);
        lin.browser().get("/me").hasText("等单位确认");
        filled(request()).submit().hasStatus(200).hasText("后端工程师");
        lin.browser().get("/me/association").hasText("已确认").hasText("后端工程师").hasText("无固定期限");
        Browser folder = lin.browser().get("/me/materials");
        assertThat(folder.page().select("li.okrow[id=m-G-3.2.1-15]").text()).contains("单位上传");
        String file = folder.get("/me/materials/G-3.2.1-15")
                .page()
                .select("a[href^=/files/]")
                .attr("href");
        agent.browser().get(file).hasStatus(200);
        assertThat(agent.browser()
                        .get("/firm/associations")
                        .page()
                        .select("#wait")
                        .text())
                .contains("待确认");
        for (String page : new String[] {"/en/firm/associations", "/en/firm/code"}) {
            agent.browser().get(page).hasStatus(200).hasNoText("firm.associations.");
        }
    }

    @Test
    void without_a_seal_or_with_another_payer_the_clause_is_named_and_nothing_is_kept() {
        ask(lin);
        filled(request()).set("redSeal").submit().hasStatus(422).hasText("红章扫描件");
        filled(request()).set("samePayroll").submit().hasStatus(422).hasText("个税扣缴单位必须是本单位");
        lin.browser().get("/me/association").hasText("等单位确认");
        assertThat(lin.browser().get("/me/materials/G-3.2.1-15").page().select("a[href^=/files/]"))
                .isEmpty();
    }

    @Test
    void an_empty_confirmation_names_every_field_and_a_wrong_scan_its_reason() {
        ask(lin);
        Browser empty = request().submit().hasStatus(422);
        assertThat(empty.page().select(".errsum li").size()).isGreaterThanOrEqualTo(9);
        Form form = filled(request());
        form.attach("scan", "合同.pdf", "application/pdf", Papers.zip());
        form.submit().hasStatus(422).hasText("内容不是 PDF");
        assertThat(agent.browser().form("#f").value("department")).isEqualTo("研发部");
    }

    @Test
    void an_agent_cannot_answer_his_own_request_but_a_colleague_can() {
        Folk.Member colleague = Folk.agent("郑思齐", firm);
        UUID person = agent.person();
        assertThat(person).isNotEqualTo(colleague.person());
        ask(lin);
        Folk.Member self = Folk.agent("林知远", lin.person(), firm);
        self.browser().get("/firm/associations").hasText("另一名经办人");
        String address = agent.browser()
                .get("/firm/associations")
                .page()
                .select("a[href^=/firm/associations/]")
                .attr("href");
        self.browser().get(address).hasStatus(200).hasText("不能办理本人的业务");
        assertThat(self.browser().page().select("#f")).isEmpty();
        colleague.browser().get(address);
        filled(colleague.browser().form("#f")).submit().hasStatus(200);
    }

    @Test
    void a_refusal_needs_a_reason_and_the_applicant_reads_it() {
        ask(lin);
        request();
        agent.browser().form("form[action$=/refuse]").submit().hasStatus(422).hasText("请填写原因");
        agent.browser()
                .form("form[action$=/refuse]")
                .set("reason", "入职日期不符，请先联系人事")
                .submit()
                .hasStatus(200);
        lin.browser().get("/me/association").hasText("入职日期不符，请先联系人事").hasText("单位没有确认");
    }

    @Test
    void another_employers_request_is_not_there() {
        ask(lin);
        String address = agent.browser()
                .get("/firm/associations")
                .page()
                .select("a[href^=/firm/associations/]")
                .attr("href");
        Folk.Member stranger = Folk.agent("陌生人", Folk.employer("另一家单位"));
        stranger.browser().get("/firm/associations").hasNoText("林知远");
        stranger.browser().get(address).hasStatus(404);
    }

    @Test
    void a_wrong_code_says_only_that_there_is_none() {
        lin.browser()
                .get("/me/association")
                .form("/me/association/code")
                .set("code", "2222 2222 2222 2222")
                .submit()
                .hasStatus(422)
                .hasText("没有找到这个关联代码");
        lin.browser().form("/me/association/code").set("code", "").submit().hasStatus(422);
    }

    @Test
    void a_withdrawn_request_makes_room_for_another() {
        ask(lin);
        lin.browser()
                .get("/me/association")
                .form("form[action$=/withdraw]")
                .submit()
                .hasStatus(200)
                .hasText("已撤回");
        ask(lin);
    }

    @Test
    void a_changed_code_stops_the_old_one() {
        String old = agent.browser().get("/firm/code").page().select("p.num").text();
        agent.browser().form("/firm/code").submit().hasStatus(200).hasNoText(old);
        lin.browser()
                .get("/me/association")
                .form("/me/association/code")
                .set("code", old)
                .submit()
                .hasStatus(422);
    }
}
