package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;

/** A department's administrator sets where changes are told, over HTTP and without JavaScript. */
class BenefitHooksTest {

    private final BenefitFolk folk = new BenefitFolk(House.demo());

    @Test
    void an_address_is_set_its_secret_shown_once_and_switched_off() {
        Browser desk = folk.desk().get("/benefit/hooks").hasStatus(200).hasText("还没有推送过");
        desk.form("form.qform").set("url", "").submit().hasStatus(422).hasText("填写接收地址");
        desk.form("form.qform")
                .set("url", "https://10.0.0.1/told")
                .submit()
                .hasStatus(422)
                .hasText("这个地址不能用");
        // an address for documentation: nobody is there, and nothing is sent before a permit changes
        desk.form("form.qform").set("url", "https://192.0.2.1/told").submit().hasStatus(200);
        String secret = desk.page().select("#secret").text();
        assertThat(secret).matches("whsec_[0-9a-f]{64}");
        desk.get("/benefit/hooks")
                .hasText("推送中")
                .hasText("https://192.0.2.1/told")
                .hasNoText(secret);
        desk.form("form[action$=/stop]").submit().hasText("已停止");
        desk.get("/en/benefit/hooks").hasText("Off");
    }

    @Test
    void nobody_but_the_administrator_finds_it() {
        folk.folk
                .as(folk.folk.officer(Role.VERIFIER, "外人"))
                .get("/benefit/hooks")
                .hasStatus(404);
    }
}
