package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** Two at once, twice the same, and what was typed wrongly. */
class TwiceTest {

    private final House house = House.busy();

    @Test
    void of_two_clerks_at_the_same_case_the_second_sees_a_fresh_page_and_nothing_is_written_twice() {
        String no = Look.no(house, "罗一鸣");
        Browser luo = People.applicant(house, "罗一鸣").get("/me/check").hasStatus(200);
        luo.form("form#f")
                .set("guideRead", "yes")
                .set("declared", "yes")
                .submit()
                .hasStatus(200);
        People.agent(house, "周雨桐").reviewsAndVouches(no);
        Browser first = People.clerk(house).at(no, "/hold");
        Browser second = People.otherClerk(house).at(no, "/hold");
        first.form("/hold").set("text", "核查上年度纳税").submit().hasStatus(200);
        second.form("/hold").set("text", "核查纳税").submit().hasStatus(409).hasText("页面已经更新");
        assertThat(house.sql()
                        .sql("select count(*) from cases_event where case_no = ? and verb = 'HOLD'")
                        .param(no)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(Look.state(house, no)).isEqualTo("TAX_CHECK");
    }

    @Test
    void a_double_click_writes_once_and_the_same_key_with_another_body_is_a_conflict() {
        Browser lin = People.applicant(house, "林知远");
        Form form =
                lin.get("/me/profile/information").hasStatus(200).form("form#f").set("hukouPlace", "山西省示例县");
        int before = Look.linesBy(house, "林知远");
        form.submit().hasStatus(200);
        int once = Look.linesBy(house, "林知远");
        assertThat(once).isEqualTo(before + 1);
        form.submit().hasStatus(200);
        assertThat(Look.linesBy(house, "林知远")).isEqualTo(once);
        form.set("hukouPlace", "山东省示例县").submit().hasStatus(409);
        assertThat(Look.linesBy(house, "林知远")).isEqualTo(once);
        assertThat(lin.get("/me/profile/information").form("form#f").value("hukouPlace"))
                .isEqualTo("山西省示例县");
    }

    @Test
    void of_two_open_tabs_the_older_one_does_not_overwrite_the_newer() {
        Browser tab = People.applicant(house, "林知远");
        Form older = tab.get("/me/profile/residence").hasStatus(200).form("form#f");
        Form newer = tab.get("/me/profile/residence").hasStatus(200).form("form#f");
        newer.set("address", "北京市延庆区新街 1 号").forge("later", "yes").submit().hasStatus(200);
        older.set("address", "北京市延庆区旧街 2 号").forge("later", "yes").submit().hasStatus(409);
        assertThat(tab.get("/me/profile/residence").form("form#f").value("address"))
                .isEqualTo("北京市延庆区新街 1 号");
    }

    @Test
    void what_cannot_be_read_comes_back_with_all_that_was_typed() {
        Browser lin = People.applicant(house, "林知远");
        Form form =
                lin.get("/me/profile/education").hasStatus(200).form("form#f").set("school", "改了的大学");
        form.set("conferredOn.y", "2019").set("conferredOn.m", "13").set("conferredOn.d", "1");
        form.submit().hasStatus(422);
        assertThat(lin.page().select(".errsum a[href=#conferredOn]")).hasSize(1);
        assertThat(lin.page().select("#conferredOn-e")).hasSize(1);
        Form back = lin.form("form#f");
        assertThat(back.value("school")).isEqualTo("改了的大学");
        assertThat(back.value("conferredOn.m")).isEqualTo("13");
        assertThat(lin.get("/me/profile/education").form("form#f").value("school"))
                .isNotEqualTo("改了的大学");
    }
}
