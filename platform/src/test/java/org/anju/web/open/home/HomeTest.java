package org.anju.web.open.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.anju.policy.rule.AverageWages;
import org.anju.policy.rule.Pack;
import org.anju.policy.time.WindowHours;
import org.anju.policy.time.WorkingDays;
import org.anju.web.kit.OpenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = OpenHouse.class, properties = "anju.strict-messages=true")
class HomeTest {

    private final MockMvcTester mvc;

    HomeTest(@Autowired WebApplicationContext house) {
        this.mvc = OpenHouse.visitor(house);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-14T08:59, later, 2024-05-14", "2024-05-14T09:00, open, 2024-05-16",
                "2024-05-14T16:59, open, 2024-05-16",
        "2024-05-14T17:00, over, 2024-05-16", "2024-05-15T10:00, closed, 2024-05-16",
                "2024-05-01T10:00, closed, 2024-05-07",
        "2024-02-13T10:00, closed, 2024-02-20"
    })
    void the_window_card_says_whether_it_is_open_and_when_next(String now, String state, LocalDate next) {
        WindowCard card = WindowCard.at(LocalDateTime.parse(now), new WindowHours(WorkingDays.published()));
        assertThat(card.state()).isEqualTo(state);
        assertThat(card.next()).isEqualTo(next);
        assertThat(card.sure()).isTrue();
        assertThat(card.week()).hasSize(7).filteredOn(WindowCard.Day::today).hasSize(1);
    }

    @Test
    void next_year_without_a_published_arrangement_is_only_about() {
        WindowCard card =
                WindowCard.at(LocalDateTime.parse("2031-05-14T10:00"), new WindowHours(WorkingDays.published()));
        assertThat(card.sure()).isFalse();
    }

    @Test
    void the_wage_table_marks_what_is_in_force_and_prints_the_guides_figures() {
        var rows = WageRow.of(AverageWages.published(), Pack.yanqing(), LocalDate.of(2024, 5, 14));
        assertThat(rows).filteredOn(WageRow::current).singleElement().satisfies(row -> {
            assertThat(row.wage().monthly()).isEqualTo(11297);
            assertThat(row.wage().x1_2()).isEqualByComparingTo("13556");
            assertThat(row.wage().x6()).isEqualByComparingTo("67782");
        });
    }

    @Test
    void the_home_page_names_office_hours_place_telephones_and_channels() {
        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "服务窗口现在开放",
                        "延庆区委组织部人才服务中心",
                        "每周二、周四 09:00–17:00",
                        "庆园街60号",
                        "tel:01069107020",
                        "tel:01083423508",
                        "www.bjrcgz.gov.cn",
                        "www.bjyq.gov.cn",
                        "延庆组工",
                        "13,556 元",
                        "本指南仅适用于延庆区，自 2024 年 1 月 1 日起实施",
                        "最终解释权归中共北京市延庆区委组织部所有",
                        "不承担提醒或代为办理的责任",
                        "启动申请不代表已经持证");
        assertThat(mvc.get().uri("/en/"))
                .hasStatusOk()
                .bodyText()
                .contains("The window is open now", "The Chinese text prevails");
    }

    @Test
    void the_open_api_is_described_and_linked() {
        assertThat(mvc.get().uri("/developers")).hasStatusOk().bodyText().contains("href=\"/api/v1/openapi.json\"");
    }
}
