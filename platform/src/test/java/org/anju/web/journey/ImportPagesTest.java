package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.RosterRegister;
import org.anju.parties.RosterRunner;
import org.anju.parties.roster.RosterColumn;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.testkit.StaffList;
import org.anju.trail.Actor;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ImportPagesTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final House house = House.demo();
    private final Townsfolk folk = new Townsfolk(house);
    private final Browser agent = folk.as(folk.agent);

    private StaffList staff(int count) {
        return new StaffList(3, 21, Beijing.today(house.bean(InstantSource.class))).add(count);
    }

    private Browser sent(byte[] file) {
        agent.get("/firm/import").hasStatus(200);
        return agent.form("/firm/import").attach("list", "名单.xlsx", XLSX, file).submit();
    }

    private void checked() {
        String here = agent.place().getPath();
        // the schedule may be at it at the same moment
        while (agent.get(here).hasStatus(200).header("Refresh").equals("1")) {
            house.bean(RosterRunner.class).run();
        }
    }

    private int onRoster() {
        return house.bean(RosterRegister.class).count(folk.agent);
    }

    @Test
    void a_list_without_faults_is_entered_at_once_and_a_second_click_changes_nothing() {
        sent(staff(3).workbook()).hasStatus(200);
        String here = agent.place().getPath();
        checked();
        agent.hasText("3 行都没有问题").hasText("预检");
        assertThat(onRoster()).isZero();
        Form enter = agent.form("/enter");
        enter.submit().hasStatus(200).isAt(here).hasText("已导入 3 人");
        enter.submit().hasStatus(200).hasText("已导入 3 人");
        assertThat(onRoster()).isEqualTo(3);
        agent.get("/firm/roster").hasText("3 人已在名册上").hasText("关联代码");
        agent.get("/firm/import").hasText("已导入 3 人");
    }

    @Test
    void with_a_fault_nothing_goes_in_until_the_agent_says_so() {
        sent(staff(4).set(2, RosterColumn.WORKER_POST, "也许").workbook());
        checked();
        agent.hasText("1 行有问题，什么都没有导入").hasText("第 4 行").hasText("是否工人岗位：“也许”不是这一栏的选项。请填：是、否。");
        assertThat(agent.page().select("a.btn:contains(修正后重新上传)")).hasSize(1);
        Form only = agent.form("#only");
        only.submit().hasStatus(422).hasText("请先确认");
        assertThat(onRoster()).isZero();
        agent.form("#only").set("sure", "yes").submit().hasStatus(200).hasText("已导入 3 人");
        assertThat(onRoster()).isEqualTo(3);
    }

    @Test
    void what_is_no_list_is_told_at_the_field() {
        sent("not a workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasStatus(422)
                .hasText("这不是 .xlsx 文件");
        agent.get("/firm/import").form("/firm/import").submit().hasStatus(422).hasText("请选择要上传的名单文件");
    }

    @Test
    void the_result_comes_back_as_a_list_with_one_column_more() throws IOException {
        sent(staff(2).set(0, RosterColumn.DEPARTMENT, "=HYPERLINK(\"x\")")
                .set(1, RosterColumn.INCOME, "很多")
                .workbook());
        checked();
        byte[] file = agent.get(agent.place().getPath() + "/result.xlsx")
                .hasStatus(200)
                .bytes();
        List<String> results = new ArrayList<>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : book.getFirstSheet().read()) {
                row.forEach(cell ->
                        assertThat(cell == null ? null : cell.getFormula()).isNull());
                results.add(row.getCellText(RosterColumn.values().length));
            }
        }
        assertThat(results).hasSize(3);
        assertThat(results.get(0)).isEqualTo("结果");
        assertThat(results.get(1)).contains("预检");
        assertThat(results.get(2)).startsWith("近6个月月均应税收入（元）：");
    }

    @Test
    void the_template_is_there_in_both_languages() {
        assertThat(agent.get("/firm/import/template.xlsx").hasStatus(200).header("Content-Type"))
                .isEqualTo(XLSX);
        assertThat(agent.get("/en/firm/import/template.xlsx").hasStatus(200).bytes())
                .isNotEmpty();
        agent.get("/en/firm/import").hasStatus(200).hasText("How it works");
    }

    @Test
    void anothers_list_is_not_there() {
        sent(staff(2).workbook());
        String here = agent.place().getPath();
        checked();
        agent.form("/enter").submit();
        var others = new Townsfolk(house);
        Browser stranger = others.as(others.agent);
        assertThat(stranger.get(here).status()).isEqualTo(404);
        assertThat(stranger.get(here + "/result.xlsx").status()).isEqualTo(404);
        stranger.get("/firm/import").hasText("还没有导入过");
        stranger.get("/firm/roster").hasText("名册上现在没有人");
    }

    @Test
    void whoever_asks_for_association_is_filled_in_from_the_roster() {
        var person = new Townsfolk(house, "顾盼").agent;
        String number = house.bean(PersonRegister.class)
                .person(Actor.clock(), java.util.Objects.requireNonNull(person.person()))
                .orElseThrow()
                .residentId()
                .number();
        sent(staff(1).set(0, RosterColumn.NAME, person.name())
                .set(0, RosterColumn.RESIDENT_ID, number)
                .set(0, RosterColumn.DEPARTMENT, "量子部")
                .workbook());
        checked();
        agent.form("/enter").submit();
        var asking = folk.alsoApplicant(person);
        String code = house.bean(EmployerRegister.class)
                .code(folk.agent)
                .orElseThrow()
                .text();
        String id = Townsfolk.done(folk.tx(
                () -> house.bean(org.anju.parties.AssociationRegister.class).request(asking, code)));
        agent.get("/firm/associations").hasText("预登记名册");
        agent.get("/firm/associations/" + id)
                .hasStatus(200)
                .hasText("已按预登记名册填好")
                .hasText("名册预检");
        Form form = agent.form("#f");
        assertThat(form.value("department")).isEqualTo("量子部");
        assertThat(form.value("workerPost")).isEqualTo("no");
        assertThat(form.value("open")).isEqualTo("FIXED");
        assertThat(form.value("to.y")).isNotEmpty();
        assertThat(form.value("redSeal")).isEmpty();
    }

    @Test
    void somebody_can_be_found_and_taken_off_the_roster() {
        sent(staff(2).set(0, RosterColumn.NAME, "欧阳行止").workbook());
        checked();
        agent.form("/enter").submit();
        agent.get("/firm/roster?q=" + java.net.URLEncoder.encode("行止", java.nio.charset.StandardCharsets.UTF_8))
                .hasText("欧阳行止");
        agent.form("form[action$=/remove]").submit().isAt("/firm/roster").hasNoText("欧阳行止");
        assertThat(onRoster()).isEqualTo(1);
    }
}
