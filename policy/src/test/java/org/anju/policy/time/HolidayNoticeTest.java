package org.anju.policy.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The State Council's own words become days, and a slip of the finger is seen. */
class HolidayNoticeTest {

    static final String OF_2026 = """
            国务院办公厅关于2026年部分节假日安排的通知
            经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
            """;

    private static final String OF_2023 = """
            一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
            二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
            三、清明节：4月5日放假，共1天。
            四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
            五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
            六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。
            """;

    @Test
    void the_notices_of_2026_and_2023_give_the_days_that_the_house_knows() {
        assertSame(HolidayNotice.read(2026, OF_2026), 2026);
        assertSame(HolidayNotice.read(2023, OF_2023), 2023);
        assertThat(HolidayNotice.read(2026, OF_2026).daysOff()).isEqualTo(33);
    }

    private static void assertSame(HolidayNotice notice, int year) {
        assertThat(notice.problems()).isEmpty();
        WorkingDays read = WorkingDays.read(notice.lines());
        assertThat(read.knows(year)).isTrue();
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            assertThat(read.isWorkingDay(day))
                    .as("%s", day)
                    .isEqualTo(WorkingDays.published().isWorkingDay(day));
            assertThat(read.isHoliday(day))
                    .as("%s", day)
                    .isEqualTo(WorkingDays.published().isHoliday(day));
        });
    }

    @Test
    void a_later_notice_of_the_same_year_counts_alone() {
        WorkingDays changed = WorkingDays.published()
                .with("year 2026\noff 20260101\n")
                .with("year 2027\noff 20270101\nwork 20270103");
        assertThat(changed.isWorkingDay(LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(changed.isWorkingDay(LocalDate.of(2026, 1, 4))).isFalse();
        assertThat(changed.isWorkingDay(LocalDate.of(2025, 10, 1))).isFalse();
        assertThat(changed.knows(2027)).isTrue();
        assertThat(changed.isWorkingDay(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(WorkingDays.published().knows(2027)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1月1日（周四）至3日, 1月1日（周五）至3日, settings.notice.weekday",
        "共9天, 共8天, settings.notice.count",
        "2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）, 2月23日至15日, settings.notice.span",
        "1月4日（周日）上班, 1月5日上班, settings.notice.work",
        "5月9日（周六）上班, 5月2日（周六）上班, settings.notice.work",
        "4月4日（周六）, 4月44日（周六）, settings.notice.unread",
        "五、端午节：, 五、: , settings.notice.missing",
        "三、清明节：4月4日（周六）至6日（周一）放假, 三、清明节：2025年4月4日至6日放假, settings.notice.year"
    })
    void a_slip_is_told(String right, String wrong, String problem) {
        assertThat(OF_2026).contains(right);
        assertThat(HolidayNotice.read(2026, OF_2026.replace(right, wrong)).problems())
                .extracting(Phrase::key)
                .contains(problem);
    }

    /** Every digit of every holiday, one too many: none may become another calendar unseen. */
    @Test
    void of_every_single_digit_typed_wrongly_all_are_seen() {
        List<String> unseen = new ArrayList<>();
        int typed = 0;
        for (int i = OF_2026.indexOf("一、"); i < OF_2026.length(); i++) {
            if (Character.isDigit(OF_2026.charAt(i))) {
                typed++;
                char other = (char) ('0' + (OF_2026.charAt(i) - '0' + 1) % 10);
                String wrong = OF_2026.substring(0, i) + other + OF_2026.substring(i + 1);
                if (HolidayNotice.read(2026, wrong).problems().isEmpty()) {
                    unseen.add(OF_2026.substring(Math.max(0, i - 6), i + 3));
                }
            }
        }
        assertThat(typed).isGreaterThan(50);
        assertThat(unseen).isEmpty();
    }
}
