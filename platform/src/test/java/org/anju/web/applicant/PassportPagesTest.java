package org.anju.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import org.anju.materials.Papers;
import org.anju.parties.PersonRegister;
import org.anju.parties.profile.Residence;
import org.anju.policy.material.Situation.ResidenceRoute;
import org.anju.policy.person.ResidenceUse;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an applicant says of his papers, and what the folder makes of it. */
class PassportPagesTest {

    private static final String DECLARATION = "/me/materials/G-3.2.1-9";
    private static final String HUKOU = "/me/materials/G-3.2.1-13";

    private final Folk.Member lin = Folk.applicant("林知远");
    private final Browser browser = lin.browser();
    private final LocalDate today = Beijing.today(House.demo().bean(InstantSource.class));

    @Test
    void planning_a_later_day_turns_a_paper_of_twenty_days_stale_and_says_until_when_the_case_is_decided() {
        browser.get(DECLARATION)
                .form("form.qform")
                .set("formedOn.y", today.minusDays(20).toString())
                .attach("files", "声明.pdf", "application/pdf", Papers.pdf(1))
                .submit()
                .hasStatus(200);
        assertThat(browser.page().select("li.okrow[id=m-G-3.2.1-9]")).hasSize(1);
        plan(today.plusDays(10)).hasStatus(200);
        assertThat(browser.page().select("li.okrow[id=m-G-3.2.1-9]"))
                .as("30 days old")
                .hasSize(1);
        plan(today.plusDays(11)).hasStatus(200).hasText("超过 30 日");
        assertThat(browser.page().select("li.okrow[id=m-G-3.2.1-9]")).isEmpty();
        plan(today.minusDays(1)).hasStatus(422).hasText("不在");
        browser.get("/en/me/materials").hasText("Planned day of submission").hasNoText("passports.");
    }

    @Test
    void a_reason_for_a_missing_paper_counts_until_it_is_withdrawn_or_the_paper_comes() {
        reason("短").hasStatus(422).hasText("至少写");
        reason("户口本在老家，派出所补办要两周").hasStatus(200).hasText("户口本在老家");
        assertThat(browser.get("/me/materials")
                        .page()
                        .select("[id=m-G-3.2.1-13]")
                        .text())
                .contains("已说明原因");
        browser.get("/en" + HUKOU).hasText("Why I cannot provide this").hasNoText("passports.");
        browser.get(HUKOU).form("form[action$=/reason/withdraw]").submit().hasStatus(200);
        assertThat(browser.get("/me/materials")
                        .page()
                        .select("[id=m-G-3.2.1-13]")
                        .text())
                .contains("未上传");
        reason("户口本在老家，派出所补办要两周").hasStatus(200);
        browser.get(HUKOU)
                .form("form.qform")
                .attach("files", "户口本.pdf", "application/pdf", Papers.pdf(2))
                .submit()
                .hasStatus(200);
        browser.get(HUKOU).hasNoText("户口本在老家");
    }

    @Test
    void seals_and_issuer_are_said_when_uploading_and_can_be_corrected() {
        browser.get(DECLARATION)
                .form("form.qform")
                .set("formedOn.y", today.toString())
                .set("issuer", "妫川智能科技")
                .set("mark", "UNIT_SEAL")
                .attach("files", "声明.pdf", "application/pdf", Papers.pdf(1))
                .submit()
                .hasStatus(200)
                .hasText("2 处签章还没勾选");
        browser.get(DECLARATION).hasText("妫川智能科技 出具");
        browser.form("form[action$=/dates]").set("issuer", "妫河绿能").submit().hasStatus(200);
        browser.get(DECLARATION).hasText("妫河绿能 出具").hasText("单位公章");
    }

    @Test
    void changing_an_answer_changes_the_list_and_loses_no_file() {
        live(ResidenceRoute.RESIDENCE_PERMIT, 0);
        browser.get("/me/materials/G-3.2.1-16")
                .form("form.qform")
                .attach("files", "居住证.pdf", "application/pdf", Papers.pdf(1))
                .submit()
                .hasStatus(200);
        live(ResidenceRoute.UNIT_HOUSING, 1);
        Browser list = browser.get("/me/materials").hasText("现在不需要的 1 项");
        assertThat(list.page().select("[id=m-G-3.2.1-16]")).isEmpty();
        assertThat(list.page().select("[id=m-G-3.2.1-25]")).hasSize(1);
        browser.get("/me/materials/G-3.2.1-16")
                .hasStatus(200)
                .hasText("居住证.pdf")
                .hasText("文件都留着");
        assertThat(browser.page().select("form.qform")).isEmpty();
        live(ResidenceRoute.RESIDENCE_PERMIT, 2);
        assertThat(browser.get("/me/materials").page().select("li.okrow[id=m-G-3.2.1-16]"))
                .hasSize(1);
    }

    private Browser plan(LocalDate day) {
        return browser.get("/me/materials")
                .form("form[action$=/plan]")
                .set("day.y", day.toString())
                .set("day.m", "")
                .set("day.d", "")
                .submit();
    }

    private Browser reason(String words) {
        return browser.get(HUKOU)
                .form("form[action$=/reason]")
                .set("reason", words)
                .submit();
    }

    private void live(ResidenceRoute route, long version) {
        Actor actor = new Actor(lin.account(), "林知远", Role.APPLICANT, lin.person(), null, Actor.YANQING);
        boolean card = route == ResidenceRoute.RESIDENCE_PERMIT;
        var home = new Residence(
                route, "延庆区儒林街道", ResidenceUse.RESIDENTIAL, card ? today.plusYears(1) : null, null, null, null);
        new TransactionTemplate(House.demo().bean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        tx -> House.demo().bean(PersonRegister.class).save(actor, lin.person(), home, version));
    }
}
