package org.anju.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anju.materials.Papers;
import org.anju.parties.Accreditation;
import org.anju.parties.EmployerRegister;
import org.anju.parties.profile.Income;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.employer.Standing;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One person fills in everything, page after page, hands it in, and finds it locked. */
class WholeFolderTest {

    private final LocalDate today = Beijing.today(House.demo().bean(InstantSource.class));
    private final UUID firm = Folk.employer("妫川智能科技");
    private final Folk.Member agent = Folk.agent("周雨桐", firm);
    private final Folk.Member lin = Folk.applicant("林知远");
    private final Browser browser = lin.browser();

    @Test
    void from_the_first_field_to_a_locked_folder() {
        accredited();
        browser.get("/me").hasText("下一步：个人信息").hasText("未解锁");
        sections();
        associated();
        papers();
        Browser tasks = browser.get("/me").hasStatus(200).hasText("已完成 12 项").hasNoText("未解锁");
        tasks.click("检查并提交").hasStatus(200);
        browser.form("#f")
                .set("guideRead", "yes")
                .set("declared", "yes")
                .submit()
                .hasStatus(200);
        assertThat(browser.place().getPath()).isEqualTo("/me/submitted");
        locked();
    }

    /** While the employer looks at it nothing can be changed, neither by the page nor by a form opened before. */
    private void locked() {
        browser.get("/me").hasText("正在办理");
        Browser work = browser.get("/me/profile/work").hasStatus(200).hasText("现在不能修改");
        assertThat(work.page().select(".actions button")).isEmpty();
        work.form("#f").forge("later", "yes").submit().hasStatus(422);
        Browser slot = browser.get("/me/materials/G-3.2.1-13").hasStatus(200);
        assertThat(slot.page().select("form[enctype]")).isEmpty();
        assertThat(slot.page().select("form[action$=/remove]")).isEmpty();
        assertThat(browser.get("/me/materials").page().select("form[enctype]")).isEmpty();
    }

    private void sections() {
        save(
                "information",
                form -> form.set("ethnicity", "01")
                        .set("marital", "MARRIED")
                        .set("hukou", "OTHER_PROVINCE")
                        .set("hukouPlace", "河北省张家口市")
                        .set("phone", "13812342056")
                        .set("address", "延庆区庆园街 60 号")
                        .set("criminalRecord", "no"));
        save(
                "education",
                form -> form.set("level", "UNIVERSITY")
                        .set("degree", "BACHELOR")
                        .set("overseas", "no")
                        .set("school", "示例大学")
                        .set("conferredOn.y", "20070630")
                        .set("diplomaNo", "100011200705000001")
                        .set("degreeNo", "1000142007000001"));
        save(
                "study",
                form -> form.set("rows.0.stage", "SENIOR_HIGH")
                        .set("rows.0.school", "一中")
                        .set("rows.0.from.y", "2000")
                        .set("rows.0.from.m", "9")
                        .set("rows.0.to.y", "200307"));
        save(
                "work",
                form -> form.set("rows.0.employer", "甲公司")
                        .set("rows.0.position", "工程师")
                        .set("rows.0.from.y", "20100101")
                        .set("rows.0.to.y", "20191231"));
        save("qualification", form -> form.set("basis", "COND_1"));
        save("income", form -> {
            Income.asked(today).forEach(month -> form.set("months." + month, "60,000"));
            form.set("taxContinuous", "yes").set("insuranceContinuous", "yes").set("insuranceGap", "no");
        });
        // the way of living is chosen first, then its own question is shown
        browser.get("/me/profile/residence")
                .form("#f")
                .set("route", "RESIDENCE_PERMIT")
                .submit()
                .hasStatus(200);
        save(
                "residence",
                form -> form.set("address", "北京市延庆区某路 1 号")
                        .set("use", "RESIDENTIAL")
                        .set("permitValidUntil.y", today.plusMonths(9).toString()));
        save("companions", form -> form.set("none", "yes"));
    }

    private void save(String slug, java.util.function.Consumer<Form> filling) {
        Form form = browser.get("/me/profile/" + slug).form("#f");
        filling.accept(form);
        form.submit().hasStatus(200);
        assertThat(browser.place().getPath()).as(slug).isNotEqualTo("/me/profile/" + slug);
    }

    private void associated() {
        String code = agent.browser()
                .get("/firm/code")
                .page()
                .select("p.num")
                .eachText()
                .getFirst();
        browser.get("/me/association")
                .form("/me/association/code")
                .set("code", code)
                .submit();
        browser.form("/me/association").submit().hasStatus(200);
        agent.browser()
                .get("/firm/associations")
                .click("去确认")
                .form("#f")
                .set("department", "研发部")
                .set("position", "工程师")
                .set("startedOn.y", "20200302")
                .set("insuredSince.y", "20200301")
                .set("workPlace", "延庆区")
                .set("workerPost", "no")
                .set("number", "HT-1")
                .set("open", "OPEN")
                .set("from.y", "20200302")
                .set("redSeal", "yes")
                .set("sameContract", "yes")
                .set("samePayroll", "yes")
                .set("sameInsurance", "yes")
                .attach("scan", "合同.pdf", "application/pdf", Papers.pdf(2))
                .submit()
                .hasStatus(200);
    }

    /** Every slot of the list, each with the date it asks for. */
    private void papers() {
        List<String> slots = browser.get("/me/materials").hasStatus(200).page().select("li.mat").eachAttr("id").stream()
                .map(id -> id.substring(2))
                .toList();
        assertThat(slots).contains("G-3.2.1-6", "G-4.5-2", "G-3.2.1-9", "G-3.2.1-16", "G-3.2.1-32", "G-3.2.1-52");
        for (String slot : slots) {
            Form form = browser.get("/me/materials/" + slot).form("form.qform");
            if (!browser.page().select("[name=formedOn.y]").isEmpty()) {
                form.set("formedOn.y", today.minusDays(3).toString());
            }
            byte[] bytes = slot.equals("G-3.2.1-6") ? Papers.photo(413, 579) : Papers.pdf(1);
            form.attach("files", "材料.pdf", "application/octet-stream", bytes)
                    .submit()
                    .hasStatus(200);
        }
        Browser list = browser.get("/me/materials").hasText("都齐了");
        assertThat(list.page().select("li.mat")).isEmpty();
        // the residence permit's last day was said in the section on his home, and offered here
        list.get("/me/materials/G-3.2.1-16").hasText("有效至");
    }

    private void accredited() {
        var register = House.demo().bean(EmployerRegister.class);
        var facts = new EmployerFacts(
                EmployerKind.ENTERPRISE,
                true,
                LocalDate.of(2015, 1, 1),
                new BigDecimal("5000000"),
                LocalDate.of(2015, 3, 1),
                true,
                true,
                true,
                true,
                false,
                Set.of(),
                ServiceKind.NONE,
                null,
                null,
                null);
        new TransactionTemplate(House.demo().bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            register.learn(Actor.clock(), firm, facts);
            register.accredit(
                    Actor.clock(),
                    firm,
                    new Accreditation(Standing.FULL, today.minusYears(1), null, "区委组织部", "G-3.1.2-2"));
        });
    }
}
