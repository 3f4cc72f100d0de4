package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** 政策管理 on pages: one proposes, is told what cannot be, sees whose case it turns; another confirms; both sizes of screen show it. */
class PolicyPagesTest {

    private static final String NOTICE = """
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            二、春节：2月5日至11日放假调休，共7天。2月13日（周六）上班。
            三、清明节：4月5日放假，共1天。
            四、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。
            五、端午节：6月9日放假，共1天。
            六、中秋节：9月15日放假，共1天。
            七、国庆节：10月1日至7日放假调休，共7天。10月9日（周六）上班。
            """;

    private final House house = House.demo();

    private LocalDate today() {
        return Beijing.today(house.bean(InstantSource.class));
    }

    private Browser he() {
        return People.as(house, "何政", "政策管理").get("/admin/policy").hasStatus(200);
    }

    @Test
    void a_figure_is_proposed_tried_on_the_cases_and_confirmed_by_the_other() {
        LocalDate from = today().plusDays(700);
        Browser he = he();
        Browser form = he.get("/admin/policy/figure?field=INCOME_MULTIPLE")
                .hasStatus(200)
                .hasText("现为");
        form.form("/admin/policy/figure")
                .set("value", "12")
                .set("from.y", String.valueOf(from.getYear()))
                .set("from.m", String.valueOf(from.getMonthValue()))
                .set("from.d", String.valueOf(from.getDayOfMonth()))
                .set("source", "示例文件")
                .submit()
                .hasStatus(422)
                .hasText("相差一倍以上");
        Browser proposal = he.get("/admin/policy/figure?field=INCOME_MULTIPLE")
                .form("/admin/policy/figure")
                .set("value", "2.4")
                .set("from.y", String.valueOf(from.getYear()))
                .set("from.m", String.valueOf(from.getMonthValue()))
                .set("from.d", String.valueOf(from.getDayOfMonth()))
                .set("source", "示例文件")
                .submit()
                .hasStatus(200)
                .hasText("对办件的影响")
                .hasText("须由另一位工作人员复核");
        String here = proposal.place().getPath();
        assertThat(proposal.page().select("form[action$='/confirm']")).isEmpty();
        assertThat(proposal.page().select("a[href*='/desk/cases/']")).isEmpty();

        Browser fang = People.as(house, "方正", "监管岗").get(here).hasStatus(200).hasText("不再符合");
        assertThat(fang.page().select("a[href*='/desk/cases/']")).isNotEmpty();
        fang.form("/confirm").set("echo", "24").submit().hasStatus(422).hasText("与提议的不一致");
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.signIn("方正", "监管岗").open("/admin/policy").open(here).open("/en" + here);
            phone.press("form[action$='/confirm'] button", 422).standsAtTheMistakes();
        }
        fang.get(here)
                .form("/confirm")
                .set("echo", "2.4")
                .submit()
                .hasStatus(200)
                .isAt(here)
                .hasText("已由方正确认");
        he.get("/admin/policy").hasText("已确认");
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("何政", "政策管理")
                    .open("/admin/policy")
                    .open("/en/admin/policy")
                    .open("/admin/policy/wage")
                    .open("/admin/policy/holidays")
                    .open("/admin/policy/figure")
                    .open("/admin/policy/figure?field=ANNUAL_BASIS")
                    .open("/admin/policy/edition")
                    .open(here);
        }
    }

    @Test
    void a_wage_that_cannot_be_is_refused_with_a_reason() {
        he().get("/admin/policy/wage")
                .form("/admin/policy/wage")
                .set("year", "2025")
                .set("annual", "145391")
                .set("monthly", "12161")
                .set("from.y", "2026")
                .set("from.m", "8")
                .set("from.d", "21")
                .set("source", "示例公告")
                .submit()
                .hasStatus(422)
                .hasText("月平均工资不等于");
    }

    @Test
    void a_holiday_notice_is_read_shown_day_by_day_and_only_then_proposed() {
        Browser he = he();
        he.get("/admin/policy/holidays")
                .form("/admin/policy/holidays")
                .set("year", "2027")
                .set("text", NOTICE.replace("（周五）", "（周四）"))
                .set("source", "示例通知")
                .submit()
                .hasStatus(422)
                .hasText("星期与原文写的不一致");
        Browser shown = he.get("/admin/policy/holidays")
                .form("/admin/policy/holidays")
                .set("year", "2027")
                .set("text", NOTICE)
                .set("source", "示例通知")
                .submit()
                .hasStatus(422)
                .hasText("2027年2月13日")
                .hasText("上班");
        Browser proposal = shown.form("/admin/policy/holidays")
                .set("compared", "yes")
                .submit()
                .hasStatus(200)
                .hasText("2027 年放假安排：放假 25 天");
        String here = proposal.place().getPath();
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.signIn("何政", "政策管理").open(here);
        }
        he.get(here)
                .form("/withdraw")
                .submit()
                .hasStatus(200)
                .isAt("/admin/policy")
                .hasText("已撤回");
    }

    @Test
    void what_is_lacking_this_year_stands_on_the_start_page_of_the_office() {
        boolean lacking = today().getYear() == 2026 && today().getMonthValue() >= 11;
        Browser start = People.as(house, "方正", "监管岗").get("/desk").hasStatus(200);
        assertThat(start.page().text().contains("2027 年的放假安排还没有录入")).isEqualTo(lacking);
        assertThat(he().page().text().contains("2027 年的放假安排还没有录入")).isEqualTo(lacking);
    }
}
