package org.anju.web.open.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anju.web.kit.OpenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** The pre-check as a visitor walks it, on 14 May 2024. */
@SpringBootTest(classes = OpenHouse.class, properties = "anju.strict-messages=true")
class CheckTest {

    /** Somebody who qualifies at an employer that may file. */
    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("applicant.hukou", "OTHER_PROVINCE"),
            Map.entry("applicant.criminalRecord", "no"),
            Map.entry("applicant.birthDate", "1990-05-17"),
            Map.entry("applicant.retirementCategory", "MALE"),
            Map.entry("applicant.employedSince", "20230109"),
            Map.entry("applicant.residence.lawfulInBeijing", "yes"),
            Map.entry("applicant.residence.use", "RESIDENTIAL"),
            Map.entry("applicant.averageMonthlyIncome", "14,113"),
            Map.entry("applicant.incomeTaxContinuous", "yes"),
            Map.entry("applicant.socialInsuranceContinuous", "yes"),
            Map.entry("applicant.sameEmployer.contract", "yes"),
            Map.entry("applicant.sameEmployer.payroll", "yes"),
            Map.entry("applicant.sameEmployer.socialInsurance", "yes"),
            Map.entry("applicant.degree.level", "BACHELOR"),
            Map.entry("applicant.degree.overseas", "no"),
            Map.entry("applicant.priorWorkMonths", "26"),
            Map.entry("employer.kind", "ENTERPRISE"),
            Map.entry("employer.legalPerson", "yes"),
            Map.entry("employer.registeredInDistrictOn", "2020-01-01"),
            Map.entry("employer.registeredCapital", "1000000"),
            Map.entry("employer.firstTaxInDistrictOn", "2020-03-01"),
            Map.entry("employer.meetsDistrictTaxStandard", "yes"),
            Map.entry("employer.outsideRestrictedCatalogue", "yes"),
            Map.entry("employer.fitsDistrictPlan", "yes"),
            Map.entry("employer.goodStanding", "yes"),
            Map.entry("employer.badRecordInLastYear", "no"));

    private final MockMvcTester mvc;

    CheckTest(@Autowired WebApplicationContext house) {
        this.mvc = OpenHouse.visitor(house);
    }

    @Test
    void somebody_who_qualifies_answers_nineteen_pages_and_is_told_so() throws Exception {
        var walk = walk("", GOOD);
        assertThat(walk.questions())
                .hasSize(19)
                .startsWith("hukou", "record", "age")
                .endsWith("taxStandard", "conduct");
        assertThat(walk.questions()).doesNotContain("conferred", "title", "award", "incomes");
        assertThat(walk.html()).contains("你符合条件，单位也可以新办", "href=\"/register\"");
    }

    @Test
    void english_walks_the_same_way() throws Exception {
        assertThat(walk("/en", GOOD).html()).contains("You qualify, and your employer may apply", "Guide II(2)");
    }

    @ParameterizedTest
    @CsvSource({
        "applicant.hukou, BEIJING_COLLECTIVE, 1, 不符合条件",
        "applicant.hukou, BEIJING_FAMILY, 1, 不符合条件",
        "applicant.criminalRecord, yes, 2, 不符合条件",
        "applicant.residence.use, OFFICE, 6, 不符合条件",
        "applicant.averageMonthlyIncome, 13555, 7, 不符合条件",
        "employer.meetsDistrictTaxStandard, no, 19, 你符合条件，但单位暂时不能新办",
        "employer.badRecordInLastYear, yes, 19, 你符合条件，但单位不符合",
    })
    void what_is_decided_ends_the_questions(String fact, String value, int questions, String verdict) throws Exception {
        var walk = walk("", with(fact, value));
        assertThat(walk.questions()).hasSize(questions);
        assertThat(walk.html()).contains(verdict);
    }

    @Test
    void a_young_degree_from_abroad_is_referred() throws Exception {
        var answers = with("applicant.degree.overseas", "yes");
        answers.put("applicant.degree.conferredOn", "2022-07-01");
        answers.put("applicant.title.level", "NONE");
        answers.put("applicant.award", "no");
        answers.put("employer.innovationKinds", "NONE_OF_THEM");
        answers.put("employer.serviceKind", "NONE");
        answers.put("applicant.intellectualProperty.inventionPatents", "0");
        answers.put("applicant.intellectualProperty.otherPatents", "0");
        answers.put("applicant.intellectualProperty.softwareCopyrights", "0");
        answers.put("applicant.shareholding.percent", "0");
        answers.put("applicant.shareholding.rank", "0");
        answers.put("applicant.selfEmployed", "no");
        assertThat(walk("", answers).html()).contains("请向北京海外学人中心申请");
    }

    @Test
    void who_is_not_sure_is_never_asked_again_and_gets_no_verdict() throws Exception {
        var answers = new LinkedHashMap<>(GOOD);
        answers.remove("applicant.averageMonthlyIncome");
        var walk = walk("", answers);
        assertThat(walk.questions()).doesNotHaveDuplicates().contains("income");
        assertThat(walk.html()).contains("还不能下结论", "由部门核实");
    }

    @Test
    void who_must_only_wait_is_told_the_day_and_can_go_on_for_it() throws Exception {
        var walk = walk("", with("applicant.employedSince", "2024-02-01"));
        assertThat(walk.html()).contains("2024年8月1日 起满足", "on=2024-08-01");
    }

    @Test
    void exactly_the_standard_is_enough() throws Exception {
        assertThat(walk("", with("applicant.averageMonthlyIncome", "13556")).html())
                .contains("你符合条件，单位也可以新办");
    }

    @Test
    void a_wrong_field_comes_back_with_its_sentence_and_what_was_typed() {
        assertThat(mvc.get().uri("/check?applicant.hukou=OTHER_PROVINCE&q=income&applicant.averageMonthlyIncome=viel"))
                .hasStatus(422)
                .bodyText()
                .contains("<title>错误：", "href=\"#applicant.averageMonthlyIncome\"", "value=\"viel\"", "应为金额");
        assertThat(
                        mvc.get()
                                .uri(
                                        "/check?q=age&applicant.birthDate.y=2023&applicant.birthDate.m=2&applicant.birthDate.d=30"))
                .hasStatus(422)
                .bodyText()
                .contains("这一天不存在", "请选择适用的退休类别");
    }

    @Test
    void a_spoilt_address_keeps_what_can_be_read() {
        assertThat(mvc.get().uri("/check?applicant.hukou=MARS&applicant.criminalRecord=no"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/check?applicant.criminalRecord=no");
        assertThat(mvc.get().uri("/check/result?on=1999-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("计划提交的日期应在");
    }

    @Test
    void the_list_holds_what_the_situation_asks_and_nothing_else() {
        assertThat(mvc.get()
                        .uri("/check/result?applicant.degree.overseas=no&list=1&basis=COND_1&residenceRoute=RENTED"
                                + "&lessor=HOMESTEAD&socialInsuranceGap=no&children=2&family=MARRIED"))
                .hasStatusOk()
                .bodyText()
                .contains("清单已经完整", "（第 2 个孩子）", "共 14 项");
    }

    @Test
    void every_fact_has_its_name_its_value_and_its_unit_in_both_languages() throws Exception {
        for (Question question : Question.all(2024)) {
            for (String prefix : List.of("", "/en")) {
                assertThat(mvc.get().uri(prefix + "/check?edit=" + question.key()))
                        .as(question.key())
                        .hasStatusOk();
                StringBuilder said = new StringBuilder();
                question.facts()
                        .forEach(fact -> said.append(fact.name())
                                .append('=')
                                .append(sample(fact))
                                .append('&'));
                assertThat(mvc.get().uri(prefix + "/check/result?" + said))
                        .as(question.key())
                        .hasStatusOk();
            }
        }
    }

    private static String sample(Fact fact) {
        return switch (fact.kind()) {
            case YES_NO -> "no";
            case CHOICE, SEVERAL ->
                fact.options() == null
                        ? ""
                        : fact.options().getEnumConstants()[0].name();
            case DATE -> "2020-01-01";
            case MONEY, NUMBER, PERCENT -> "3";
        };
    }

    private static Map<String, String> with(String fact, String value) {
        var answers = new LinkedHashMap<>(GOOD);
        answers.put(fact, value);
        return answers;
    }

    private record Walk(List<String> questions, String html) {}

    /** Answers page after page from what is known, skipping what is not, until the result stands. */
    private Walk walk(String prefix, Map<String, String> answers) throws Exception {
        var questions = new ArrayList<String>();
        String url = prefix + "/check";
        for (int i = 0; i < 100; i++) {
            MockHttpServletResponse page =
                    mvc.get().uri(java.net.URI.create(url)).exchange().getResponse();
            String location = page.getHeader("Location");
            if (location != null) {
                url = location;
                continue;
            }
            assertThat(page.getStatus()).as(url).isEqualTo(200);
            String html = page.getContentAsString(StandardCharsets.UTF_8);
            if (url.startsWith(prefix + "/check/result")) {
                return new Walk(questions, html);
            }
            url = prefix + "/check?" + answer(html, answers, questions);
        }
        throw new AssertionError("no end: " + questions);
    }

    private static String answer(String html, Map<String, String> answers, List<String> questions) {
        String form =
                html.substring(html.indexOf("<form id=\"f\""), html.indexOf("</form>", html.indexOf("<form id=\"f\"")));
        var parts = new ArrayList<String>();
        var hidden = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")
                .matcher(form);
        String question = "";
        while (hidden.find()) {
            parts.add(hidden.group(1) + "=" + URLEncoder.encode(hidden.group(2), StandardCharsets.UTF_8));
            question = hidden.group(1).equals("q") ? hidden.group(2) : question;
        }
        questions.add(question);
        var names = Pattern.compile("(?:text|radio|checkbox)\"[^>]* name=\"([^\"]*?)(?:\\.[ymd])?\"")
                .matcher(form);
        boolean unsure = false;
        var fields = new java.util.LinkedHashSet<String>();
        while (names.find()) {
            fields.add(names.group(1));
        }
        for (String field : fields) {
            String value = answers.get(field);
            unsure |= value == null;
            parts.add(field + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8));
        }
        if (unsure) {
            parts.removeIf(each -> fields.contains(each.substring(0, each.indexOf('='))));
            parts.add("unsure=" + question);
        }
        return String.join("&", parts);
    }
}
