package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.cases.spot.SpotDesk;
import org.anju.conduct.spot.SpotItem;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.TrailSealer;
import org.junit.jupiter.api.Test;

/** 抽查 and 限制办理 on pages: announced, drawn, looked at, answered; proposed, heard, imposed, lifted. */
class SpotPagesTest {

    private static final String FIRM = "海坨冰雪";

    private final House house = House.busy();
    private final LocalDate today =
            Beijing.dateOf(house.bean(InstantSource.class).instant());

    @Test
    void a_check_goes_from_its_announcement_to_its_end_and_a_restriction_too() {
        Browser supervisor = People.as(house, "方正", "监管岗").get("/desk/spot").hasStatus(200);
        announce(supervisor, 0).hasStatus(422).hasText("抽取数量要在");
        int units = house.bean(SpotDesk.class).frame(supervisor()).entries().size();
        announce(supervisor, units).hasStatus(200).hasText("种子还没有产生");
        String here = supervisor.place().getPath();
        house.bean(TrailSealer.class).seal();
        supervisor.form("/draw").submit().hasStatus(200).isAt(here).hasText("抽中的单位");
        String open = here.replace("/desk", "");
        house.browser().get(open).hasStatus(200).hasText("权重怎么来").hasNoText(FIRM);
        assertThat(house.browser().get(open + ".json").hasStatus(200).body()).contains("\"frameSha256\"");

        String check = supervisor
                .page()
                .select("a:contains(" + FIRM + ")[href*=checks]")
                .attr("href");
        Browser clerk = People.as(house, "陈立", "受理岗").get(check).hasStatus(200);
        clerk.form(check).submit().hasStatus(422).hasText("每一项都要选");
        String employer = clerk.page().select("a[href*=/desk/restrictions/]").attr("href");
        try (Screen screen = new Screen(house, Screen.Size.PHONE)) {
            screen.signIn("陈立", "受理岗").open("/desk/spot").open(here).open(check);
            screen.press("form[action$='" + check + "'] button", 422).standsAtTheMistakes();
        }
        record(clerk.get(check), check).hasStatus(200).isAt(check).hasText("合同原件没有看到");

        Browser agent = People.as(house, "高远", "经办人").get("/firm/spot").hasStatus(200);
        String own = agent.page().select("a[href*=/firm/spot/]").attr("href");
        agent.get(own)
                .hasText("请在")
                .form("/answer")
                .set("answered", "原件已经补齐。")
                .submit()
                .hasStatus(200);
        agent.form(own).set("statement", "当天档案柜钥匙不在。").submit().hasStatus(200).hasText("当天档案柜钥匙不在。");
        clerk.get(check)
                .hasText("原件已经补齐。")
                .form("/close")
                .set("closing", "已核对原件。")
                .submit()
                .hasStatus(200)
                .hasText("已办结");

        restriction(clerk, agent, employer);
        for (Screen.Size size : Screen.Size.values()) {
            try (Screen screen = new Screen(house, size)) {
                screen.open(open).open("/spot").open("/en" + open);
            }
            try (Screen screen = new Screen(house, size)) {
                screen.signIn("高远", "经办人").open("/firm/spot").open(own).open("/en" + own);
            }
            try (Screen screen = new Screen(house, size)) {
                screen.signIn("苏敏", "受理岗")
                        .open("/desk/restrictions")
                        .open(employer)
                        .open("/en" + employer)
                        .open(check)
                        .open("/en" + check);
            }
        }
        try (Screen screen = new Screen(house, Screen.Size.DESK)) {
            screen.signIn("方正", "监管岗").open("/desk/spot").open("/en/desk/spot").open(here);
        }
    }

    private void restriction(Browser clerk, Browser agent, String employer) {
        clerk.get(employer).hasStatus(200).form(employer).submit().hasStatus(422);
        Form form = clerk.get(employer).form(employer);
        date(form, "from", today);
        date(form, "until", today.plusDays(60));
        form.set("reason", "MANAGEMENT")
                .set("said", "抽查没有看到原件，限期没有补齐。")
                .submit()
                .hasStatus(200)
                .hasText("待决定");
        Browser approver = People.approver(house).browser.get(employer);
        approver.form("/decide")
                .set("imposed", "yes")
                .set("hearing", "没有陈述。")
                .submit()
                .hasStatus(422)
                .hasText("还在陈述期内");
        agent.get("/firm").hasStatus(200).hasNoText("单位的新业务现在不能办");
        String stated = agent.get("/firm/spot")
                .page()
                .select("form[action*=/firm/restrictions/]")
                .attr("action");
        agent.form(stated).set("statement", "已经补齐。").submit().hasStatus(200);
        approver.get(employer)
                .form("/decide")
                .set("imposed", "yes")
                .set("hearing", "单位称已补齐，复核没有看到。")
                .submit()
                .hasStatus(200)
                .hasText("限制中");
        agent.get("/firm").hasStatus(200).hasText("单位的新业务现在不能办").hasText("管理不规范");
        try (Screen screen = new Screen(house, Screen.Size.PHONE)) {
            screen.signIn("高远", "经办人").open("/firm").open("/firm/spot");
        }
        approver.get(employer)
                .form("/lift")
                .set("why", "已经补齐。")
                .submit()
                .hasStatus(200)
                .hasText("已解除");
        agent.get("/firm").hasStatus(200).hasNoText("单位的新业务现在不能办");
    }

    private static Browser announce(Browser supervisor, int chance) {
        return supervisor
                .get("/desk/spot")
                .form("/desk/spot")
                .set("purpose", "年中抽查")
                .set("chance", String.valueOf(chance))
                .set("risk", "0")
                .submit();
    }

    private Browser record(Browser clerk, String check) {
        Form form = clerk.form(check);
        date(form, "on", today);
        String second =
                clerk.page().select("select[name=second] option:contains(苏敏)").attr("value");
        form.set("second", second);
        for (SpotItem item : SpotItem.values()) {
            form.set(item.name() + ".result", item == SpotItem.ORIGINALS ? "NOT_SEEN" : "FITS");
        }
        return form.set("ORIGINALS.note", "合同原件没有看到。")
                .set("followUp", "请补齐合同原件。")
                .set("followDays", "10")
                .submit();
    }

    private static void date(Form form, String name, LocalDate day) {
        form.set(name + ".y", String.valueOf(day.getYear()))
                .set(name + ".m", String.valueOf(day.getMonthValue()))
                .set(name + ".d", String.valueOf(day.getDayOfMonth()));
    }

    private static Actor supervisor() {
        return new Actor(UUID.randomUUID(), "方正", Role.SUPERVISOR, null, null, Actor.YANQING);
    }
}
