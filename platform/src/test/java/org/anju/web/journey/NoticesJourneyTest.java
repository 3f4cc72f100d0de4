package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anju.cases.Command;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.junit.jupiter.api.Test;

class NoticesJourneyTest {

    private final House house = House.demo();

    @Test
    void a_submission_tells_all_agents_at_once_and_opening_the_notice_leads_to_the_case() {
        var folk = new Townsfolk(house);
        String no = folk.submitted();
        delivered();
        for (Actor each : List.of(folk.agent, folk.second)) {
            Browser agent = folk.as(each).get("/firm").hasText("条未读");
            agent.get("/messages").hasStatus(200).hasText("林知远提交了申请（" + no + "），最迟");
            String link = agent.page().select("li.q a").attr("href");
            agent.get(link).isAt("/firm/cases/" + no).hasText("审核林知远的申请");
        }
        Browser agent = folk.as(folk.agent).get("/messages");
        assertThat(agent.page().select("li.q:contains(" + no + ") .due").text()).contains("已读");
        agent.get("/en/messages").hasText("has handed in an application");
    }

    @Test
    void an_agent_is_told_nothing_of_his_own_case_as_an_agent() {
        var folk = new Townsfolk(house);
        Actor himself = folk.alsoApplicant(folk.agent);
        folk.prepare(himself);
        String no = folk.no(himself);
        folk.move(new Command.Submit(no, folk.view(no).version(), true, true), himself);
        delivered();
        folk.as(folk.agent).get("/messages").hasNoText(no);
        folk.as(folk.second).get("/messages").hasText(no);
    }

    @Test
    void the_applicant_is_told_of_a_return_and_marks_all_as_read() {
        var folk = new Townsfolk(house);
        String no = folk.submitted();
        folk.move(
                new Command.Return(no, folk.view(no).version(), List.of(new Reason(ReasonCode.UNREADABLE, "第 2 页看不清"))),
                folk.agent);
        delivered();
        Browser applicant = folk.as(folk.applicant).get("/messages").hasText("单位退回了你的申请");
        applicant.form("/messages/read").submit().isAt("/messages").hasText("都看过了");
    }

    @Test
    void nobody_opens_anothers_notice() {
        var folk = new Townsfolk(house);
        folk.submitted();
        delivered();
        Browser agent = folk.as(folk.agent).get("/messages");
        String link = agent.page().select("li.q a").attr("href");
        assertThat(folk.as(folk.second).get(link).status()).isEqualTo(404);
        assertThat(folk.as(folk.applicant).get(link).status()).isEqualTo(404);
    }

    @Test
    void an_empty_inbox_says_what_will_come() {
        var folk = new Townsfolk(house);
        folk.as(folk.supervisor).get("/messages").hasStatus(200).hasText("还没有通知");
    }

    @Test
    void a_request_for_association_tells_the_employer_and_its_answer_the_person() {
        var folk = new Townsfolk(house);
        Actor newcomer = folk.newcomer("许清和");
        Browser he = folk.as(newcomer).get("/me/association");
        he.form("/me/association/code").set("code", folk.code()).submit();
        he.form("form[action$=/me/association]").submit().hasStatus(200);
        delivered();
        Browser agent = folk.as(folk.second).get("/messages").hasText("许清和申请关联本单位，请审核");
        agent.get(agent.page().select("li.q a").attr("href"));
        agent.form("/refuse").set("reason", "不是本单位员工").submit();
        delivered();
        folk.as(newcomer).get("/messages").hasText("没有同意你的关联申请");
    }

    private void delivered() {
        house.errands();
    }
}
