package org.anju.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CalendarAndWagesTest {

    private final Api api = new Api();

    CalendarAndWagesTest() throws IOException {}

    @Test
    void the_contracts_own_answers_come_back_word_for_word() throws Exception {
        assertThat(api.get(ApiPaths.WORKING_DAYS + "?from=2024-02-05&count=20", 200))
                .hasToString("{\"from\":\"2024-02-05\",\"count\":20,\"date\":\"2024-03-08\",\"provisional\":false}"
                        .replace("'", "\""));
        assertThat(api.get(ApiPaths.WINDOW + "?on=2026-02-16&district=110119", 200))
                .hasToString("{\"open\":false,\"next\":{\"date\":\"2026-02-24\",\"from\":\"09:00\",\"to\":\"17:00\"}}");
        assertThat(api.get(ApiPaths.WAGES + "?on=2024-03-01", 200))
                .hasToString("{\"year\":2022,\"monthly\":11297,\"x1_2\":13556,\"x3\":33891,\"x6\":67782,"
                        + "\"effectiveFrom\":\"2023-07-20\"}");
    }

    @Test
    void without_a_day_it_is_today_in_beijing() throws Exception {
        // 1 March 2024 is a Friday
        JsonNode window = api.get(ApiPaths.WINDOW, 200);
        assertThat(window.get("open").asBoolean()).isFalse();
        assertThat(window.get("next").get("date").asString()).isEqualTo("2024-03-05");
        assertThat(api.get(ApiPaths.WAGES, 200).get("year").asInt()).isEqualTo(2022);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, 0, 2024-03-05, false",
        "2024-03-05, 1, 2024-03-06, false",
        "2024-03-08, 1, 2024-03-11, false",
        "2031-01-06, 1, 2031-01-07, true",
    })
    void working_days_are_counted_from_the_day_after(String from, int count, String date, boolean provisional)
            throws Exception {
        JsonNode answer = api.get(ApiPaths.WORKING_DAYS + "?from=" + from + "&count=" + count, 200);
        assertThat(answer.get("date").asString()).isEqualTo(date);
        assertThat(answer.get("provisional").asBoolean()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/calendar/working-days?count=1, from, REQUIRED",
        "/api/v1/calendar/working-days?from=2024-03-01, count, REQUIRED",
        "/api/v1/calendar/working-days?from=2024-02-30&count=1, from, NOT_DATE",
        "/api/v1/calendar/working-days?from=2024-03-01&count=251, count, OUT_OF_RANGE",
        "/api/v1/calendar/working-days?from=2024-03-01&count=-1, count, OUT_OF_RANGE",
        "/api/v1/calendar/working-days?from=2024-03-01&count=1.5, count, NOT_INTEGER",
        "/api/v1/calendar/working-days?from=2024-03-01&count=, count, NOT_INTEGER",
        "/api/v1/calendar/working-days?from=2024-03-01&count=99999999999999999999, count, NOT_INTEGER",
        "/api/v1/calendar/working-days?from=2024-03-01&count=1&cuont=2, cuont, UNKNOWN_FIELD",
        "/api/v1/calendar/working-days?from=2024-03-01&count=1&count=2, count, REPEATED",
        "/api/v1/calendar/window?on=yesterday, on, NOT_DATE",
        "/api/v1/calendar/window?on=2024-03-01&district=110105, district, UNKNOWN_PACK",
        "/api/v1/wages?on=, on, NOT_DATE",
        "/api/v1/wages?on=2019-07-19, on, TOO_EARLY",
        "/api/v1/wages?day=2024-03-01, day, UNKNOWN_FIELD",
    })
    void a_bad_parameter_is_named(String address, String field, String code) throws Exception {
        JsonNode error = api.get(address, 400).get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo(field);
        assertThat(error.get("code").asString()).isEqualTo(code);
    }

    @Test
    void the_first_published_day_has_a_wage() throws Exception {
        assertThat(api.get(ApiPaths.WAGES + "?on=2019-07-20", 200)
                        .get("monthly")
                        .asInt())
                .isEqualTo(7855);
    }
}
