package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anju.materials.Papers;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** An employer's people over HTTP: the list, job and contract, leaving and release. */
class PeopleJourneyTest {

    private final House house = House.demo();

    private LocalDate today() {
        return Beijing.today(house.bean(InstantSource.class));
    }

    private static String page(Townsfolk folk, Actor who) {
        return "/firm/people/" + folk.association(who).id();
    }

    private static Form date(Form form, String name, LocalDate day) {
        return form.set(name + ".y", day.toString().replace("-", ""))
                .set(name + ".m", "")
                .set(name + ".d", "");
    }

    @Test
    void an_agent_keeps_the_job_true_and_reads_who_said_what_when() {
        var folk = new Townsfolk(house);
        String page = page(folk, folk.applicant);
        Browser agent = folk.as(folk.agent).get(page).hasStatus(200).hasText("工程师");
        agent.click("维护职务信息").hasStatus(200);
        agent.form("#f").set("position", "技术负责人").submit().isAt(page).hasText("技术负责人");
        assertThat(agent.page().select("tbody tr")).hasSize(2);
        assertThat(agent.page().select("tbody tr").eachText().getFirst())
                .contains("技术负责人")
                .contains("周雨桐");
        folk.as(folk.applicant).get("/me/association").hasText("技术负责人");
    }

    @Test
    void a_new_contract_comes_with_its_red_seal_scan_and_the_submitted_case_stays_as_it_is() {
        var folk = new Townsfolk(house);
        String no = folk.submitted();
        String page = page(folk, folk.applicant);
        Browser agent =
                folk.as(folk.agent).get(page + "/contract").hasStatus(200).hasText("已提交的内容不变");
        Form form = agent.form("#f").set("number", "HT-2").set("open", "FIXED");
        date(form, "from", today());
        date(form, "to", today().plusYears(3));
        form.submit().hasStatus(422).hasText("请选择要上传的文件");
        form = agent.form("#f").attach("scan", "合同.pdf", "application/pdf", Papers.pdf(2));
        form.submit().hasStatus(422).hasText("红章扫描件");
        agent.form("#f")
                .set("redSeal", "yes")
                .attach("scan", "合同.pdf", "application/pdf", Papers.pdf(2))
                .submit()
                .isAt(page)
                .hasText("HT-2")
                .hasText("HT-1");
        String scan = agent.page().select("a[href^=/files/]").attr("href");
        agent.get(scan).hasStatus(200);
        folk.as(folk.applicant).get("/me/materials/G-3.2.1-15").hasText("单位");
        assertThat(folk.cases
                        .submission(no, Actor.clock())
                        .orElseThrow()
                        .dossier()
                        .association()
                        .contract())
                .isNotNull()
                .satisfies(frozen -> assertThat(frozen.number()).isEqualTo("HT-1"));
    }

    @Test
    void nobody_touches_his_own_nor_another_employers_people() {
        var folk = new Townsfolk(house);
        Actor himself = folk.alsoApplicant(folk.agent);
        folk.prepare(himself);
        String own = page(folk, himself);
        Browser agent = folk.as(folk.agent).get(own).hasStatus(200).hasText("不能办理本人的业务");
        assertThat(agent.page().select("main a[href$=/release], main a[href$=/job]"))
                .isEmpty();
        agent.get(own + "/release").hasStatus(200).hasText("不能办理本人的业务");
        assertThat(agent.page().select("main form")).isEmpty();

        String other = page(folk, folk.applicant);
        var others = new Townsfolk(house);
        Browser stranger = others.as(others.agent);
        for (String door : List.of("", "/job", "/contract", "/leaving", "/release")) {
            stranger.get(other + door).hasStatus(404);
        }
        stranger.get("/firm/people").hasStatus(200);
        assertThat(stranger.page().select("a[href=" + other + "]")).isEmpty();
    }

    @Test
    void a_holder_reports_that_he_left_and_the_agent_releases_him_in_time() {
        var folk = new Townsfolk(house, "马上走");
        folk.granted();
        Browser holder = folk.as(folk.applicant).get("/me/association").hasStatus(200);
        date(holder.form("/leaving"), "leftOn", today().plusDays(1))
                .submit()
                .hasStatus(422)
                .hasText("离职日期太晚");
        date(holder.form("/leaving"), "leftOn", today()).submit().hasStatus(200).hasText("你报告了");

        Browser agent = folk.as(folk.agent).get("/firm/people?show=LEAVING").hasText("马上走");
        String page = page(folk, folk.applicant);
        agent.get(page + "/release").hasStatus(200).hasText("登记的离职日期");
        assertThat(agent.form("#f").value("leftOn.y")).isEqualTo(String.valueOf(today().getYear()));
        agent.form("#f").submit().hasStatus(422).hasText("请确认已经离职");
        agent.form("#f").set("sure", "yes").submit().isAt(page).hasText("已解除关联");
        assertThat(agent.page().select("main a.btn")).isEmpty();
        agent.get(page + "/job").hasStatus(404);
        agent.get("/firm/people").hasNoText("马上走");
        agent.get("/firm/people?show=FORMER").hasText("马上走").hasNoText("超期解除");

        holder.get("/me/permit").hasText("起挂起");
        holder.get("/me/association").hasText("已解除").hasText("单位关联代码");
    }

    @Test
    void a_report_can_be_taken_back_by_whoever_made_it() {
        var folk = new Townsfolk(house);
        Browser holder = folk.as(folk.applicant).get("/me/association");
        date(holder.form("/leaving"), "leftOn", today()).submit().hasText("你报告了");
        Browser agent = folk.as(folk.agent).get(page(folk, folk.applicant));
        assertThat(agent.page().select("form[action$=/undo]")).isEmpty();
        holder.form("/leaving/undo").submit().hasStatus(200).hasNoText("你报告了");
        agent.get(page(folk, folk.applicant) + "/leaving");
        date(agent.form("#f"), "leftOn", today().plusDays(30))
                .submit()
                .hasStatus(200)
                .hasText("周雨桐登记");
        holder.get("/me/association").hasText("单位登记了你");
        agent.form("/leaving/undo").submit().hasStatus(200).hasText("没有登记离职");
    }

    @Test
    void a_release_after_the_fifth_working_day_stands_on_the_offices_list() {
        var folk = new Townsfolk(house, "走得晚");
        Browser agent = folk.as(folk.agent).get(page(folk, folk.applicant) + "/release");
        date(agent.form("#f"), "leftOn", today().minusDays(40))
                .set("sure", "yes")
                .submit()
                .hasStatus(200)
                .hasText("超期解除");
        folk.as(folk.supervisor)
                .get("/desk/leavers")
                .hasStatus(200)
                .hasText("走得晚")
                .hasText("已解除，超期");
        folk.as(folk.clerk).get("/desk/leavers?employer=没有这一家").hasStatus(200).hasNoText("走得晚");
        folk.as(folk.clerk).get("/en/desk/leavers").hasStatus(200).hasText("Released late");
    }

    @Test
    void more_than_fifty_people_stand_on_pages_are_found_and_leave_as_a_workbook_without_formulas() throws IOException {
        var folk = new Townsfolk(house);
        for (int i = 0; i < 52; i++) {
            folk.employed("员工" + (char) ('A' + i % 26) + i);
        }
        folk.employed("=1+1");
        Browser agent = folk.as(folk.agent).get("/firm/people").hasStatus(200).hasText("在职 54 人");
        assertThat(agent.page().select("tbody tr")).hasSize(50);
        agent.get("/firm/people?show=ALL&page=2").hasStatus(200);
        assertThat(agent.page().select("tbody tr")).hasSize(4);
        agent.get("/firm/people?q=员工Z").hasStatus(200);
        assertThat(agent.page().select("tbody tr")).hasSize(2);
        String end = agent.page().select("tbody tr td").eachText().getFirst().replaceAll(".*\\*", "");
        agent.get("/firm/people?q=" + end).hasStatus(200);
        assertThat(agent.page().select("tbody tr").size()).isBetween(1, 53);
        agent.get("/firm/people?show=PERMIT").hasText("还没有员工持有证件");

        agent.get("/firm/people.xlsx").hasStatus(200);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(agent.bytes()));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all).hasSize(55);
            assertThat(all.getFirst().getCellText(0)).isEqualTo("姓名");
            assertThat(all.stream().map(row -> row.getCellText(0))).contains("=1+1", "员工Z25");
            assertThat(all.stream().flatMap(row -> row.stream()).map(cell -> cell.getType()))
                    .doesNotContain(CellType.FORMULA);
            assertThat(all.stream().skip(1).map(row -> row.getCellText(1))).allMatch(id -> id.contains("********"));
        }
        assertThat(house.sql()
                        .sql("select count(*) from trail_lines where act = 'people.export' and employer = ?")
                        .param(folk.employer)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
