package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Role;
import org.anju.web.journey.Townsfolk;
import org.junit.jupiter.api.Test;

/** 投诉 on pages: filed on a telephone, taken and answered at a desk, read again by whoever filed it. */
class ComplaintPagesTest {

    private final House house = House.demo();

    @Test
    void a_complaint_is_filed_on_a_telephone_answered_at_a_desk_and_read_by_the_complainant() {
        var folk = new Townsfolk(house, "解明诉");
        String caseNo = folk.vouched();
        folk.officer(Role.SUPERVISOR, "诉监管");
        String no;
        try (Screen screen = new Screen(house, Screen.Size.PHONE)) {
            screen.signIn("解明诉", "申请人")
                    .open("/me/complaints")
                    .open("/en/me/complaints/new")
                    .open("/me/complaints/new");
            screen.press("form[action$='/complaints/new'] button", 422).standsAtTheMistakes();
            screen.pick("about", "EMPLOYER").type("what", "单位一直没有审核我的材料。").type("wish", "请督促单位。");
            screen.page().locator("[name='case']").selectOption(caseNo);
            screen.press("form[action$='/complaints/new'] button").sees("已经收到").sees(caseNo);
            no = screen.page().url().replaceAll(".*/", "");
            screen.open("/me/complaints").sees(no).sees("已收到");
        }
        try (Screen screen = new Screen(house, Screen.Size.DESK)) {
            screen.signIn("诉监管", "监管岗")
                    .open("/desk")
                    .open("/desk/complaints")
                    .open("/en/desk/complaints")
                    .sees(no);
            screen.open("/desk/complaints/" + no).sees("投诉人不同意，不得透露").sees("0 次");
            screen.press("form[action$='/take'] button").sees("正在办理");
            screen.press("form[action$='/answer'] button", 422).standsAtTheMistakes();
            screen.type("answer", "已要求单位三日内审核。").pick("breach", "yes");
            screen.press("form[action$='/answer'] button").sees("已答复").sees("可能构成单位违规的线索");
        }
        Browser himself = People.as(house, "解明诉", "申请人");
        himself.get("/me/complaints/" + no)
                .hasStatus(200)
                .hasText("已要求单位三日内审核。")
                .hasText("诉监管");
        assertThat(himself.page().text()).doesNotContain("违规的线索");
        himself.get("/messages").hasText("你的投诉（" + no + "）已答复。");
    }

    @Test
    void anothers_complaint_is_not_there() {
        var folk = new Townsfolk(house, "司徒诉");
        folk.officer(Role.SUPERVISOR, "诉监管二");
        Browser one = People.as(house, "司徒诉", "申请人").get("/me/complaints/new");
        one.form("/me/complaints/new")
                .set("about", "PLATFORM")
                .set("what", "页面打不开。")
                .set("wish", "请修好。")
                .submit()
                .hasStatus(200)
                .hasText("已经收到");
        String path = one.place().getPath();
        new Townsfolk(house, "公孙诉");
        People.as(house, "公孙诉", "申请人").get(path).hasStatus(404);
        one.get(path).form("/withdraw").submit().hasStatus(200).hasText("你已撤回");
        assertThat(one.page().select("form[action$=/withdraw]")).isEmpty();
    }
}
