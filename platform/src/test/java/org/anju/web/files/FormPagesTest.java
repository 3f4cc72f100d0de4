package org.anju.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.parties.EmployerRegister;
import org.anju.parties.FilingRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.filing.FilingStatement;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitPeople;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.filing.UnitReport;
import org.anju.parties.filing.UnitTax;
import org.anju.parties.profile.Companions;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.time.Beijing;
import org.anju.sheets.forms.FormDesk;
import org.anju.sheets.forms.FormKind;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.web.applicant.Folk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FormPagesTest {

    private final House house = House.demo();
    private final UUID firm = Folk.employer("妫川智能科技有限公司");
    private final Folk.Member agent = Folk.agent("周雨桐", firm);
    private final Actor actor =
            new Actor(agent.account(), agent.name(), Role.AGENT, agent.person(), firm, Actor.YANQING);

    @Test
    void an_agent_prints_the_integrity_declaration_and_both_annexes_with_the_mark_the_clerk_will_type()
            throws Exception {
        fill("程立");
        String mark = house.bean(FilingRegister.class)
                .filing(actor, firm)
                .orElseThrow()
                .mark();
        for (FormKind kind : List.of(FormKind.ANNEX1, FormKind.ANNEX2, FormKind.ANNEX3)) {
            Browser browser = agent.browser()
                    .get("/firm/filing/forms/" + kind.slug() + ".pdf")
                    .hasStatus(200);
            assertThat(browser.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(browser.header("Cache-Control")).isEqualTo("no-store");
            assertThat(browser.headers("Content-Security-Policy")).anyMatch(policy -> policy.startsWith("sandbox"));
            assertThat(browser.header("Content-Disposition")).startsWith("inline");
            assertThat(URLDecoder.decode(browser.header("Content-Disposition"), StandardCharsets.UTF_8))
                    .contains(kind.file());
            assertThat(text(browser)).contains("平台数据校验码" + mark, "法定代表人亲笔签字", "单位公章");
        }
        assertThat(text(agent.browser())).contains("单位诚信声明", "妫川智能科技有限公司");
        assertThat(lines("employer", firm)).isEqualTo(3);
    }

    @Test
    void what_is_not_said_yet_stays_blank_and_the_form_says_so() throws Exception {
        Browser browser = agent.browser().get("/firm/filing/forms/annex1.pdf").hasStatus(200);
        assertThat(text(browser)).contains("数据不完整", "周雨桐").doesNotContain("平台数据校验码窗口", "录入校验码");
    }

    @Test
    void the_forms_of_an_employer_are_for_those_who_act_for_it_today() {
        for (String wrong : List.of("declaration", "annex4", "ANNEX1")) {
            agent.browser().get("/firm/filing/forms/" + wrong + ".pdf").hasStatus(404);
        }
        Folk.office(Role.CLERK).browser().get("/firm/filing/forms/annex1.pdf").hasStatus(403);
        Folk.applicant("林知远").browser().get("/firm/filing/forms/annex1.pdf").hasStatus(403);
        house.browser().withoutFollowing().get("/firm/filing/forms/annex1.pdf").hasStatus(303);
        FormDesk forms = house.bean(FormDesk.class);
        var other = new Actor(UUID.randomUUID(), "外人", Role.AGENT, UUID.randomUUID(), firm, Actor.YANQING);
        assertThat(forms.annex(other, FormKind.ANNEX1)).isEmpty();
        assertThat(forms.annex(actor, FormKind.DECLARATION)).isEmpty();
        assertThat(forms.declaration(actor)).isEmpty();
        EmployerRegister employers = house.bean(EmployerRegister.class);
        done(() -> employers.dismiss(Actor.clock(), agent.person(), firm, today().minusDays(1)));
        assertThat(forms.annex(actor, FormKind.ANNEX1)).isEmpty();
    }

    @Test
    void an_applicant_finds_his_declaration_at_its_material_with_his_child_on_it() throws Exception {
        Folk.Member lin = Folk.applicant("林知远");
        var self = new Actor(lin.account(), lin.name(), Role.APPLICANT, lin.person(), null, Actor.YANQING);
        var child = new Companions.Child("林小禾", null, today().minusYears(3), null, null);
        PersonRegister persons = house.bean(PersonRegister.class);
        done(() -> persons.save(self, lin.person(), new Companions(false, List.of(child)), 0));
        Browser browser = lin.browser().get("/me/materials/G-3.2.1-9").hasText("打印后亲笔签字，单位盖章，再扫描上传");
        browser.click("下载诚信声明").hasStatus(200);
        assertThat(browser.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(browser.header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.header("Content-Disposition")).startsWith("inline").doesNotContain("林知远");
        assertThat(text(browser)).contains("申请人姓名林知远", "林小禾", "申请人亲笔签字", "单位公章", "数据不完整");
        assertThat(lines("person", lin.person())).isEqualTo(1);
        lin.browser()
                .get("/en/me/materials/G-3.2.1-9")
                .hasText("sign it by hand")
                .hasNoText("forms.");
        agent.browser().get("/me/declaration.pdf").hasStatus(403);
    }

    @Test
    void a_character_without_a_glyph_is_said_on_a_page_and_nothing_is_printed() {
        Folk.Member rare = Folk.applicant("张\uD880\uDC00喆");
        rare.browser().get("/me/declaration.pdf").hasStatus(422).hasText("字库里没有“\uD880\uDC00”");
        rare.browser().get("/en/me/declaration.pdf").hasStatus(422).hasText("no “\uD880\uDC00”");
        fill("程\uD880\uDC00");
        agent.browser()
                .get("/firm/filing/forms/annex1.pdf")
                .hasStatus(422)
                .hasText("字库里没有“\uD880\uDC00”")
                .hasText("010-83423508");
    }

    private void fill(String legal) {
        LocalDate today = today();
        int year = today.getYear();
        FilingRegister filings = house.bean(FilingRegister.class);
        for (FilingStatement each : List.of(
                new UnitInformation(
                        "妫川智能科技有限公司",
                        EmployerKind.ENTERPRISE,
                        true,
                        null,
                        true,
                        today.minusYears(3),
                        null,
                        "北京市延庆区风谷四路 8 号院",
                        new BigDecimal("1000000"),
                        "软件开发",
                        "软件和信息技术服务业",
                        86),
                new UnitQualifications(true, List.of(), ServiceKind.NONE),
                new UnitPeople(legal, "110105194912310038", "010-12345678", "何静", "13900001111", "孙悦", "010-87654321"),
                new UnitTax(
                        today.minusYears(3),
                        year - 3,
                        List.of(
                                new UnitTax.Year(year - 1, BigDecimal.TEN),
                                new UnitTax.Year(year - 2, BigDecimal.TEN),
                                new UnitTax.Year(year - 3, BigDecimal.TEN)),
                        true),
                new UnitReport("软件开发", "经营正常", 12, "引进人才"))) {
            done(() -> filings.save(actor, each, 0));
        }
    }

    private LocalDate today() {
        return Beijing.today(house.bean(InstantSource.class));
    }

    private long lines(String subject, UUID id) {
        return house.sql()
                .sql(
                        "select count(*) from trail_lines where act = 'form.print' and subject_kind = ? and subject_id = ?")
                .params(subject, id.toString())
                .query(Long.class)
                .single();
    }

    private static String text(Browser browser) throws Exception {
        try (PDDocument document = Loader.loadPDF(browser.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }

    private String done(Supplier<Outcome> act) {
        Outcome outcome =
                new TransactionTemplate(house.bean(PlatformTransactionManager.class)).execute(status -> act.get());
        return ((Outcome.Done) Objects.requireNonNull(outcome)).id();
    }
}
