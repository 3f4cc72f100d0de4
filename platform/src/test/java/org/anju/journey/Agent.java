package org.anju.journey;

import java.time.LocalDate;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;

/** An employer's agent at his pages. */
final class Agent {

    final Browser browser;

    Agent(Browser browser) {
        this.browser = browser;
    }

    String code() {
        return browser.get("/firm/code")
                .hasStatus(200)
                .page()
                .select("section.card p.num")
                .eachText()
                .getFirst();
    }

    void confirms(String applicant, LocalDate since, LocalDate until) {
        browser.get("/firm/associations").hasStatus(200).hasText(applicant);
        browser.get(browser.page().select("li.q:contains(" + applicant + ") a").attr("href"))
                .hasStatus(200);
        Form form = browser.form("form#f")
                .set("department", "研发中心")
                .set("position", "后端工程师")
                .set("workPlace", "北京市延庆区示例路 1 号")
                .set("workerPost", "no")
                .set("number", "HT-2026-01")
                .set("open", "FIXED")
                .set("redSeal", "yes")
                .set("sameContract", "yes")
                .set("samePayroll", "yes")
                .set("sameInsurance", "yes")
                .attach("scan", "contract.pdf", "application/pdf", Scans.pdf("contract of " + until));
        Applicant.date(form, "startedOn", since);
        Applicant.date(form, "insuredSince", since);
        Applicant.date(form, "from", since);
        Applicant.date(form, "to", until);
        form.submit().hasStatus(200).hasText("HT-2026-01");
    }

    /** Every item looked at and found to fit. */
    void answersEveryItem(String no) {
        browser.get("/firm/cases/" + no).hasStatus(200);
        Items.fit(browser).submit().hasStatus(200);
    }

    void reviewsAndVouches(String no) {
        answersEveryItem(no);
        browser.get("/firm/cases/" + no + "/vouch")
                .form("/vouch")
                .set("checked", "yes")
                .submit()
                .hasStatus(200);
    }
}
