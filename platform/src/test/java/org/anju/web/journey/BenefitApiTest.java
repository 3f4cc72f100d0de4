package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A department's program asks over the wire, as docs/contract/benefit-api.md says. */
class BenefitApiTest {

    private static final String CHECKS = "/api/v1/benefit/checks";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final House house = House.demo();
    private final BenefitFolk folk = new BenefitFolk(house);

    private HttpResponse<String> send(String key, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    request.header("Authorization", "Bearer " + key).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> post(String key, String body) throws IOException, InterruptedException {
        return send(
                key,
                HttpRequest.newBuilder(house.address().resolve(CHECKS))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String question(String permit, String identity, String day) {
        return "{\"purpose\":\"%s\",\"permit\":\"%s\",\"identity\":\"%s\",\"on\":\"%s\"}"
                .formatted(folk.purpose, permit, identity, day);
    }

    @Test
    void the_contracts_example_gets_the_contracts_answer() throws Exception {
        String permit = folk.permit();
        String page = Files.readString(Path.of("../docs/contract/benefit-api.md"));
        List<String> examples = Pattern.compile("```json\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(each -> each.group(1)
                        .replace("{purpose}", folk.purpose.toString())
                        .replace("{permit}", permit)
                        .replace("{last}", folk.last())
                        .replace("{day}", folk.folk.today().toString()))
                .toList();
        HttpResponse<String> answer = post(folk.key(), examples.get(0));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode said = JSON.readTree(answer.body());
        JSON.readTree(examples.get(1))
                .properties()
                .forEach(each ->
                        assertThat(said.get(each.getKey())).as(each.getKey()).isEqualTo(each.getValue()));
        assertThat(said.at("/permit/holder").asString()).isEqualTo("林＊＊");
        assertThat(answer.body()).doesNotContain("林知远");
        folk.desk()
                .get("/benefit/checks/" + said.get("record").asString())
                .hasStatus(200)
                .hasText("anju_");
        folk.folk
                .as(folk.folk.applicant)
                .get("/me/permit")
                .hasText(said.get("record").asString());
    }

    @Test
    void a_wrong_holder_and_no_such_permit_are_one_answer_word_for_word() throws Exception {
        String key = folk.key();
        String day = folk.folk.today().toString();
        String wrong = post(key, question(folk.permit(), folk.wrong(), day)).body();
        String none = post(key, question("1101192026999999", folk.wrong(), day)).body();
        String blank = "\"(record|askedAt)\":\"[^\"]*\"";
        assertThat(wrong.replaceAll(blank, ""))
                .isEqualTo(none.replaceAll(blank, ""))
                .contains("UNKNOWN");
    }

    @Test
    void days_in_the_past_are_answered_and_days_to_come_refused() throws Exception {
        String key = folk.key();
        String permit = folk.permit();
        String yesterday = folk.folk.today().minusDays(1).toString();
        assertThat(post(key, question(permit, folk.last(), yesterday)).body()).contains("\"status\":\"NOT_YET\"");
        HttpResponse<String> future = post(
                key, question(permit, folk.last(), folk.folk.today().plusDays(1).toString()));
        assertThat(future.statusCode()).isEqualTo(400);
        assertThat(future.body()).contains("FUTURE");
    }

    @Test
    void whatever_is_wrong_with_a_request_is_named() throws Exception {
        String key = folk.key();
        HttpResponse<String> empty = post(key, "{}");
        assertThat(empty.statusCode()).isEqualTo(400);
        JsonNode errors = JSON.readTree(empty.body()).get("errors");
        assertThat(errors.valueStream()
                        .map(each ->
                                each.get("field").asString() + each.get("code").asString()))
                .containsExactly("purposeREQUIRED", "permitREQUIRED", "identityREQUIRED");
        HttpResponse<String> bad = post(
                key, "{\"purpose\":\"x\",\"permit\":\"12\",\"identity\":\"12\",\"on\":\"2026-02-30\",\"name\":\"x\"}");
        assertThat(bad.body()).contains("NOT_PURPOSE", "NOT_PERMIT", "NOT_IDENTITY", "NOT_DATE", "UNKNOWN_FIELD");
        assertThat(post(key, " ".repeat(70_000)).statusCode()).isEqualTo(413);
        String other = new BenefitFolk(house).key();
        assertThat(post(other, question("1101192026999999", "0000", "2026-01-01"))
                        .body())
                .as("another department's purpose")
                .contains("NOT_PURPOSE");
    }

    @Test
    void a_key_is_made_by_the_administrator_shown_once_and_works_until_revoked() throws Exception {
        Browser desk = folk.desk().get("/benefit/keys").hasText("还没有密钥");
        desk.form("form.qform")
                .set("name", "报名系统")
                .set("purposes", folk.purpose.toString())
                .submit()
                .hasStatus(200);
        String key = desk.page().select("#secret").text();
        assertThat(key).matches("anju_[2-9A-Z]{8}_[2-9A-Z]{40}");
        desk.get("/benefit/keys").hasNoText(key).hasText(key.substring(0, 13)).hasText("还没用过");
        HttpRequest.Builder purposes = HttpRequest.newBuilder(house.address().resolve("/api/v1/benefit/purposes"));
        HttpResponse<String> answer = send(key, purposes.copy());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(folk.purpose.toString(), "子女入学");
        desk.get("/benefit/keys").hasNoText("还没用过");
        assertThat(house.sql()
                        .sql(
                                "select count(*) from sheets_benefit_key where position(convert_to(?, 'UTF8') in hash) > 0")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isZero();
        String last = key.substring(0, key.length() - 1) + (key.endsWith("2") ? "3" : "2");
        assertThat(send(last, purposes.copy()).statusCode())
                .as("one letter off")
                .isEqualTo(401);
        desk.form("form[action$=/revoke]").submit().hasText("已停用");
        assertThat(send(key, purposes.copy()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_key_dies_with_its_department_and_only_an_administrator_makes_one() throws Exception {
        String key = folk.key();
        folk.folk.tx(() -> folk.register().close(folk.operator, folk.department, true, 0));
        HttpRequest.Builder purposes = HttpRequest.newBuilder(house.address().resolve("/api/v1/benefit/purposes"));
        HttpResponse<String> closed = send(key, purposes);
        assertThat(closed.statusCode()).isEqualTo(401);
        assertThat(closed.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(closed.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        folk.desk().get("/benefit/keys").hasStatus(404);
    }

    @Test
    void more_than_its_pace_is_too_fast_for_a_key() throws Exception {
        String key = folk.key();
        int last = 200;
        for (int i = 0; i < 400 && last == 200; i++) {
            last = send(key, HttpRequest.newBuilder(house.address().resolve("/api/v1/benefit/purposes")))
                    .statusCode();
        }
        assertThat(last).isEqualTo(429);
    }
}
