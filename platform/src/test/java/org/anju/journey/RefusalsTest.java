package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.UUID;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** Each with somebody of the demonstration whom no other test moves. */
class RefusalsTest {

    private final House house = House.busy();

    @Test
    void the_applicant_of_an_employer_who_may_only_maintain_permits_is_refused_by_its_clause() {
        Browser applicant = People.applicant(house, "孟海天");
        String no = Look.no(house, "孟海天");
        applicant.get("/me/check").hasStatus(200).hasText("不能新办");
        applicant
                .form("form#f")
                .set("guideRead", "yes")
                .set("declared", "yes")
                .submit()
                .hasStatus(422);
        assertThat(applicant.page().select(".errsum").text()).contains("目前只能办理续签和变更，不能新办");
        assertThat(applicant.page().select(".errsum .cite a").attr("href")).endsWith("#G-2.1-14");
        assertThat(Look.state(house, no)).isEqualTo("DRAFT");
    }

    @Test
    void an_approver_refuses_with_reasons_and_the_applicant_reads_reason_and_clause() {
        String no = Look.no(house, "宋雨彤");
        Officer approver = People.approver(house);
        approver.at(no, "/refuse").form("/refuse").submit().hasStatus(422);
        approver.browser
                .form("/refuse")
                .set("reason", "INCOME_TOO_LOW")
                .set("text-INCOME_TOO_LOW", "近 6 个月月均应税收入为 9,800 元。")
                .submit()
                .hasStatus(200);
        Browser applicant = People.applicant(house, "宋雨彤").get("/me/case").hasText("近 6 个月月均应税收入为 9,800 元。");
        assertThat(applicant.page().select("main .cite a").eachAttr("href")).anyMatch(to -> to.endsWith("#G-2.2-4"));
        assertThat(Look.state(house, no)).isEqualTo("REFUSED");
        applicant.get("/me/permit").hasStatus(200);
        assertThat(applicant.page().select(".permit")).isEmpty();
    }

    @Test
    void an_agent_returns_a_case_and_the_applicant_may_mend_everything() {
        String no = Look.no(house, "周明哲");
        Browser applicant = People.applicant(house, "周明哲").get("/me/profile/education");
        assertThat(applicant.page().select("form#f fieldset[disabled]"))
                .as("locked with the employer")
                .isNotEmpty();
        Agent agent = People.agent(house, "周雨桐");
        agent.browser
                .get("/firm/cases/" + no + "/return")
                .form("/return")
                .set("reason", "UNREADABLE")
                .set("text-UNREADABLE", "学位证书第 2 页看不清")
                .submit()
                .hasStatus(200);
        assertThat(Look.state(house, no)).isEqualTo("RETURNED");
        applicant.get("/me/case").hasText("学位证书第 2 页看不清");
        applicant
                .get("/me/profile/education")
                .hasStatus(200)
                .form("form#f")
                .submit()
                .hasStatus(200);
    }

    @Test
    void nobody_handles_his_own_case_but_his_colleague_does_and_what_is_withdrawn_is_closed_to_all() {
        String no = Look.no(house, "周雨桐");
        Browser herself = People.agent(house, "周雨桐").browser;
        herself.get("/firm/cases/" + no).hasStatus(403).hasText("不能办理本人的业务");
        assertThat(herself.body()).contains("#G-3.1.2-15");
        herself.get("/firm/cases/" + no + "/vouch");
        assertThat(herself.page().select("form[action$=/vouch]")).isEmpty();
        People.agent(house, "陈安然").reviewsAndVouches(no);
        assertThat(Look.state(house, no)).isEqualTo("CLERK_REVIEW");
        withdraws(People.applicant(house, "周雨桐"), no);
    }

    private void withdraws(Browser applicant, String no) {
        applicant
                .get("/me/case/withdraw")
                .hasStatus(200)
                .form("form#f")
                .submit()
                .hasStatus(422);
        applicant
                .form("form#f")
                .set("reason", "NO_LONGER_WANTED")
                .set("text", "暂时不办了")
                .submit()
                .hasStatus(200)
                .isAt("/me/case");
        assertThat(Look.state(house, no)).isEqualTo("WITHDRAWN");
        Officer clerk = People.clerk(house);
        clerk.at(no, "/ask").isAt("/desk/cases/" + no);
        assertThat(clerk.browser.page().select("main form[method=post]")).isEmpty();
    }

    @Test
    void a_clerk_cannot_approve_even_by_a_forged_request() {
        String no = Look.no(house, "王䶮");
        Officer clerk = People.clerk(house);
        clerk.recommendsToGrant(no);
        clerk.at(no, "/grant").isAt("/desk/cases/" + no);
        String token = clerk.browser.page().select("input[name=_csrf]").attr("value");
        clerk.browser.send(HttpRequest.newBuilder(house.address().resolve("/desk/cases/" + no + "/grant"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + token + "&_once=" + UUID.randomUUID() + "&version=" + version(no))));
        assertThat(clerk.browser.status()).isIn(403, 404, 422);
        assertThat(Look.state(house, no)).isEqualTo("APPROVAL");
        People.approver(house).grants(no);
        assertThat(Look.state(house, no)).isEqualTo("GRANTED");
    }

    @Test
    void what_belongs_to_somebody_else_is_not_there() {
        String paper = Look.paperOf(house, "沈若溪");
        String no = Look.no(house, "郑启航");
        People.applicant(house, "沈若溪").get("/files/" + paper).hasStatus(200);
        Browser stranger = People.applicant(house, "林知远");
        stranger.get("/files/" + paper).hasStatus(404);
        stranger.get("/files/" + UUID.randomUUID()).hasStatus(404);
        Browser otherFirm = People.agent(house, "高远").browser;
        otherFirm.get("/firm/cases/" + no).hasStatus(404);
        otherFirm.get("/files/" + paper).hasStatus(404);
        otherFirm.get("/desk/cases/" + no).hasStatus(403);
    }

    private long version(String no) {
        return house.sql()
                .sql("select version from cases_case where no = ?")
                .param(no)
                .query(Long.class)
                .single();
    }
}
