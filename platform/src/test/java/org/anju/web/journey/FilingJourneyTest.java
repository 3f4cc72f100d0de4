package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.cases.employer.AskedPaper;
import org.anju.cases.employer.EmployerAnswer;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerCommand;
import org.anju.cases.employer.EmployerDesk;
import org.anju.cases.employer.EmployerState;
import org.anju.cases.employer.ExamItem;
import org.anju.cases.employer.FilingDesk;
import org.anju.cases.employer.FilingFolder;
import org.anju.cases.work.Task;
import org.anju.cases.work.WorkList;
import org.anju.materials.EmployerPaper;
import org.anju.materials.EmployerPaperRegister;
import org.anju.parties.filing.FilingPart;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.junit.jupiter.api.Test;

/** An employer comes for its rights: five parts, papers, submitting, the telephone call, the window (三（一）). */
class FilingJourneyTest {

    private final House house = House.demo();
    private final Townsfolk folk = new Townsfolk(house);
    private final Actor agent = folk.beginner("孟初来");
    private final LocalDate today = Beijing.today(house.bean(InstantSource.class));

    @Test
    void a_new_employer_gets_from_nothing_to_a_booked_half_hour() {
        Browser browser = begun();
        browser.get("/firm/filing/submit").hasText("5 项信息没有填完").hasText("营业执照");
        send(browser).hasStatus(422).hasText("还缺 5 个部分");

        fill(browser);
        assertThat(folder().openParts()).isEmpty();
        upload(browser);
        assertThat(folder().missing()).isEmpty();
        browser.get("/firm/filing/submit").hasText("都齐了，可以提交");
        browser.form("/submit").submit("提交").hasStatus(422).hasText("请先阅读服务指南，再勾选");
        send(browser).isAt("/firm/filing").hasStatus(200).hasText("网上核对中");
        assertThat(view().state()).isEqualTo(EmployerState.ONLINE_CHECK);

        browser.get("/firm/filing/people").hasStatus(200).hasText("现在不能修改备案信息和附件");
        assertThat(browser.page().select("#f fieldset[disabled]")).isNotEmpty();
        browser.form("#f").set("emergencyName", "另一位").submit("保存").hasStatus(422);
        assertThat(java.util.Objects.requireNonNull(folder().filing().kept(FilingPart.PEOPLE))
                        .version())
                .isEqualTo(1);

        called();
        List<Task> tasks = house.bean(WorkList.class).of(agent);
        assertThat(tasks)
                .anySatisfy(task -> assertThat(task.kind() + " " + task.left()).isEqualTo("FILING 20"));
        browser.get("/firm/filing").hasText("要带的材料").hasText(folder().filing().mark());
        browser.get("/firm/filing/window")
                .form("#f")
                .submit("预约")
                .hasStatus(422)
                .hasText("请选择一个时间");
        List<String> slots =
                browser.get("/firm/filing/window").page().select("input[name=slot]:not([disabled])").stream()
                        .map(each -> each.attr("value"))
                        .toList();
        browser.form("#f")
                .set("slot", slots.getFirst())
                .submit("预约")
                .hasStatus(200)
                .hasText("已预约");
        assertThat(Objects.requireNonNull(view().appointment())).hasToString(slots.getFirst());
        browser.form("#f").set("slot", slots.get(3)).submit("改到这个时间").hasStatus(200);
        assertThat(Objects.requireNonNull(view().appointment())).hasToString(slots.get(3));
        browser.form("/window/cancel").submit().hasStatus(200).hasNoText("已预约");
        assertThat(view().appointment()).isNull();

        Browser stranger = folk.as(folk.beginner("旁人"));
        assertThat(stranger.get("/firm/filing/window?no=" + view().no()).status())
                .isEqualTo(404);

        browser.get("/firm/filing/withdraw")
                .form("/withdraw")
                .set("reason", "MISTAKE")
                .set("text", "重新来")
                .submit("撤回")
                .isAt("/firm/filing")
                .hasText("再次申请");
        assertThat(view().state()).isEqualTo(EmployerState.WITHDRAWN);
    }

    @Test
    void a_part_is_kept_unfinished_and_a_kind_the_code_denies_is_not() {
        Browser browser = begun().get("/firm/filing/unit");
        browser.form("#f").set("name", "阪泉数据有限公司").submit("先存着").isAt("/firm/filing");
        browser.get("/firm/filing/unit");
        assertThat(browser.form("#f").value("name")).isEqualTo("阪泉数据有限公司");
        browser.form("#f").submit("保存并继续").hasStatus(422).hasText("请选择单位类型");
        browser.get("/firm/filing/unit")
                .form("#f")
                .set("kind", "GOVERNMENT_ORGAN")
                .submit("先存着")
                .hasStatus(422)
                .hasText("以 91 开头");
        assertThat(java.util.Objects.requireNonNull(folder().filing().kept(FilingPart.UNIT))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void a_certificate_is_added_and_taken_out_again() {
        Browser browser = begun().get("/firm/filing/qualifications");
        Form form = browser.form("#f").set("none", "no").set("service", "NONE");
        form.submit("保存并继续").hasStatus(422).hasText("请至少填写一张证书");
        browser.get("/firm/filing/qualifications");
        date(
                        browser.form("#f")
                                .set("none", "no")
                                .set("service", "NONE")
                                .set("rows.0.kind", "HIGH_TECH_ENTERPRISE")
                                .set("rows.0.number", "GR2024"),
                        "rows.0.validUntil",
                        today.plusYears(1))
                .submit("再加一张证书")
                .hasStatus(200)
                .hasText("证书 2");
        assertThat(folder().asked()).anySatisfy(each -> assertThat(each.label()).isEqualTo("GR2024"));
        browser.form("#f").submit("删").hasStatus(200);
        assertThat(folder().asked())
                .noneSatisfy(each -> assertThat(each.label()).isEqualTo("GR2024"));
    }

    @Test
    void a_paper_too_old_is_told_with_its_clause_and_one_without_its_day_does_not_come_in() {
        Browser browser = begun().get("/firm/filing/papers/" + AskedPaper.DECLARATION);
        browser.form("form.qform")
                .attach("files", "声明.jpg", "image/jpeg", Townsfolk.picture(1240, 1754, false))
                .submit()
                .hasStatus(422);
        browser.get("/firm/filing/papers/" + AskedPaper.DECLARATION);
        date(
                        browser.form("form.qform")
                                .attach("files", "声明.jpg", "image/jpeg", Townsfolk.picture(1240, 1754, false)),
                        "formedOn",
                        today.minusDays(31))
                .submit()
                .isAt("/firm/filing/papers")
                .hasText("要换新");
        browser.get("/firm/filing/papers/" + AskedPaper.DECLARATION).hasText("超过 30 天");
        browser.form("form[action$=/remove]").submit().hasStatus(200);
        assertThat(folder().papers()).isEmpty();
    }

    @Test
    void the_agent_says_who_made_a_paper_and_what_is_on_it_and_the_office_looks_for_itself() {
        Browser browser = begun();
        fill(browser);
        upload(browser);
        String place = "/firm/filing/papers/" + AskedPaper.DECLARATION;
        date(browser.get(place).form("form[action$=/passport]"), "formedOn", today.plusDays(1))
                .submit()
                .hasStatus(422)
                .hasText("晚于今天");
        date(
                        browser.get(place)
                                .form("form[action$=/passport]")
                                .set("issuer", "阪泉数据有限公司")
                                .set("mark", "UNIT_SEAL"),
                        "formedOn",
                        today.minusDays(3))
                .submit()
                .isAt(place)
                .hasText("阪泉数据有限公司 出具");
        EmployerPaper paper = declaration();
        assertThat(paper.formedOn()).isEqualTo(today.minusDays(3));
        send(browser).isAt("/firm/filing");
        browser.get(place).hasNoText("更正日期");

        Browser clerk =
                folk.as(folk.clerk).get("/desk/employers/" + view().no()).hasStatus(200);
        clerk.hasText("阪泉数据有限公司 出具");
        clerk.form("form[action$=/marks/" + paper.id() + "]")
                .set("mark.UNIT_SEAL", "yes")
                .set("mark.HEAD_SIGNATURE", "no")
                .submit()
                .isAt("/desk/employers/" + view().no())
                .hasText("没有看到");
        assertThat(house.bean(EmployerPaperRegister.class).sightings(List.of(paper)))
                .extracting(each -> each.mark() + " " + each.office() + " " + each.seen() + " " + each.by())
                .containsExactlyInAnyOrder(
                        "UNIT_SEAL false true " + agent.name(),
                        "HEAD_SIGNATURE false false " + agent.name(),
                        "UNIT_SEAL true true " + folk.clerk.name(),
                        "HEAD_SIGNATURE true false " + folk.clerk.name());
    }

    @Test
    void what_was_found_in_the_register_the_agent_sees_in_one_word_and_the_words_of_the_clerk_not() {
        Browser browser = begun();
        fill(browser);
        upload(browser);
        send(browser).isAt("/firm/filing");
        folk.outsideAnswered(view().no());
        String here = "/desk/employers/" + view().no() + "/outside";
        folk.as(folk.clerk)
                .get(here + "?source=EMPLOYER_REGISTER")
                .form("#look")
                .set("place", "GSXT")
                .set("time", "00:00")
                .set("agreement", "MISMATCH")
                .set("sentence", "法定代表人已变更。")
                .set("why", "模拟的来源不作数。")
                .submit()
                .hasStatus(200)
                .isAt(here);
        browser.get("/firm/filing")
                .hasStatus(200)
                .hasText("有差异，由窗口核对")
                .hasText("人工核验")
                .hasNoText("法定代表人已变更");
        folk.as(folk.beginner("旁观")).get("/firm/filing").hasStatus(200).hasNoText("有差异，由窗口核对");
    }

    private EmployerPaper declaration() {
        return folder().papers().stream()
                .filter(each -> each.slot().equals(AskedPaper.DECLARATION))
                .findFirst()
                .orElseThrow();
    }

    private Browser begun() {
        Browser browser = folk.as(agent).get("/firm/filing").hasStatus(200).hasText("还没有办理权限");
        return browser.form("form:has(input[value=OPENING])")
                .submit()
                .isAt("/firm/filing")
                .hasText("填写中");
    }

    private Browser send(Browser browser) {
        return browser.get("/firm/filing/submit")
                .form("/submit")
                .set("guideRead", "yes")
                .set("declared", "yes")
                .submit("提交");
    }

    private void fill(Browser browser) {
        Form unit = browser.get("/firm/filing/unit").form("#f");
        unit.set("name", "阪泉数据有限公司")
                .set("kind", "ENTERPRISE")
                .set("legalPerson", "yes")
                .set("registeredHere", "yes");
        unit.set("address", "延庆区庆园街 1 号")
                .set("capital", "5,000,000")
                .set("scope", "技术开发")
                .set("industry", "软件");
        date(unit.set("employees", "60"), "registeredOn", LocalDate.of(2015, 3, 1))
                .submit("保存并继续")
                .isAt("/firm/filing/qualifications");
        browser.form("#f")
                .set("none", "yes")
                .set("service", "NONE")
                .submit("保存并继续")
                .isAt("/firm/filing/people");
        browser.form("#f")
                .set("legalName", "程立")
                .set("legalId", "110101199001011234")
                .set("legalPhone", "010-69101234")
                .set("emergencyName", "孟初来")
                .set("emergencyPhone", "１３８００００１２３４")
                .set("financeName", "钱清")
                .set("financePhone", "13800005678")
                .submit("保存并继续")
                .isAt("/firm/filing/tax");
        Form tax = browser.form("#f").set("founded", "2015").set("withoutWithheld", "yes");
        for (int back = 1; back <= 3; back++) {
            tax.set("years." + (today.getYear() - back), "800000");
        }
        date(tax, "firstOn", LocalDate.of(2015, 6, 1)).submit("保存并继续").isAt("/firm/filing/report");
        browser.form("#f")
                .set("business", "数据处理")
                .set("lastYear", "收入 3000 万元")
                .set("permits", "5")
                .set("reason", "引进人才")
                .submit("保存并继续")
                .isAt("/firm/filing/papers");
    }

    private void upload(Browser browser) {
        List<String> places = browser.get("/firm/filing/papers").page().select("main .cols a[href*=/papers/]").stream()
                .map(each -> each.attr("href"))
                .toList();
        assertThat(places).hasSize(folder().asked().size());
        for (String place : places) {
            Form form = browser.get(place).form("form.qform");
            form.attach("files", "扫描件.jpg", "image/jpeg", Townsfolk.picture(1240, 1754, false));
            if (browser.page().select("[name=formedOn.y]").size() == 1) {
                date(form, "formedOn", today.minusDays(30));
            }
            if (browser.page().select("[name=validUntil.y]").size() == 1) {
                date(form, "validUntil", today.plusYears(2));
            }
            form.submit().isAt("/firm/filing/papers").hasStatus(200);
        }
    }

    private static Form date(Form form, String field, LocalDate day) {
        return form.set(field + ".y", String.valueOf(day.getYear()))
                .set(field + ".m", String.valueOf(day.getMonthValue()))
                .set(field + ".d", String.valueOf(day.getDayOfMonth()));
    }

    /** The clerk has looked at everything and telephones. */
    private void called() {
        EmployerDesk desk = house.bean(EmployerDesk.class);
        var looked = new java.util.ArrayList<EmployerAnswer>();
        for (FilingPart part : FilingPart.values()) {
            looked.add(fits(part.item()));
        }
        FilingFolder folder = folder();
        folder.asked().stream()
                .filter(place -> !folder.in(place).isEmpty())
                .forEach(place -> looked.add(fits(place.item())));
        ExamItem.of(ExamItem.Phase.ONLINE).forEach(item -> looked.add(fits(item.key())));
        String no = view().no();
        Townsfolk.done(folk.tx(() -> desk.handle(new EmployerCommand.Check(no, view().version(), looked), folk.clerk)));
        var at = house.bean(InstantSource.class).instant();
        Townsfolk.done(folk.tx(() -> desk.handle(
                new EmployerCommand.Call(no, view().version(), at, "13800001234", "孟初来", true, null), folk.clerk)));
    }

    private static EmployerAnswer fits(String item) {
        return new EmployerAnswer(item, Fit.FITS, null, null, null);
    }

    private FilingFolder folder() {
        return house.bean(FilingDesk.class).folder(agent).orElseThrow();
    }

    private EmployerCaseView view() {
        return house.bean(EmployerCaseRegister.class)
                .of(Objects.requireNonNull(agent.employer()), agent)
                .getFirst();
    }
}
