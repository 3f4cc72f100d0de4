package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of a holder's business, on a phone and at a desk: each inspected, each also where something is wrong. */
class HolderPagesTest {

    private final House house = House.busy();

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void a_holder_sees_what_can_be_done_begins_it_and_takes_it_back(Screen.Size size) {
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("叶知秋", "申请人").open("/me").isAt("/me/changes").sees("证件处于挂起状态，不能续签");
            screen.press("form[action$='/details-change'] button")
                    .isAt("/me/changes/details-change")
                    .sees("第一步")
                    .open("/me/profile/information")
                    .sees("变更后的姓名")
                    .open("/me/check?kind=details-change")
                    .sees("填写的内容与证件上的相同");
            screen.open("/me/permit").sees("正在办理：基础信息变更").open("/me/changes/details-change");
            screen.press("a[href*='/withdraw']").press("button[form=f]", 422).standsAtTheMistakes();
            screen.page().locator("input[name=reason]").first().check();
            screen.page().locator("[name=text]").fill("先不办了。");
            screen.press("button[form=f]").sees("已撤回").open("/me/changes").sees("以往的办件");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void what_is_fixed_says_so_and_the_end_of_a_permit_asks_twice(Screen.Size size) {
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("韩青山", "申请人").open("/me/profile/residence").sees("居住地址记在证件上");
            screen.page().locator("#address").fill("延庆区香水园街道 8 号");
            screen.press("button[form=f]", 422).sees("持证期间只能通过“基础信息变更”修改");
            screen.open("/me/profile/companions").sees("持证期间只能通过“随往人员变更”修改");
            screen.open("/me/permit/cancel").press("button[form=f]", 422).standsAtTheMistakes();
            screen.open("/me/permit").sees("证件经过");
        }
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("叶知秋", "申请人")
                    .open("/me/changes/handover")
                    .press("form[action$='/handover'] button[type=submit]", 422)
                    .standsAtTheMistakes();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void the_office_asks_what_a_permit_was_on_a_day(Screen.Size size) {
        String permit = house.sql()
                .sql("select permit_no from cases_case where person_name = '叶知秋' and permit_no is not null limit 1")
                .query(String.class)
                .single();
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("王建国", "审批岗").open("/desk/permits/" + permit).sees("挂起");
            screen.page().locator("[name='day.y']").fill("2020");
            screen.page().locator("[name='day.m']").fill("1");
            screen.page().locator("[name='day.d']").fill("2");
            screen.press("form[method=get] button").sees("这一天：未生效");
            screen.press("form[method=post] button.btn--bad", 422).standsAtTheMistakes();
            screen.open("/desk/handovers");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void what_runs_out_is_read_and_subscribed_to(Screen.Size size) {
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("韩青山", "申请人").open("/me/timeline").sees("工作居住证到期").sees("不构成义务");
            screen.press("aside form button").sees("只显示这一次");
            String address = screen.page().locator("#address").inputValue();
            String path = address.substring(address.indexOf("/calendar/"));
            Browser program = house.browser();
            assertThat(program.get(path).hasStatus(200).body()).startsWith("BEGIN:VCALENDAR");
            screen.press("aside form button[name=end]").isAt("/me/timeline");
            program.get(path).hasStatus(404);
        }
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("陈安然", "经办人").open("/firm/timeline").sees("一年内的到期事项");
        }
    }
}
