package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.anju.cases.Sweep;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** In a house of its own whose time only goes forward: what comes later in time stands later here. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MovedTimeTest {

    private final House house = House.apart();

    @AfterAll
    static void shut() {
        House.apart().close();
    }

    @Test
    @Order(1)
    void while_the_database_is_away_every_page_says_503_and_then_all_is_well_again() {
        Browser applicant = People.applicant(house, "沈若溪").get("/me/case").hasStatus(200);
        house.wire().cut();
        try {
            applicant.get("/me/materials").hasStatus(503);
            assertThat(applicant.header("Retry-After")).isNotEmpty();
            assertThat(applicant.page().select("html").attr("lang")).isEqualTo("zh-CN");
            applicant.hasNoText("Exception").hasNoText("SQL");
        } finally {
            house.wire().mend();
        }
        for (int tries = 0; tries < 50 && applicant.status() != 200; tries++) {
            applicant.get("/me/materials");
        }
        applicant.hasStatus(200);
    }

    @Test
    @Order(2)
    void an_employer_who_keeps_still_for_seven_days_loses_the_case_at_midnight() {
        Browser applicant = People.applicant(house, "周明哲");
        LocalDate last = lastDay("周明哲");
        moveTo(last);
        applicant.get("/me/case").hasText("单位");
        assertThat(state("周明哲")).isEqualTo("EMPLOYER_REVIEW");
        moveTo(last.plusDays(1));
        assertThat(state("周明哲")).isEqualTo("RETURNED");
        applicant.get("/me/case").hasStatus(200).hasText("退回");
        assertThat(house.sql()
                        .sql("select verb || ' ' || role from cases_event e join cases_case c on c.no = e.case_no"
                                + " where c.no = ? order by e.seq desc limit 1")
                        .param(no("周明哲"))
                        .query(String.class)
                        .single())
                .isEqualTo("LAPSE CLOCK");
    }

    @Test
    @Order(3)
    void what_fell_due_while_the_house_was_shut_happens_when_it_opens() {
        LocalDate last = lastDay("周雨桐");
        Duration needed = Duration.between(
                now(), last.plusDays(1).atTime(9, 0).atZone(Beijing.ZONE).toInstant());
        assertThat(state("周雨桐")).isEqualTo("EMPLOYER_REVIEW");
        house.reopen(() -> house.sql()
                .sql("update anju.trail_clock set ahead = ahead + ?")
                .param(needed.toMillis())
                .update());
        house.bean(Sweep.class).run();
        assertThat(state("周雨桐")).isEqualTo("RETURNED");
        People.applicant(house, "周雨桐").get("/me/case").hasStatus(200).hasText("退回");
    }

    /** Twenty working days (G-4.4-3), the supplement's thirty days and its reminders, day by day as they fall. */
    @Test
    @Order(4)
    void the_office_is_late_and_a_supplement_is_reminded_of_and_goes_back_each_on_its_day() {
        LocalDate late = lastDay("何婉清").plusDays(1);
        LocalDate last = lastDay("郑启航");
        var reached = new ArrayList<Integer>();
        for (LocalDate day : daysOf(late, last)) {
            moveTo(day);
            house.errands();
            boolean over = !day.isBefore(late);
            assertThat(shows(People.applicant(house, "何婉清").get("/me/case"), "已超过时限"))
                    .as("the applicant on " + day)
                    .isEqualTo(over);
            assertThat(shows(People.clerk(house).at(no("何婉清"), ""), "已超 "))
                    .as("the clerk on " + day)
                    .isEqualTo(over);
            int left = (int) ChronoUnit.DAYS.between(day, last);
            if (List.of(14, 7, 2).contains(left)) {
                reached.add(left);
            }
            Browser inbox = People.applicant(house, "郑启航").get("/messages").hasStatus(200);
            reached.forEach(each -> inbox.hasText("剩 " + each + " 天"));
            assertThat(state("郑启航")).as("on " + day).isEqualTo(left < 0 ? "RETURNED" : "SUPPLEMENT");
        }
        assertThat(reached).containsExactly(14, 7, 2);
        assertThat(state("何婉清")).as("late, and still to be decided").isEqualTo("CLERK_REVIEW");
        saysWhyItIsLate();
    }

    private void saysWhyItIsLate() {
        String no = no("何婉清");
        Browser clerk =
                People.clerk(house).browser.get("/desk/overdue").hasStatus(200).hasText(no);
        Browser here = clerk.get("/desk/overdue/" + no).hasStatus(200);
        here.form("/desk/overdue/" + no).submit().hasStatus(422);
        here.get("/desk/overdue/" + no)
                .form("/desk/overdue/" + no)
                .set("why", "OUTSIDE")
                .set("said", "学历核验还没有回复，下周三前办结。")
                .submit()
                .isAt("/desk/overdue")
                .hasText("等待外部核验结果")
                .hasText("下周三前办结");
        house.errands();
        Browser applicant = People.applicant(house, "何婉清");
        applicant.get("/me/case").hasStatus(200).hasText("学历核验还没有回复，下周三前办结。");
        applicant.get("/messages").hasText("主管部门说明：学历核验还没有回复");
        People.as(house, "方正", "监管岗")
                .get("/desk/overdue/" + no)
                .hasText("下周三前办结")
                .hasNoText("保存并通知");
    }

    private SortedSet<LocalDate> daysOf(LocalDate late, LocalDate last) {
        var days = new TreeSet<>(List.of(late.minusDays(1), late, last, last.plusDays(1)));
        List.of(15, 14, 7, 2).forEach(left -> days.add(last.minusDays(left)));
        days.removeIf(day -> !day.isAfter(Beijing.dateOf(now())));
        return days;
    }

    private static boolean shows(Browser browser, String words) {
        return browser.hasStatus(200).page().text().contains(words);
    }

    @Test
    @Order(5)
    void a_permit_verifies_as_in_force_to_its_last_day_and_not_beyond() {
        Browser holder = People.applicant(house, "韩青山").get("/me/permit").hasStatus(200);
        String code = holder.page().select("p.code").text();
        assertThat(code).isNotEmpty();
        LocalDate end = house.sql()
                .sql("select max(valid_to) from permits_permit")
                .query(LocalDate.class)
                .single();
        moveTo(end);
        assertThat(verified(code)).isEqualTo("有效");
        moveTo(end.plusDays(1));
        assertThat(verified(code)).isEqualTo("失效");
    }

    @Test
    @Order(6)
    void a_leaver_whom_nobody_released_is_overdue_for_the_office_and_both_sides_are_told() {
        People.as(house, "方正", "监管岗")
                .get("/desk/leavers")
                .hasStatus(200)
                .hasText("马骁")
                .hasText("还没有解除")
                .hasNoText("叶知秋");
        house.errands();
        People.applicant(house, "马骁").get("/messages").hasStatus(200).hasText("已经超期");
        People.as(house, "周雨桐", "经办人").get("/messages").hasStatus(200).hasText("马骁");
    }

    private String verified(String code) {
        return house.browser()
                .get("/verify?code=" + code.replace("-", ""))
                .hasStatus(200)
                .page()
                .select("#vr")
                .text();
    }

    /** Nine in the morning of that day, by the page a demonstration has for it. */
    private void moveTo(LocalDate day) {
        Browser anybody = house.browser().get("/demo/clock").hasStatus(200);
        Applicant.date(anybody.form("form.measure"), "to", day).submit().hasStatus(200);
        assertThat(Beijing.dateOf(now())).isEqualTo(day);
        house.bean(Sweep.class).run();
    }

    private Instant now() {
        return house.bean(InstantSource.class).instant();
    }

    private LocalDate lastDay(String name) {
        return house.sql()
                .sql(
                        "select (due_at at time zone 'Asia/Shanghai' - interval '1 second')::date from cases_case where no = ?")
                .param(no(name))
                .query(LocalDate.class)
                .single();
    }

    private String state(String name) {
        return Look.state(house, no(name));
    }

    private String no(String name) {
        return Look.no(house, name);
    }
}
