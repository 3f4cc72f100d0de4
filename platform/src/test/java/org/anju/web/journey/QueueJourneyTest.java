package org.anju.web.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.hand.HandDesk;
import org.anju.cases.hand.HandView;
import org.anju.cases.hand.Holder;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The office's queue over HTTP: lists in addresses, a search that keeps no number, hands, absences. */
class QueueJourneyTest {

    private final House house = House.demo();
    private final Townsfolk folk = new Townsfolk(house);

    private @Nullable Holder holder(String no) {
        return house.bean(HandDesk.class).of(no, folk.clerk).orElseThrow().holder();
    }

    private static List<String> numbers(Browser browser) {
        return browser.page().select("[data-rows] tbody tr").eachAttr("id").stream()
                .map(id -> id.substring(2))
                .toList();
    }

    private static String chip(Browser browser, String text) {
        return browser.page().select(".chips a:contains(" + text + ")").attr("href");
    }

    @Test
    void a_list_stands_in_its_address_and_goes_with_every_case_opened_from_it() {
        String no = folk.vouched();
        Browser clerk = folk.as(folk.clerk);
        clerk.form("/desk/find").set("q", no).submit().hasStatus(200);
        assertThat(clerk.place().getQuery()).isEqualTo("q=" + no);
        assertThat(numbers(clerk)).containsExactly(no);
        clerk.get(chip(clerk, "全组"))
                .get(chip(clerk, "待初审"))
                .get(chip(clerk, "首次提交"))
                .get(chip(clerk, "按收件先后"));
        assertThat(clerk.place().getQuery())
                .contains("whose=TEAM", "state=CLERK_REVIEW", "kind=FIRST", "order=AGE", "q=" + no);
        String list = clerk.place().getQuery();
        assertThat(numbers(clerk)).containsExactly(no);
        clerk.click(no).isAt("/desk/cases/" + no);
        String back = clerk.page().select("[data-go=list]").attr("href");
        assertThat(back).contains(list).endsWith("#c-" + no);
        clerk.form("[data-answer]").set("fit", "FITS").submit().hasStatus(200);
        assertThat(clerk.page().select("[data-go=list]").attr("href")).isEqualTo(back);
        clerk.get("/desk?" + list + "&left=OVER").hasText("没有找到");
    }

    @Test
    void what_cannot_be_read_in_an_address_is_left_out() {
        Browser clerk = folk.as(folk.clerk);
        for (String query : List.of(
                "whose=HIS",
                "state=%3Cscript%3E",
                "state=NOSUCH",
                "left=BLUE",
                "order=X",
                "employer=1",
                "person=zz",
                "after=x",
                "before=2026-13-01%7CY",
                "kind=%27")) {
            clerk.get("/desk?" + query).hasStatus(200);
            clerk.get("/desk/employers?" + query).hasStatus(200);
            clerk.get("/desk/counts?" + query).hasStatus(200);
        }
    }

    @Test
    void an_empty_list_says_why_it_is_empty() {
        Browser clerk = folk.as(folk.clerk);
        clerk.get("/desk?whose=MINE&state=ALL").hasText("你手上没有这类办件");
        clerk.get("/desk?q=%E6%9F%A5%E6%97%A0%E6%AD%A4%E4%BA%BA").hasText("没有找到“查无此人”");
        clerk.get("/desk?employer=" + UUID.randomUUID()).hasText("没有符合筛选条件的办件");
        assertThat(clerk.page().select("a:contains(清除筛选)").attr("href")).doesNotContain("employer");
    }

    @Test
    void an_identity_number_finds_its_person_by_post_and_stands_in_no_address_or_page() {
        String number = folk.number(folk.applicant);
        String no = folk.vouched();
        Browser clerk = folk.as(folk.clerk);
        for (String typed : List.of(number, "林知远 " + number.substring(0, 6) + " " + number.substring(6))) {
            clerk.get("/desk").form("/desk/find").set("q", typed).submit().hasStatus(200);
            assertThat(clerk.place().toString())
                    .doesNotContain(number.substring(6))
                    .contains("person=" + folk.applicant.person());
            assertThat(numbers(clerk)).containsExactly(no);
            clerk.hasText("按身份证号查找的结果");
            assertThat(clerk.body()).doesNotContain(number);
        }
        for (String wrong : List.of(number.substring(0, 17), number.substring(0, 16) + "00")) {
            clerk.get("/desk").form("/desk/find").set("q", wrong).submit().hasStatus(200);
            assertThat(clerk.place().getQuery()).isEqualTo("person=" + new UUID(0, 0));
            clerk.hasText("请核对号码");
        }
    }

    @Test
    void somebody_without_a_case_here_is_as_unknown_as_nobody() {
        String number = folk.number(folk.newcomer("白丁"));
        Browser clerk = folk.as(folk.clerk);
        clerk.form("/desk/find").set("q", number).submit().hasStatus(200);
        assertThat(clerk.place().getQuery()).isEqualTo("person=" + new UUID(0, 0));
    }

    @Test
    void a_permit_number_may_stand_in_an_address() {
        String no = folk.granted();
        String permit = requireNonNull(folk.view(no).permitNo());
        Browser clerk = folk.as(folk.clerk);
        clerk.form("/desk/find").set("q", permit).submit().hasStatus(200);
        assertThat(clerk.place().getQuery()).isEqualTo("q=" + permit);
        assertThat(numbers(clerk)).containsExactly(no);
    }

    @Test
    void a_clerk_takes_a_case_in_the_list_and_whoever_takes_it_later_reads_who_was_first() {
        String no = folk.vouched();
        Actor second = folk.officer(folk.clerk.role(), "苏第二");
        Browser slow = folk.as(second).get("/desk?q=" + no);
        Form stale = slow.form("#take");
        Browser quick = folk.as(folk.clerk).get("/desk?q=" + no);
        quick.form("#take").submit(no).hasStatus(200).isAt("/desk");
        assertThat(quick.place().getQuery()).isEqualTo("q=" + no);
        quick.hasText("韩窗口");
        assertThat(requireNonNull(holder(no)).account()).isEqualTo(folk.clerk.account());

        stale.submit(no).hasStatus(409).hasText("这件由韩窗口经办");
        assertThat(slow.page().select(".errsum h2")).as("one sentence").hasSize(1);
        assertThat(requireNonNull(holder(no)).account()).isEqualTo(folk.clerk.account());
    }

    @Test
    void the_same_button_twice_takes_once_and_another_row_of_the_same_page_is_another_act() {
        String one = new Townsfolk(house, "闵子骞").vouched();
        String two = new Townsfolk(house, "闵子骥").vouched();
        Browser clerk = folk.as(folk.clerk).get("/desk?q=%E9%97%B5%E5%AD%90");
        Form page = clerk.form("#take");
        for (String no : List.of(one, one, two)) {
            page.submit(no).hasStatus(200).isAt("/desk");
        }
        for (String no : List.of(one, two)) {
            assertThat(house.bean(HandDesk.class)
                            .of(no, folk.clerk)
                            .map(HandView::lines)
                            .orElseThrow())
                    .as(no)
                    .hasSize(1);
        }
    }

    @Test
    void it_is_given_back_and_taken_over_with_a_reason_and_both_read_of_it() {
        String no = folk.vouched();
        Browser han = folk.as(folk.clerk).get("/desk/hands/" + no).hasText("还没有人领取");
        han.form("/take").submit().hasStatus(200);
        han.get("/desk/hands/" + no).form("/give-back").submit().hasStatus(200);
        assertThat(holder(no)).isNull();
        han.get("/desk/hands/" + no).form("/take").submit();

        Actor second = folk.officer(folk.clerk.role(), "苏第二");
        Browser su = folk.as(second).get("/desk/cases/" + no).hasText("韩窗口在办这件");
        assertThat(su.page().select("[data-answer]")).as("nothing to fill in").isEmpty();
        su.get("/desk/hands/" + no).form("/take-over").submit().hasStatus(422).hasText("接手理由");
        su.form("/take-over").set("reason", "韩窗口今天在外").submit().hasStatus(200).isAt("/desk/cases/" + no);
        assertThat(requireNonNull(holder(no)).account()).isEqualTo(second.account());
        su.get("/desk/hands/" + no).hasText("韩窗口 → 苏第二").hasText("韩窗口今天在外");
        assertThat(su.page().select("form[action$=/give-back]")).hasSize(1);
        house.errands();
        folk.as(folk.clerk).get("/messages").hasText("苏第二接手了你经办的林知远（" + no + "）：韩窗口今天在外");
        folk.as(second).get("/messages").hasText("你从韩窗口处接手了林知远（" + no + "）");
        // the first one's page still shows his form
        han.get("/desk/cases/" + no).hasText("苏第二在办这件");
    }

    @Test
    void an_answer_to_a_case_that_was_taken_over_meanwhile_is_refused_with_a_sentence() {
        String no = folk.vouched();
        Browser han = folk.as(folk.clerk).get("/desk/cases/" + no);
        Form answer = han.form("[data-answer]").set("fit", "FITS");
        Actor second = folk.officer(folk.clerk.role(), "苏第二");
        folk.as(second).get("/desk/hands/" + no).form("/take").submit().hasStatus(200);
        answer.submit().hasStatus(422).hasText("这件由苏第二经办").hasText("写明理由接手");
    }

    @Test
    void the_supervisor_assigns_and_nobody_else_can() {
        String no = folk.vouched();
        Browser xing = folk.as(folk.supervisor).get("/desk/hands/" + no).hasStatus(200);
        assertThat(xing.page().select("form[action$=/take]")).isEmpty();
        xing.form("/assign")
                .set("account", requireNonNull(folk.clerk.account()).toString())
                .submit()
                .hasStatus(200);
        assertThat(requireNonNull(holder(no)).account()).isEqualTo(folk.clerk.account());
        Browser clerk = folk.as(folk.clerk).get("/desk/hands/" + no);
        assertThat(clerk.page().select("form[action$=/assign]")).isEmpty();
        clerk.form("/give-back").to("/desk/hands/" + no + "/assign").submit().hasStatus(403);
    }

    @Test
    void next_after_a_decision_is_the_next_of_the_same_list() {
        String one = folk.vouched();
        var other = new Townsfolk(house, "贾思远");
        String two = other.vouched();
        folk.answerAll(one, folk.clerk);
        Browser clerk = folk.as(folk.clerk).get("/desk?whose=TEAM&state=CLERK_REVIEW&order=AGE&q=%E6%80%9D%E8%BF%9C");
        assertThat(numbers(clerk)).containsExactly(two);
        String list = clerk.place().getRawQuery();
        String in = "in=" + java.net.URLEncoder.encode(list, java.nio.charset.StandardCharsets.UTF_8);
        clerk.get("/desk/cases/" + one + "/recommend?decision=GRANT&" + in)
                .form("/recommend")
                .submit()
                .hasStatus(200)
                .isAt("/desk/cases/" + two)
                .hasText("已报审批");
        assertThat(clerk.page().select("[data-go=list]").attr("href")).contains(list);
    }

    @Test
    void figures_come_alone_and_unchanged_ones_come_empty() {
        folk.vouched();
        Browser clerk = folk.as(folk.clerk).get("/desk");
        String live = clerk.page().select("[data-live]").attr("data-live");
        String shown = clerk.page().select("[data-count=TEAM]").text();
        clerk.get(live).hasStatus(200);
        assertThat(clerk.header("Content-Type")).startsWith("application/json");
        assertThat(clerk.header("Cache-Control")).contains("no-store");
        assertThat(clerk.body()).contains("\"TEAM\":" + shown).contains("\"RED\":");
        String mark = clerk.header("ETag");
        URI address = clerk.place();
        clerk.send(HttpRequest.newBuilder(address).header("If-None-Match", mark).GET())
                .hasStatus(304);
        assertThat(clerk.bytes()).isEmpty();
        new Townsfolk(house).vouched();
        clerk.send(HttpRequest.newBuilder(address).header("If-None-Match", mark).GET())
                .hasStatus(200);
    }

    @Test
    void an_absence_is_entered_shown_marked_and_taken_back() {
        LocalDate today = Beijing.today(house.bean(InstantSource.class));
        String no = folk.vouched();
        folk.as(folk.clerk).get("/desk/hands/" + no).form("/take").submit().hasStatus(200);
        Actor deputy = folk.officer(folk.clerk.role(), "代理甲");
        Browser han = folk.as(folk.clerk).get("/desk/absence").hasStatus(200);
        absent(han, today, today.plusDays(2), deputy).submit().hasStatus(200).isAt("/desk/absence");
        han.hasText("韩窗口").hasText("由代理甲代理").hasText("请假中");
        absent(han, today.plusDays(2), today.plusDays(4), deputy)
                .submit()
                .hasStatus(422)
                .hasText("这几天已经登记过请假");
        absent(han, today.minusDays(1), today, deputy).submit().hasStatus(422).hasText("日期不对");

        Browser other = folk.as(deputy).get("/desk?whose=MINE&state=ALL");
        assertThat(numbers(other)).contains(no);
        assertThat(Objects.requireNonNull(other.page().getElementById("c-" + no))
                        .text())
                .contains("韩窗口")
                .contains("代");
        other.get("/desk/cases/" + no)
                .form("[data-answer]")
                .set("fit", "FITS")
                .submit()
                .hasStatus(200);
        assertThat(requireNonNull(holder(no)).name()).isEqualTo("韩窗口");
        other.get("/desk/absence").hasText("由代理甲代理");

        String id = han.get("/desk/absence").page().select("form[action$=/end]").attr("action");
        other.form("form[action='/desk/absence']").to(id).submit().hasStatus(404);
        han.form(id).submit().hasStatus(200);
        han.hasNoText("由代理甲代理");
        assertThat(numbers(other.get("/desk?whose=MINE&state=ALL"))).doesNotContain(no);
    }

    private static Form absent(Browser browser, LocalDate from, LocalDate to, Actor deputy) {
        return date(date(browser.form("form[action='/desk/absence']"), "from", from), "to", to)
                .set("deputy", requireNonNull(deputy.account()).toString());
    }

    private static Form date(Form form, String name, LocalDate day) {
        return form.set(name + ".y", String.valueOf(day.getYear()))
                .set(name + ".m", String.valueOf(day.getMonthValue()))
                .set(name + ".d", String.valueOf(day.getDayOfMonth()));
    }

    @Test
    void every_page_of_hands_and_absences_opens_in_both_languages() {
        String no = folk.vouched();
        for (Actor reader : List.of(folk.clerk, folk.approver, folk.supervisor)) {
            Browser browser = folk.as(reader);
            for (String path : List.of(
                    "/desk?whose=FREE&left=RED&order=AGE",
                    "/desk/absence",
                    "/desk/hands/" + no,
                    "/desk/employers?whose=MINE")) {
                browser.get(path).hasStatus(200);
                browser.get("/en" + path).hasStatus(200).hasNoText("desk.").hasNoText("hands.");
            }
        }
    }
}
