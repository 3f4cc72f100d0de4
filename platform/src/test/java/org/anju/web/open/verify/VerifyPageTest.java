package org.anju.web.open.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

class VerifyPageTest {

    private final House house = House.demo();

    @Test
    void nobody_needs_to_sign_in_to_ask() {
        Browser visitor = house.browser().get("/verify");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.page().select("h1").text()).isEqualTo("查验证件真伪");
        assertThat(visitor.page().select("input[name=code]")).hasSize(1);
    }

    @Test
    void a_wrong_code_and_something_that_is_no_code_get_the_same_answer() {
        assertThat(answer("/verify?code=7K3M92QFX8ABCDEFGHJK"))
                .isEqualTo(answer("/verify?code=YQ-2026-000123"))
                .isEqualTo(answer("/verify/nonsense"))
                .contains("查不到")
                .contains("不代表已持证");
    }

    @Test
    void the_answer_is_given_in_english_too() {
        Browser visitor = house.browser().get("/en/verify?code=7K3M92QFX8ABCDEFGHJK");
        assertThat(visitor.page().select(".vstate b").text()).isEqualTo("Not found");
    }

    @Test
    void each_look_is_kept() {
        Browser visitor = house.browser().get("/verify?code=7K3M-92QF-X8AB-CDEF-GHJK");
        String record = visitor.page().text().replaceAll("(?s).*(V-\\d{6}-[2-9A-Z]{8}).*", "$1");
        assertThat(house.sql()
                        .sql("select answer from sheets_look where record = ?")
                        .param(record)
                        .query(String.class)
                        .single())
                .isEqualTo("UNKNOWN");
    }

    private String answer(String path) {
        Browser visitor = house.browser().get(path);
        assertThat(visitor.status()).isEqualTo(200);
        return visitor.page().select("section[aria-labelledby=vr]").text().replaceAll("V-\\d{6}-[2-9A-Z]{8}", "V");
    }
}
