package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anju.cases.Command;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.cases.flow.State;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;

/** 复核 as its people meet it: the refused applicant, the officer who refused, and the one who did not. */
class AppealJourneyTest {

    private final House house = House.demo();
    private final Townsfolk folk = new Townsfolk(house, "叶听澜");

    private String refused() {
        String no = folk.recommended();
        folk.move(
                new Command.Refuse(
                        no, folk.view(no).version(), List.of(new Reason(ReasonCode.INCOME_TOO_LOW, "月均应税收入低于标准三百元。"))),
                folk.approver);
        return no;
    }

    private Browser asked(String words) {
        Browser applicant =
                folk.as(folk.applicant).get("/me/case").hasText("可以在").hasText("申请复核");
        applicant.get("/me/case/appeal").hasStatus(200).hasText("月均应税收入低于标准三百元。");
        applicant.form("/me/case/appeal").submit().hasStatus(422);
        applicant
                .get("/me/case/appeal")
                .form("/me/case/appeal")
                .set("reason", "FACTS_DIFFER")
                .set("text", words)
                .submit()
                .hasStatus(200);
        return applicant;
    }

    @Test
    void the_refusal_stands_beside_the_request_and_another_approver_upholds_it() {
        String no = refused();
        Browser applicant = asked("六月的奖金没有算进去。");
        applicant.isAt("/me/case").hasText("已申请复核").hasText("六月的奖金没有算进去。");
        assertThat(folk.view(no).state()).isEqualTo(State.APPEALED);

        folk.as(folk.approver).get("/desk/cases/" + no).hasStatus(200).hasText("要由另一位审批人复核");
        Actor other = folk.officer(Role.APPROVER, "范主任");
        Browser reviewer =
                folk.as(other).get("/desk?state=APPEALED").hasText("待复核").hasText(no);
        reviewer.get("/desk/cases/" + no).hasText("六月的奖金没有算进去。").hasText("月均应税收入低于标准三百元。");
        reviewer.get("/desk/cases/" + no + "/uphold").hasText("六月的奖金没有算进去。").hasText("月均应税收入低于标准三百元。");
        reviewer.form("/uphold").submit().hasStatus(422);
        reviewer.get("/desk/cases/" + no + "/uphold")
                .form("/uphold")
                .set("text", "奖金已按发放月份计入，仍低于标准。")
                .submit()
                .hasStatus(200);
        assertThat(folk.view(no).state()).isEqualTo(State.REFUSED);

        applicant.get("/me/case").hasText("维持原决定").hasText("奖金已按发放月份计入");
        assertThat(applicant.page().select("a[href$=/me/case/appeal]")).isEmpty();
        applicant.get("/me/case/appeal").isAt("/me/case");
        folk.as(folk.agent).get("/firm/cases/" + no).hasStatus(200);
        assertThat(folk.as(folk.agent).get("/firm/cases/" + no).page().text()).doesNotContain("六月的奖金没有算进去");
    }

    @Test
    void set_aside_the_case_is_in_the_windows_queue_again() {
        String no = refused();
        asked("六月的奖金没有算进去。");
        Browser reviewer = folk.as(folk.officer(Role.APPROVER, "范主任"));
        reviewer.get("/desk/cases/" + no + "/set-aside")
                .form("/set-aside")
                .set("text", "请把六月的奖金重新核对一次。")
                .submit()
                .hasStatus(200);
        assertThat(folk.view(no).state()).isEqualTo(State.CLERK_REVIEW);
        folk.as(folk.clerk).get("/desk?q=" + no).hasText("叶听澜");
        folk.as(folk.applicant).get("/me/case").hasText("请把六月的奖金重新核对一次。");
    }

    @Test
    void taken_back_the_request_leaves_the_refusal() {
        String no = refused();
        Browser applicant = asked("六月的奖金没有算进去。");
        applicant.get("/me/case/withdraw").hasText("撤回复核申请").hasText("原决定不变");
        applicant
                .form("/me/case/withdraw")
                .set("reason", "MISTAKE")
                .set("text", "已经核对清楚了。")
                .submit()
                .hasStatus(200);
        applicant.get("/me/case").hasText("撤回复核申请").hasText("未通过");
        assertThat(folk.view(no).state()).isEqualTo(State.REFUSED);
    }

    @Test
    void in_english_the_pages_say_all_of_it_too() {
        refused();
        Browser applicant = folk.as(folk.applicant).get("/en/me/case").hasText("you can ask for a review until");
        applicant.get("/en/me/case/appeal").hasStatus(200).hasText("In your own words");
    }
}
