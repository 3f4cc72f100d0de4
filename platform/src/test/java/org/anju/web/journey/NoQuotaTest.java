package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** Yanqing has no quota: the page is not there and nothing speaks of it. */
class NoQuotaTest {

    private final House house = House.demo();

    @Test
    void in_yanqing_there_is_no_trace_of_a_quota() {
        var folk = new Townsfolk(house);
        Browser agent = folk.as(folk.agent);
        assertThat(agent.get("/firm/quota").status()).isEqualTo(404);
        for (String page :
                new String[] {"/firm", "/firm/roster", "/firm/cases", "/firm/associations", "/firm/import"}) {
            agent.get(page).hasStatus(200).hasNoText("新办名额");
            assertThat(agent.page().select("a[href$=/firm/quota]")).as(page).isEmpty();
        }
        folk.as(folk.applicant).get("/me/check").hasStatus(200).hasNoText("名额");
    }
}
