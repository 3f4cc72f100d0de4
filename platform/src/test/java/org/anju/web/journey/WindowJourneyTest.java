package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anju.cases.window.Receipt;
import org.anju.cases.window.ReceiptBook;
import org.anju.cases.window.WindowCalendar;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.junit.jupiter.api.Test;

/** The window as the office runs it and everybody reads it: days, receipts, the day sheet. */
class WindowJourneyTest {

    private final House house = House.demo();
    private final Townsfolk folk = new Townsfolk(house);
    private final WindowCalendar calendar = house.bean(WindowCalendar.class);
    private final LocalDate today = Beijing.today(house.bean(InstantSource.class));

    @Test
    void a_clerk_closes_a_day_everybody_reads_why_and_he_opens_it_again() {
        // so far away that nobody else of the house books there
        LocalDate day = calendar.next(Actor.YANQING, today.plusDays(200));
        String month = "?month=" + YearMonth.from(day);
        Browser clerk = folk.as(folk.clerk).get("/desk/window/days" + month).hasStatus(200);
        clerk.form("form:has([name=reason])").submit().hasStatus(422).hasText("停开的原因");
        clerk.get("/desk/window/days" + month);
        clerk.form("form:has([name=reason])")
                .set("day.y", String.valueOf(day.getYear()))
                .set("day.m", String.valueOf(day.getMonthValue()))
                .set("day.d", String.valueOf(day.getDayOfMonth()))
                .set("reason", "政务中心检修")
                .submit()
                .hasStatus(200)
                .isAt("/desk/window/days")
                .hasText("政务中心检修");
        house.browser().get("/window" + month).hasStatus(200).hasText("政务中心检修");
        house.browser().get("/en/window" + month).hasStatus(200).hasText("closed by the office");
        house.browser().get("/api/v1/calendar/window?on=" + day).hasStatus(200).hasText("\"open\":false");
        clerk.get("/desk/window?day=" + day)
                .hasText("这天窗口不开放")
                .hasText("这天没有预约")
                .hasText("这天没有收过材料");
        clerk.get("/desk/window/days" + month)
                .form("form[action$=/open]")
                .submit()
                .hasStatus(200)
                .hasNoText("政务中心检修");
        assertThat(calendar.on(Actor.YANQING, day).open()).isTrue();
        folk.as(folk.approver).get("/desk/window/days").hasStatus(200).hasNoText("停开这一天");
    }

    @Test
    void an_unreadable_month_and_one_too_far_away_show_this_month() {
        String now = today.getYear() + "年" + today.getMonthValue() + "月";
        house.browser().get("/window?month=x").hasStatus(200).hasText(now);
        house.browser().get("/window?month=9999-12").hasStatus(200).hasText(now);
    }

    @Test
    void the_clerk_finds_the_case_and_receives_on_open_days_only() {
        String no = folk.vouched();
        Browser clerk = folk.as(folk.clerk).get("/desk/window").hasStatus(200);
        clerk.click("收材料").hasStatus(200).hasText("受理号");
        clerk.get("/desk/window/receive?no=YQ-2026-999999").hasText("没有找到");
        clerk.get("/desk/window/receive?no=" + no.toLowerCase(java.util.Locale.ROOT));
        clerk.form("form[method=post][action$=/receive]")
                .set("papers", "")
                .submit()
                .hasStatus(422)
                .hasText("收到的材料");
        Browser after = clerk.form("form[method=post][action$=/receive]")
                .set("broughtBy", "周雨桐")
                .set("papers", "合同复印件 1 份\n\n学位证复印件 1 份")
                .submit();
        List<Receipt> given = house.bean(ReceiptBook.class).of(no, folk.clerk);
        if (calendar.on(Actor.YANQING, today).open()) {
            after.hasStatus(200).hasText("收件回执").hasText("学位证复印件 1 份");
            assertThat(given)
                    .singleElement()
                    .satisfies(one -> assertThat(one.papers()).hasSize(2));
        } else {
            after.hasStatus(422).hasText("下一个开放日");
            assertThat(given).isEmpty();
        }
    }

    @Test
    void a_receipt_is_printed_and_stands_in_the_day_sheet_for_the_office_alone() {
        String no = folk.vouched();
        String receipt = folk.tx(() -> house.bean(ReceiptBook.class)
                .enter(
                        folk.clerk,
                        Receipt.Kind.PERSON,
                        no,
                        "林知远",
                        "周雨桐",
                        List.of("劳动合同复印件"),
                        house.bean(InstantSource.class).instant()));
        Browser clerk = folk.as(folk.clerk).get("/desk/window?day=" + today);
        clerk.hasText(receipt).hasText("周雨桐");
        clerk.click(receipt).hasStatus(200).hasText("劳动合同复印件").hasText("不表示审核结果");
        clerk.get("/en/desk/window/receipts/" + receipt).hasText("Brought by");
        assertThat(clerk.get("/desk/window/receipts/SJ-2026-999999").status()).isEqualTo(404);
        assertThat(folk.as(folk.applicant)
                        .get("/desk/window/receipts/" + receipt)
                        .status())
                .isEqualTo(403);
    }
}
