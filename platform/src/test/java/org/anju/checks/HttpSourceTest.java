package org.anju.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.checks.Source.Kind;
import org.anju.policy.person.InsuredMonth;
import org.anju.policy.person.InsuredMonth.Manner;
import org.anju.testkit.FakeSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;

/** docs/contract/outside-checks.md, sentence by sentence. */
class HttpSourceTest {

    private static final String NUMBER = "990101199407160041";
    private static final Who HE = new Who(Kind.PERSON, "何婉清", NUMBER);
    private static final Who UNIT = new Who(Kind.UNIT, "妫川智能科技（示例）有限公司", "91110119MA00DEM14N");
    private static final Said.Payer PAYER = new Said.Payer(UNIT.name(), UNIT.number());
    private static final Patience SHORT = new Patience(Duration.ofSeconds(5), Duration.ofMillis(300));

    private FakeSource fake;

    @BeforeEach
    void open() throws IOException {
        fake = new FakeSource();
    }

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void a_question_carries_its_key_whom_it_is_about_and_the_months_and_nothing_else_of_the_case() {
        fake.tells("\"months\":[]");
        Question question = insured();
        ask(question);
        ask(question);
        JsonNode sent = fake.asked().getFirst();
        assertThat(fake.keys())
                .containsExactly(question.id().toString(), question.id().toString());
        assertThat(sent.path("request").asString()).isEqualTo(question.id().toString());
        assertThat(sent.path("subject").path("number").asString()).isEqualTo(NUMBER);
        assertThat(sent.path("months").get(1).asString()).isEqualTo("2026-06");
        assertThat(sent.propertyNames()).containsExactlyInAnyOrder("version", "request", "source", "subject", "months");
        assertThat(sent.toString()).doesNotContain(UNIT.number(), UNIT.name());
    }

    @Test
    void months_of_social_insurance_are_read() {
        fake.tells("""
                "months":[{"month":"2026-05","unitCode":"%s","unitName":"妫川","manner":"PAID"},
                          {"month":"2026-06","unitName":"妫川","manner":"BACK_PAID"}]""".formatted(UNIT.number()));
        assertThat(told(insured()))
                .isEqualTo(new Told.Insured(List.of(
                        new InsuredMonth(YearMonth.of(2026, 5), UNIT.number(), "妫川", Manner.PAID),
                        new InsuredMonth(YearMonth.of(2026, 6), null, "妫川", Manner.BACK_PAID))));
    }

    @Test
    void each_source_has_its_answer() {
        fake.tells("""
                "months":[{"month":"2026-05","unitCode":"A","unitName":"甲","amount":30000.50}]""");
        assertThat(told(question(Source.TAX, HE, new Said.Earned(PAYER, List.of()))))
                .isEqualTo(new Told.Earned(
                        List.of(new Told.Month(YearMonth.of(2026, 5), "A", "甲", new BigDecimal("30000.50")))));
        fake.tells("\"years\":[{\"year\":2025,\"amount\":800000}]");
        assertThat(told(question(Source.TAX, UNIT, new Said.Taxed(List.of()))))
                .isEqualTo(new Told.Taxed(List.of(new Told.Year(2025, new BigDecimal("800000")))));
        fake.tells("""
                "school":"示例大学","degree":"BACHELOR","certificate":"1033542018000001","on":"2018-06-30\"""");
        assertThat(told(question(Source.DEGREE, HE, new Said.Graduated("", "", "1033542018000001", null))))
                .isEqualTo(new Told.Graduated("示例大学", "BACHELOR", "1033542018000001", LocalDate.of(2018, 6, 30)));
        fake.tells("\"name\":\"妫川\",\"head\":\"李示例\",\"capital\":5000000,\"running\":true,\"listed\":false");
        assertThat(told(question(Source.EMPLOYER_REGISTER, UNIT, new Said.Registered("", null, null))))
                .isEqualTo(new Told.Registered("妫川", "李示例", new BigDecimal("5000000"), true, false));
        fake.tells("\"record\":false");
        assertThat(told(question(Source.CRIMINAL_RECORD, HE, new Said.Clean()))).isEqualTo(new Told.Record(false));
    }

    @Test
    void nobody_of_that_number_is_an_answer() {
        fake.twists(right -> right.replace("\"found\":true", "\"found\":false"), "");
        assertThat(ask(insured())).isEqualTo(new Reply.Nobody(LocalDate.of(2026, 7, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "401, SIGN_IN",
        "403, SIGN_IN",
        "404, REFUSED",
        "422, REFUSED",
        "429, BUSY",
        "500, BUSY",
        "503, BUSY",
        "302, BUSY",
        "204, BUSY"
    })
    void each_status_has_its_meaning(int status, Hitch hitch) {
        fake.says(status, "");
        assertThat(ask(insured())).isEqualTo(new Reply.Not(hitch));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"months\":{}",
                "\"months\":[{\"month\":\"2026-13\",\"unitName\":\"甲\",\"manner\":\"PAID\"}]",
                "\"months\":[{\"month\":\"2026-05\",\"unitName\":\"甲\",\"manner\":\"MAYBE\"}]",
                "\"months\":[{\"month\":\"2026-05\",\"unitName\":\" \",\"manner\":\"PAID\"}]",
                "\"months\":[{\"month\":\"2026-05\",\"unitName\":7,\"manner\":\"PAID\"}]",
                "\"month\":[]",
            })
    void what_does_not_keep_to_the_contract_is_not_half_understood(String fields) {
        fake.tells(fields);
        assertThat(ask(insured())).isEqualTo(new Reply.Not(Hitch.UNREADABLE));
    }

    @Test
    void garbage_another_version_and_the_answer_to_another_question_are_unreadable() {
        fake.says(200, "<html>maintenance</html>");
        assertThat(ask(insured())).isEqualTo(new Reply.Not(Hitch.UNREADABLE));
        fake.says(200, "");
        assertThat(ask(insured())).isEqualTo(new Reply.Not(Hitch.UNREADABLE));
        fake.twists(right -> right.replace("\"version\":1", "\"version\":2"), "\"months\":[]");
        assertThat(ask(insured())).isEqualTo(new Reply.Not(Hitch.UNREADABLE));
        fake.twists(right -> right + "{}", "\"months\":[]");
        assertThat(ask(insured())).isEqualTo(new Reply.Not(Hitch.UNREADABLE));
        fake.twists(right -> right.replaceAll("\"request\":\"[^\"]*\"", "\"request\":\"x\""), "\"months\":[]");
        assertThat(ask(insured())).isEqualTo(new Reply.Not(Hitch.UNREADABLE));
    }

    @Test
    void an_answer_about_somebody_else_is_never_taken() {
        fake.twists(right -> right.replace(NUMBER, "990101199303030154"), "\"months\":[]");
        assertThat(ask(insured())).isEqualTo(new Reply.Not(Hitch.OTHER_SUBJECT));
    }

    @Test
    void an_answer_up_to_its_bound_is_read_and_one_byte_more_is_not() {
        int right = answerOf("").length();
        fake.tells("\"months\":[],\"more\":\"" + "x".repeat(HttpSource.MOST_BYTES - right) + "\"");
        assertThat(ask(insured())).isInstanceOf(Reply.Facts.class);
        fake.tells("\"months\":[],\"more\":\"" + "x".repeat(HttpSource.MOST_BYTES - right + 1) + "\"");
        assertThat(ask(insured())).isEqualTo(new Reply.Not(Hitch.TOO_LARGE));
    }

    private static String answerOf(String more) {
        return """
                {"version":1,"request":"%s","number":"%s","found":true,"asOf":"2026-07-01","months":[],"more":"%s"}""".formatted(UUID.randomUUID(), NUMBER, more);
    }

    @Test
    void one_that_says_nothing_and_one_that_drips_are_waited_for_no_longer_than_said() {
        fake.hangs();
        assertThat(new HttpSource(door(), SHORT).ask(insured())).isEqualTo(new Reply.Not(Hitch.TIMEOUT));
        fake.drips();
        assertThat(new HttpSource(door(), SHORT).ask(insured())).isEqualTo(new Reply.Not(Hitch.TIMEOUT));
    }

    @Test
    void nobody_there_is_unreachable() {
        Door door = door();
        fake.close();
        assertThat(new HttpSource(door, Patience.USUAL).ask(insured())).isEqualTo(new Reply.Not(Hitch.UNREACHABLE));
    }

    @Test
    void a_source_is_named_by_its_settings_and_spoken_to_in_the_clear_on_this_machine_only() {
        var environment = new MockEnvironment();
        assertThat(Door.of(environment, Source.SOCIAL_INSURANCE)).isEmpty();
        environment.setProperty("anju.checks.social-insurance.url", "https://si.example.com/q");
        environment.setProperty("anju.checks.social-insurance.secret", "s");
        assertThat(Door.of(environment, Source.SOCIAL_INSURANCE))
                .isEqualTo(Optional.of(new Door(Source.SOCIAL_INSURANCE, URI.create("https://si.example.com/q"), "s")));
        assertThat(Door.of(environment, Source.TAX)).isEmpty();
        environment.setProperty("anju.checks.social-insurance.url", "http://si.example.com/q");
        assertThatThrownBy(() -> Door.of(environment, Source.SOCIAL_INSURANCE)).hasMessageContaining("https");
    }

    private static Question insured() {
        return question(
                Source.SOCIAL_INSURANCE,
                HE,
                new Said.Insured(PAYER, List.of(YearMonth.of(2026, 5), YearMonth.of(2026, 6))));
    }

    private static Question question(Source source, Who who, Said said) {
        return new Question(UUID.randomUUID(), source, who, said);
    }

    private Told told(Question question) {
        return ((Reply.Facts) ask(question)).told();
    }

    private Reply ask(Question question) {
        return new HttpSource(door(), Patience.USUAL).ask(question);
    }

    private Door door() {
        return new Door(Source.SOCIAL_INSURANCE, fake.address(), FakeSource.SECRET);
    }
}
