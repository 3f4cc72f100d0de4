package org.anju.journey;

import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Role;
import org.anju.web.journey.Townsfolk;
import org.junit.jupiter.api.Test;

/** 我的个人信息 and 更正申请 on pages: read and asked on a telephone, decided at a desk, read again by whoever asked. */
class CorrectionPagesTest {

    private final House house = House.demo();

    @Test
    void a_request_is_made_on_a_telephone_decided_at_a_desk_and_read_by_whoever_asked() {
        var folk = new Townsfolk(house, "钟离更正");
        String caseNo = folk.vouched();
        folk.officer(Role.CLERK, "更受理");
        String no;
        try (Screen screen = new Screen(house, Screen.Size.PHONE)) {
            screen.signIn("钟离更正", "申请人")
                    .open("/me/data")
                    .sees("保存了什么")
                    .open("/en/me/data")
                    .open("/en/me/data/correction")
                    .open("/me/data/correction");
            screen.press("form[action$='/data/correction'] button[type=submit]", 422)
                    .standsAtTheMistakes();
            screen.page().locator("[name='item']").selectOption("CASE:" + caseNo);
            screen.type("wrong", "入职日期写错了。").type("should", "2023年6月1日");
            screen.attach("file", "劳动合同.pdf", "application/pdf", Scans.pdf("contract"));
            screen.press("form[action$='/data/correction'] button[type=submit]")
                    .sees("已经收到")
                    .sees(caseNo)
                    .sees("劳动合同.pdf");
            no = screen.page().url().replaceAll(".*/", "");
            screen.open("/me/data").sees(no).sees("已收到");
        }
        try (Screen screen = new Screen(house, Screen.Size.DESK)) {
            screen.signIn("更受理", "受理岗")
                    .open("/desk")
                    .open("/desk/corrections")
                    .open("/en/desk/corrections")
                    .sees(no);
            screen.open("/desk/corrections/" + no).sees("入职日期写错了。").sees("劳动合同.pdf");
            screen.press("form[action$='/take'] button").sees("正在办理");
            screen.press("form[action$='/decide'] button", 422).standsAtTheMistakes();
            screen.pick("outcome", "NOT_CORRECTED").type("words", "合同上就是这一天。");
            screen.press("form[action$='/decide'] button").sees("未更正").sees("合同上就是这一天。");
        }
        house.errands();
        Browser himself = People.as(house, "钟离更正", "申请人");
        himself.get("/me/data/corrections/" + no)
                .hasStatus(200)
                .hasText("合同上就是这一天。")
                .hasText("提出投诉");
        himself.get("/me/data/corrections/" + no + "/file").hasStatus(200);
        himself.get("/me/data").hasText("合同上就是这一天。");
        himself.get("/messages").hasText("你的更正申请（" + no + "）没有更正");
    }

    @Test
    void a_wrong_name_is_right_on_every_page_after_the_decision_even_of_somebody_who_works_nowhere() {
        var folk = new Townsfolk(house, "闻人旁立");
        folk.newcomer("濮阳错");
        folk.officer(Role.SUPERVISOR, "更监管");
        Browser himself = People.as(house, "濮阳错", "申请人").get("/me/data/correction");
        himself.form("/data/correction")
                .set("item", "NAME")
                .set("wrong", "少了一个字。")
                .set("should", "濮阳对对")
                .submit()
                .hasStatus(200)
                .hasText("已经收到");
        String no = himself.place().getPath().replaceAll(".*/", "");
        Browser office = People.as(house, "更监管", "监管岗").get("/desk/corrections/" + no);
        office.hasText("濮阳错").form("/take").submit().hasStatus(200).hasText("记录随决定改为：濮阳对对");
        Browser second = People.as(house, "更监管", "监管岗").get("/desk/corrections/" + no);
        office.form("/decide")
                .set("outcome", "CORRECTED")
                .set("words", "已按身份证更正。")
                .submit()
                .hasStatus(200)
                .hasText("已更正");
        second.form("/decide")
                .set("outcome", "NOT_CORRECTED")
                .set("words", "晚了一步。")
                .submit()
                .hasStatus(409);
        himself.get("/account").hasText("濮阳对对").hasNoText("濮阳错");
        himself.get("/me/data.json").hasStatus(200);
        himself.hasStatus(200);
        org.assertj.core.api.Assertions.assertThat(himself.body()).contains("\"濮阳对对\"", no);
    }

    @Test
    void a_holder_is_pointed_to_a_change_of_details_and_a_wrong_number_is_said_at_the_field() {
        var folk = new Townsfolk(house, "鲜于持证");
        folk.granted();
        folk.officer(Role.CLERK, "更受理二");
        Browser himself = People.as(house, "鲜于持证", "申请人").get("/me/data/correction");
        himself.form("/data/correction")
                .set("item", "NUMBER")
                .set("wrong", "号码不对。")
                .set("should", "11010119900101123")
                .submit()
                .hasStatus(422);
        himself.form("/data/correction")
                .set("item", "NAME")
                .set("wrong", "名字不对。")
                .set("should", "鲜于新名")
                .submit()
                .hasStatus(200);
        String no = himself.place().getPath().replaceAll(".*/", "");
        Browser office = People.as(house, "更受理二", "受理岗").get("/desk/corrections/" + no);
        office.form("/take").submit().hasText("要通过“基础信息变更”更正").hasText("提交基础信息变更");
        office.form("/decide")
                .set("outcome", "CORRECTED")
                .set("words", "改了。")
                .submit()
                .hasStatus(422)
                .hasText("持有证件");
    }

    @Test
    void anothers_request_is_not_there_and_ones_own_can_be_taken_back() {
        var folk = new Townsfolk(house, "单于更正");
        Browser one = People.as(house, "单于更正", "申请人").get("/me/data/correction");
        one.form("/data/correction")
                .set("item", "SHEET")
                .set("wrong", "照片不清。")
                .set("should", "请换照片。")
                .submit()
                .hasStatus(200);
        String path = one.place().getPath();
        folk.newcomer("太叔旁人");
        Browser another = People.as(house, "太叔旁人", "申请人");
        another.get(path).hasStatus(404);
        another.get(path + "/file").hasStatus(404);
        one.get(path).form("/withdraw").submit().hasStatus(200).hasText("你已撤回");
    }
}
