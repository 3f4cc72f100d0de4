package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anju.parties.roster.RosterColumn;
import org.anju.policy.time.Beijing;
import org.anju.testkit.House;
import org.anju.testkit.StaffList;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 200 people brought in by their employer: twelve of them wrong in twelve ways, found, told, and put right. */
class ImportJourneyTest {

    private static final int PEOPLE = 200;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final House house = House.busy();
    private final LocalDate today = Beijing.today(house.bean(InstantSource.class));

    /** A fault and what the reader is told of it. */
    private record Fault(RosterColumn column, Object value, String told) {}

    private List<Fault> faults() {
        LocalDate tomorrow = today.plusDays(1);
        return List.of(
                new Fault(RosterColumn.NAME, "", "还没有填"),
                new Fault(RosterColumn.RESIDENT_ID, "330106199001010015", "对不上"),
                new Fault(RosterColumn.RESIDENT_ID, 330106199001011234d, "末尾几位已经丢失"),
                new Fault(RosterColumn.DEPARTMENT, "部".repeat(61), "最多 60 字，现在 61 字"),
                new Fault(RosterColumn.POSITION, new StaffList.Formula("1+1"), "这一格是公式"),
                new Fault(RosterColumn.STARTED_ON, "去年三月", "看不出“去年三月”是哪一天"),
                new Fault(RosterColumn.STARTED_ON, tomorrow, "还没有到"),
                new Fault(RosterColumn.INSURED_SINCE, "2025-13", "看不出“2025-13”是哪个月"),
                new Fault(RosterColumn.WORKER_POST, "也许", "请填：是、否"),
                new Fault(RosterColumn.CONTRACT_TO, "2001-01-01", "早于开始日期"),
                new Fault(RosterColumn.CONTRACT_TO, "", "固定期限合同要填结束日期"),
                new Fault(RosterColumn.INCOME, "一万八", "数字"));
    }

    @Test
    void two_hundred_people_come_onto_the_roster_and_the_wrong_twelve_do_not() {
        long seed = System.nanoTime();
        System.out.println("ImportJourneyTest seed " + seed);
        Random random = new Random(seed);
        int serial = random.nextInt(7000);
        StaffList staff = new StaffList(seed, serial, today).add(PEOPLE);
        StaffList right = new StaffList(seed, serial, today).add(PEOPLE);
        List<Integer> rows =
                random.ints(0, PEOPLE).distinct().limit(faults().size()).boxed().toList();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Fault fault = faults().get(i);
            staff.set(rows.get(i), fault.column(), fault.value());
            told.add("第 " + StaffList.number(rows.get(i)) + " 行");
        }
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("周雨桐", "经办人").open("/firm/roster").open("/firm/import");
            int before = expected();
            String here = send(desk, staff.workbook(), PEOPLE);
            desk.sees("12 行有问题，什么都没有导入").isAt(here).looksAgain();
            for (int i = 0; i < rows.size(); i++) {
                Fault fault = faults().get(i);
                String row = desk.page()
                        .locator("tr:has(th:text-is('" + told.get(i) + "'))")
                        .innerText();
                assertThat(row)
                        .as(fault + " of row " + told.get(i))
                        .contains(fault.column().title().zh() + "：");
                assertThat(row).contains(fault.told());
            }
            assertThat(desk.page().locator("tbody .tag--bad").count()).isEqualTo(12);
            assertThat(expected()).as("nothing imported").isEqualTo(before);
            desk.page().locator("details.acc summary").click();
            desk.press("#only button", 422).standsAtTheMistakes();
            desk.page().locator("#sure").check();
            desk.press("#only button").sees("已导入 188 人");
            assertThat(expected()).isEqualTo(before + 188);
            // page two of the rows
            desk.press("a[rel=next]").isAt(here);

            desk.open("/firm/import");
            String again = send(desk, right.keep(rows).workbook(), 12);
            desk.sees("12 行都没有问题").isAt(again).looksAgain();
            desk.press("form[action$='/enter'] button").sees("已导入 12 人");
            assertThat(expected()).isEqualTo(before + PEOPLE);
            desk.open("/firm/roster").sees(before + PEOPLE + " 人已在名册上");
        }
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.signIn("周雨桐", "经办人").open("/firm/import").open("/firm/roster").open("/firm/associations");
        }
    }

    /** Sends the list, sees the check under way, and waits on the page until it has become the result by itself. */
    private String send(Screen desk, byte[] file, int rows) {
        Page page = desk.page();
        var transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(status -> {
            // whoever holds the employer's roster keeps the runner from it: so the beginning can be seen
            house.bean(JdbcClient.class)
                    .sql("select true from pg_advisory_xact_lock(hashtextextended('roster' || ?, 0))")
                    .param(employer())
                    .query(Boolean.class)
                    .single();
            page.locator("input[name=list]").setInputFiles(new FilePayload("员工名单.xlsx", XLSX, file));
            page.locator("main form[enctype] button").click();
            page.waitForURL(url -> url.contains("/firm/import/"));
            desk.open(URI.create(page.url()).getPath() + "?still=yes").sees("已检查 0 / " + rows + " 行");
        });
        String here = URI.create(page.url()).getPath();
        page.locator("main a:text-is('恢复自动刷新')").click();
        page.waitForSelector("h1:text-is('名单检查结果')");
        return here;
    }

    private String employer() {
        return house.sql()
                .sql(
                        "select a.employer::text from parties_agent a join parties_person p on p.id = a.person"
                                + " where p.name = '周雨桐' and exists (select from accounts_account d where d.person = p.id and d.demo and d.about_zh <> '测试') limit 1")
                .query(String.class)
                .single();
    }

    private int expected() {
        return house.sql()
                .sql("select count(*) from parties_roster where used_at is null and removed_at is null")
                .query(Integer.class)
                .single();
    }
}
