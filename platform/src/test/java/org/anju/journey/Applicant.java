package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.parties.profile.Income;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;

/** An applicant who has no account yet and fills in everything himself, page by page. */
final class Applicant {

    private static final AtomicInteger SERIAL = new AtomicInteger(700);

    final Browser browser;
    final String name;
    private final LocalDate today;

    private Applicant(Browser browser, String name, LocalDate today) {
        this.browser = browser;
        this.name = name;
        this.today = today;
    }

    static Applicant registered(House house, String name) {
        int serial = SERIAL.addAndGet(2);
        Browser browser = house.browser().get("/register").hasStatus(200);
        browser.form("/register")
                .set("name", name)
                .set("residentId", Numbers.resident("19940318", serial))
                .set("phone", "13800" + "%06d".formatted(serial))
                .set("password", "yi-wan-re-tang-mian-" + serial)
                .set("password2", "yi-wan-re-tang-mian-" + serial)
                .submit()
                .hasStatus(200)
                .isAt("/me");
        return new Applicant(browser, name, Beijing.today(house.bean(InstantSource.class)));
    }

    void fillsInEverySection() {
        save(section("information")
                .set("sex", "FEMALE")
                .set("ethnicity", "01")
                .set("marital", "UNMARRIED")
                .set("hukou", "OTHER_PROVINCE")
                .set("hukouPlace", "河北省示例市示例县")
                .set("phone", "13800001234")
                .set("address", "北京市延庆区示例街道 5 号院")
                .set("criminalRecord", "no"));
        save(date(section("education"), "conferredOn", LocalDate.of(2016, 7, 1))
                .set("level", "UNIVERSITY")
                .set("degree", "BACHELOR")
                .set("overseas", "no")
                .set("school", "示例大学")
                .set("major", "软件工程")
                .set("diplomaNo", "999991201605000001")
                .set("degreeNo", "9999942016000001"));
        study();
        work("示例软件有限公司");
        save(section("qualification").set("basis", "COND_1"));
        income();
        residence();
        save(section("companions").set("none", "yes"));
        browser.isAt("/me");
    }

    private void study() {
        Form school = section("study").set("rows.0.stage", "SENIOR_HIGH").set("rows.0.school", "示例县第一中学");
        month(month(school, "rows.0.from", YearMonth.of(2009, 9)), "rows.0.to", YearMonth.of(2012, 6))
                .submit("加")
                .hasStatus(200);
        Form university = browser.form("form#f")
                .set("rows.1.stage", "UNIVERSITY")
                .set("rows.1.school", "示例大学")
                .set("rows.1.major", "软件工程");
        save(month(month(university, "rows.1.from", YearMonth.of(2012, 9)), "rows.1.to", YearMonth.of(2016, 7)));
    }

    void work(String employer) {
        Form row = section("work").set("rows.0.employer", employer).set("rows.0.position", "工程师");
        save(date(
                date(row, "rows.0.from", LocalDate.of(2016, 8, 1)),
                "rows.0.to",
                today.minusYears(2).minusMonths(1)));
    }

    private void income() {
        Form form = section("income")
                .set("taxContinuous", "yes")
                .set("insuranceContinuous", "yes")
                .set("insuranceGap", "no");
        for (YearMonth month : Income.asked(today)) {
            form.set("months." + month, "26000");
        }
        save(form);
    }

    private void residence() {
        save(section("residence")
                .set("route", "RESIDENCE_PERMIT")
                .set("address", "北京市延庆区示例街道 5 号院")
                .set("use", "RESIDENTIAL"));
        save(date(browser.isAt("/me/profile/residence").form("form#f"), "permitValidUntil", today.plusMonths(11)));
    }

    Form section(String slug) {
        return browser.get("/me/profile/" + slug).hasStatus(200).form("form#f");
    }

    private void save(Form form) {
        form.submit().hasStatus(200);
    }

    void asksForAssociation(String code) {
        browser.get("/me/association")
                .form("/me/association/code")
                .set("code", code)
                .submit()
                .hasStatus(200);
        browser.form("/me/association").submit().hasStatus(200).isAt("/me/association");
    }

    /** Everything the checklist still wants; answers what it was. */
    List<String> uploadsEveryMaterial() {
        List<String> slugs = browser.get("/me/materials")
                .hasStatus(200)
                .page()
                .select("li.mat")
                .eachAttr("id");
        slugs.forEach(id -> upload(id.substring("m-".length())));
        assertThat(browser.get("/me/materials").page().select("li.mat").eachAttr("id"))
                .as("still wanted")
                .isEmpty();
        return slugs;
    }

    void upload(String slug) {
        browser.get("/me/materials/" + slug).hasStatus(200);
        Form form = browser.form("form[enctype]");
        if (has("formedOn.y")) {
            date(form, "formedOn", today.minusDays(2));
        }
        if (has("validUntil.y")) {
            date(form, "validUntil", today.plusYears(2));
        }
        if (has("replace")) {
            form.set("replace", "yes");
        }
        if (slug.equals("G-3.2.1-6")) {
            form.attach("files", "portrait.jpg", "image/jpeg", Scans.portrait());
        } else {
            form.attach("files", slug + ".pdf", "application/pdf", Scans.pdf(slug + " " + SERIAL.incrementAndGet()));
        }
        form.submit().hasStatus(200);
    }

    private boolean has(String field) {
        return !browser.page().select("form[enctype] [name=\"" + field + "\"]").isEmpty();
    }

    /** Looks everything over and sends it; answers the number of the case. */
    String submits() {
        browser.get("/me/check").hasStatus(200);
        browser.form("form#f")
                .set("guideRead", "yes")
                .set("declared", "yes")
                .submit()
                .hasStatus(200);
        return browser.isAt("/me/submitted").page().select(".verdict b.num").text();
    }

    static Form date(Form form, String name, LocalDate day) {
        return form.set(name + ".y", "" + day.getYear())
                .set(name + ".m", "" + day.getMonthValue())
                .set(name + ".d", "" + day.getDayOfMonth());
    }

    private static Form month(Form form, String name, YearMonth month) {
        return form.set(name + ".y", "" + month.getYear()).set(name + ".m", "" + month.getMonthValue());
    }
}
