package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.cases.errand.Told.Level;
import org.anju.notices.Despatcher;
import org.anju.notices.Quiet;
import org.anju.notices.ReachRegister;
import org.anju.notices.carry.Channel;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.junit.jupiter.api.Test;

class MessagesSentTest {

    private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})");

    private final House house = House.demo();

    @Test
    void a_person_confirms_an_address_by_the_code_that_came_there_and_is_told_by_mail() {
        var folk = new Townsfolk(house);
        awake(folk);
        Browser agent = folk.as(folk.agent).get("/account").click("通知设置").isAt("/account/notices");
        agent.hasStatus(200).hasText("不能关闭").hasText("还没有");
        agent.form("form[action$=/address]:has(input[value=MAIL])")
                .set("address.mail", "not an address")
                .submit();
        agent.hasStatus(422).hasText("邮箱地址应像");
        String mine =
                "zhou" + Objects.requireNonNull(folk.agent.account()).toString().substring(0, 8) + "@anju.example";
        agent.form("form[action$=/address]:has(input[value=MAIL])")
                .set("address.mail", mine)
                .submit();
        agent.isAt("/account/notices").hasText("已发到 " + mine);
        run();
        agent.form("form[action$=/code]").set("code.mail", "12345").submit().hasStatus(422);
        String code = code(mine);
        String wrong = code.equals("000000") ? "111111" : "000000";
        agent.form("form[action$=/code]")
                .set("code.mail", wrong)
                .submit()
                .hasStatus(422)
                .hasText("验证码不对");
        agent.form("form[action$=/code]").set("code.mail", code).submit().isAt("/account/notices");
        agent.hasText("设置已保存").hasText("已确认");
        String no = folk.submitted();
        run();
        assertThat(box(mine)).contains("有申请待单位审核（" + no + "）").doesNotContain("林知远");
    }

    @Test
    void what_is_not_wanted_is_not_sent_and_two_pages_at_once_are_told_apart() {
        var folk = new Townsfolk(house);
        Browser agent = folk.as(folk.agent).get("/account/notices");
        Browser other = folk.as(folk.agent).get("/account/notices");
        agent.form("form[action$=/account/notices]")
                .set("mailFor")
                .set("quietFrom", "0")
                .set("quietTo", "0")
                .submit();
        agent.hasText("设置已保存");
        other.form("form[action$=/account/notices]").submit().hasStatus(409);
        agent.get("/en/account/notices").hasText("Quiet hours (Beijing time)").hasText("cannot be switched off");
        for (Actor each : new Actor[] {folk.applicant, folk.clerk, folk.supervisor}) {
            folk.as(each).get("/account/notices").hasStatus(200).hasText("通知设置");
        }
    }

    @Test
    void the_clerk_sees_what_became_of_each_notice_and_sends_again_what_failed() {
        var folk = new Townsfolk(house);
        awake(folk);
        folk.tx(() -> house.bean(ReachRegister.class)
                .given(Actor.clock(), Objects.requireNonNull(folk.agent.account()), Channel.SMS, "13900000000"));
        String no = folk.vouched();
        run();
        Browser clerk =
                folk.as(folk.clerk).get("/desk/cases/" + no + "?tab=HISTORY").hasStatus(200);
        clerk.hasText("消息发送情况").hasText("未送达").hasText("对方说没有这个地址或号码").hasNoText("13900000000");
        folk.as(folk.supervisor)
                .get("/desk/cases/" + no + "?tab=HISTORY")
                .hasText("未送达")
                .hasNoText("再发一次");
        folk.as(folk.clerk).get("/en/desk/cases/" + no + "?tab=HISTORY").hasText("Send again");
        folk.tx(() -> house.bean(ReachRegister.class)
                .given(Actor.clock(), Objects.requireNonNull(folk.agent.account()), Channel.SMS, "13900000001"));
        clerk.form("form[action$=/again]").submit().isAt("/desk/cases/" + no);
        run();
        clerk.get("/desk/cases/" + no + "?tab=HISTORY").hasText("已发送").hasNoText("再发一次");
        assertThat(box("13900000001")).contains("【安居·延庆】有申请待单位审核（" + no + "）");
        assertThat(house.sql()
                        .sql("select count(*) from trail_lines where act = 'notice-again' and subject_id = ?")
                        .param(no)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** The demonstration runs by the real time of day. */
    private void awake(Townsfolk folk) {
        var register = house.bean(ReachRegister.class);
        long version = register.of(folk.agent).version();
        var wish =
                new ReachRegister.Wish(false, EnumSet.allOf(Level.class), EnumSet.allOf(Level.class), new Quiet(0, 0));
        folk.tx(() -> register.save(folk.agent, wish, version));
    }

    private void run() {
        house.errands();
        for (Channel each : Channel.values()) {
            house.bean(Despatcher.class).run(each);
        }
        // the house's own schedule may have one in its hands just now
        long until = System.nanoTime() + 20_000_000_000L;
        while (sending() > 0 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private int sending() {
        return house.sql()
                .sql(
                        "select (select count(*) from notices_despatch where state = 'SENDING' or state = 'WAITING' and tries = 0)"
                                + " + (select count(*) from cases_outbox where done_at is null and topic = 'notice')")
                .query(Integer.class)
                .single();
    }

    private String code(String address) {
        Matcher found = CODE.matcher(box(address));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** The latest that came there. */
    private String box(String address) {
        return Objects.requireNonNull(house.browser()
                        .get("/demo/messages")
                        .hasStatus(200)
                        .page()
                        .select("li:has(p:contains(" + address + "))")
                        .first())
                .text();
    }
}
