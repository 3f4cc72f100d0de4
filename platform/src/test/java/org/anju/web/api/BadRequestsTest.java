package org.anju.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** What the open API refuses, and that it names each bad field. */
class BadRequestsTest {

    private final Api api = new Api();

    BadRequestsTest() throws IOException {}

    private JsonNode errors(String body) throws Exception {
        JsonNode problem = api.post(body.replace('\'', '"'), 400);
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("errors"))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.get("message").asString()).isNotBlank());
        return problem.get("errors");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'applicant':{'birthdate':'1990-05-17'}} | applicant.birthdate | UNKNOWN_FIELD",
                "{'extra':1} | extra | UNKNOWN_FIELD",
                "{'applicant':{'degree':{'Level':'MASTER'}}} | applicant.degree.Level | UNKNOWN_FIELD",
                "{'situation':{'child':[]}} | situation.child | UNKNOWN_FIELD",
                "{'applicant':{'birthDate':'2024-02-30'}} | applicant.birthDate | NOT_DATE",
                "{'applicant':{'birthDate':'2023-02-29'}} | applicant.birthDate | NOT_DATE",
                "{'applicant':{'birthDate':'1990-5-17'}} | applicant.birthDate | NOT_DATE",
                "{'applicant':{'birthDate':'1990-05-17T00:00:00'}} | applicant.birthDate | NOT_DATE",
                "{'applicant':{'birthDate':''}} | applicant.birthDate | NOT_DATE",
                "{'applicant':{'birthDate':19900517}} | applicant.birthDate | NOT_DATE",
                "{'applicant':{'birthDate':'1066-01-01'}} | applicant.birthDate | OUT_OF_RANGE",
                "{'on':'+12024-01-01'} | on | NOT_DATE",
                "{'on':'2024-13-01'} | on | NOT_DATE",
                "{'on':'2019-07-19'} | on | TOO_EARLY",
                "{'on':20240301} | on | NOT_DATE",
                "{'pack':'110101'} | pack | UNKNOWN_PACK",
                "{'pack':110119} | pack | NOT_TEXT",
                "{'applicant':[]} | applicant | NOT_OBJECT",
                "{'applicant':'x'} | applicant | NOT_OBJECT",
                "{'employer':7} | employer | NOT_OBJECT",
                "{'applicant':{'award':1}} | applicant.award | NOT_BOOLEAN",
                "{'applicant':{'award':'true'}} | applicant.award | NOT_BOOLEAN",
                "{'applicant':{'criminalRecord':0}} | applicant.criminalRecord | NOT_BOOLEAN",
                "{'applicant':{'averageMonthlyIncome':'14113'}} | applicant.averageMonthlyIncome | NOT_NUMBER",
                "{'applicant':{'averageMonthlyIncome':true}} | applicant.averageMonthlyIncome | NOT_NUMBER",
                "{'applicant':{'averageMonthlyIncome':-1}} | applicant.averageMonthlyIncome | OUT_OF_RANGE",
                "{'applicant':{'averageMonthlyIncome':1e400}} | applicant.averageMonthlyIncome | OUT_OF_RANGE",
                "{'applicant':{'averageMonthlyIncome':1e999999999}} | applicant.averageMonthlyIncome | OUT_OF_RANGE",
                "{'applicant':{'averageMonthlyIncome':1e-999999999}} | applicant.averageMonthlyIncome | TOO_PRECISE",
                "{'applicant':{'averageMonthlyIncome':1.000000000000000000001}} | applicant.averageMonthlyIncome | TOO_PRECISE",
                "{'applicant':{'averageMonthlyIncome':NaN}} | `` | MALFORMED",
                "{'applicant':{'averageMonthlyIncome':Infinity}} | `` | MALFORMED",
                "{'applicant':{'averageMonthlyIncome':01}} | `` | MALFORMED",
                "{'applicant':{'priorWorkMonths':2.5}} | applicant.priorWorkMonths | NOT_INTEGER",
                "{'applicant':{'priorWorkMonths':'26'}} | applicant.priorWorkMonths | NOT_INTEGER",
                "{'applicant':{'priorWorkMonths':-1}} | applicant.priorWorkMonths | OUT_OF_RANGE",
                "{'applicant':{'priorWorkMonths':99999999999999999999}} | applicant.priorWorkMonths | OUT_OF_RANGE",
                "{'applicant':{'shareholding':{'rank':0}}} | applicant.shareholding.rank | OUT_OF_RANGE",
                "{'applicant':{'shareholding':{'percent':100.01}}} | applicant.shareholding.percent | OUT_OF_RANGE",
                "{'applicant':{'hukou':'BEIJING'}} | applicant.hukou | NOT_ALLOWED",
                "{'applicant':{'hukou':'other_province'}} | applicant.hukou | NOT_ALLOWED",
                "{'applicant':{'hukou':0}} | applicant.hukou | NOT_TEXT",
                "{'applicant':{'annualIncome':{'23':1}}} | applicant.annualIncome.23 | NOT_YEAR",
                "{'applicant':{'annualIncome':{'２０２３':1}}} | applicant.annualIncome.２０２３ | NOT_YEAR",
                "{'applicant':{'annualIncome':{'2023':'1'}}} | applicant.annualIncome.2023 | NOT_NUMBER",
                "{'applicant':{'annualTax':[1,2,3]}} | applicant.annualTax | NOT_OBJECT",
                "{'employer':{'innovationKinds':'HIGH_TECH_ENTERPRISE'}} | employer.innovationKinds | NOT_ARRAY",
                "{'employer':{'innovationKinds':['HIGH_TECH']}} | employer.innovationKinds.0 | NOT_ALLOWED",
                "{'employer':{'innovationKinds':[null]}} | employer.innovationKinds.0 | NOT_TEXT",
                "{'situation':{'children':['MARRIED','x']}} | situation.children.1 | NOT_ALLOWED",
                "{'situation':{'basis':'COND_9'}} | situation.basis | NOT_ALLOWED",
                "{'on':'2024-03-01','on':'2024-03-02'} | on | DUPLICATE",
                "{'applicant':{'award':true,'award':false}} | applicant.award | DUPLICATE",
                "[] | `` | NOT_OBJECT",
                "null | `` | NOT_OBJECT",
                "7 | `` | NOT_OBJECT",
                "{} {} | `` | MALFORMED",
                "{ | `` | MALFORMED",
                "{'on':} | `` | MALFORMED",
                "{on:1} | `` | MALFORMED",
            })
    void a_bad_field_is_named_with_its_path(String body, String field, String code) throws Exception {
        JsonNode error = errors(body).get(0);
        assertThat(error.get("field").asString()).isEqualTo(field);
        assertThat(error.get("code").asString()).isEqualTo(code);
    }

    @Test
    void all_bad_fields_are_named_at_once() throws Exception {
        assertThat(errors("{'pack':'x','applicant':{'birthDate':'no','award':2,'more':1},'employer':{'kind':'X'}}")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder(
                        "pack", "applicant.birthDate", "applicant.award", "applicant.more", "employer.kind");
    }

    @Test
    void ten_thousand_bad_names_make_no_long_answer() throws Exception {
        var body = new StringBuilder("{'a':0");
        for (int i = 0; i < 5000; i++) {
            body.append(",'f").append(i).append("':1");
        }
        assertThat(errors(body.append('}').toString()).size()).isEqualTo(100);
    }

    @Test
    void an_empty_body_and_one_that_is_not_utf8_are_no_json() throws Exception {
        assertThat(errors("").get(0).get("code").asString()).isEqualTo("MALFORMED");
        byte[] latin = "{\"pack\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        JsonNode problem = Api.checked(
                api.mvc
                        .perform(MockMvcRequestBuilders.post(ApiPaths.PRECHECK)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(latin))
                        .andReturn(),
                400);
        assertThat(problem.get("errors").get(0).get("code").asString()).isEqualTo("MALFORMED");
    }

    @Test
    void deep_nesting_is_refused_before_it_hurts() throws Exception {
        errors("[".repeat(20_000));
        errors("{'applicant':" + "{'a':".repeat(100) + "1" + "}".repeat(101));
    }

    @Test
    void the_tail_of_a_floating_point_number_is_compared_as_it_stands() throws Exception {
        for (String income : List.of("13556.000000000001", "1.3556e4", "13556")) {
            assertThat(api.post("{\"applicant\":{\"averageMonthlyIncome\":" + income + "}}", 200)
                            .get("missing")
                            .toString())
                    .doesNotContain("averageMonthlyIncome");
        }
        assertThat(api.post("{\"applicant\":{\"averageMonthlyIncome\":13555.999999999998}}", 200)
                        .get("verdict")
                        .asString())
                .isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void a_filing_far_ahead_takes_the_last_published_wage() throws Exception {
        assertThat(api.post("{\"on\":\"9999-12-31\"}", 200)
                        .get("wage")
                        .get("year")
                        .asInt())
                .isEqualTo(2025);
    }

    @Test
    void null_is_unknown_at_every_level() throws Exception {
        for (String body : List.of(
                "{'pack':null,'on':null,'applicant':null,'employer':null,'situation':null}",
                "{'applicant':{'birthDate':null,'degree':null,'annualIncome':{'2023':null},'residence':{'use':null}}}")) {
            assertThat(api.post(body.replace('\'', '"'), 200).get("verdict").asString())
                    .isEqualTo("UNDECIDED");
        }
    }

    @Test
    void sixty_four_kib_are_taken_and_one_byte_more_is_not() throws Exception {
        String full = "{" + " ".repeat(64 * 1024 - 2) + "}";
        api.post(full, 200);
        JsonNode problem = api.post(full + " ", 413);
        assertThat(problem.get("status").asInt()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json;charset=gbk",
                "application/xml",
                "application/merge-patch+json",
                "nonsense"
            })
    void only_json_in_utf8_is_taken(String type) throws Exception {
        Api.checked(
                api.mvc
                        .perform(MockMvcRequestBuilders.post(ApiPaths.PRECHECK)
                                .header("Content-Type", type)
                                .content("{}"))
                        .andReturn(),
                415);
    }

    @Test
    void a_body_without_a_type_or_packed_is_not_taken() throws Exception {
        Api.checked(
                api.mvc
                        .perform(MockMvcRequestBuilders.post(ApiPaths.PRECHECK).content("{}"))
                        .andReturn(),
                415);
        Api.checked(
                api.mvc
                        .perform(MockMvcRequestBuilders.post(ApiPaths.PRECHECK)
                                .contentType(MediaType.APPLICATION_JSON)
                                .header("Content-Encoding", "gzip")
                                .content("{}"))
                        .andReturn(),
                415);
    }

    @Test
    void another_method_is_told_which_one_is_meant() throws Exception {
        for (String address : List.of(ApiPaths.WAGES, ApiPaths.WINDOW, ApiPaths.WORKING_DAYS, ApiPaths.OPENAPI)) {
            var result = api.mvc.perform(MockMvcRequestBuilders.post(address)).andReturn();
            Api.checked(result, 405);
            assertThat(result.getResponse().getHeader("Allow")).isEqualTo("GET, HEAD");
        }
        for (var request : List.of(
                MockMvcRequestBuilders.get(ApiPaths.PRECHECK),
                MockMvcRequestBuilders.put(ApiPaths.PRECHECK),
                MockMvcRequestBuilders.delete(ApiPaths.PRECHECK))) {
            var result = api.mvc.perform(request).andReturn();
            Api.checked(result, 405);
            assertThat(result.getResponse().getHeader("Allow")).isEqualTo("POST");
        }
    }

    @Test
    void english_readers_are_told_in_english() throws Exception {
        JsonNode problem = api.post("{\"x\":1}", 400, "en");
        assertThat(problem.get("errors").get(0).get("message").asString())
                .isEqualTo("There is no such name; please check the spelling");
        assertThat(problem.get("detail").asString()).isEqualTo("1 place needs a change, see errors");
    }
}
