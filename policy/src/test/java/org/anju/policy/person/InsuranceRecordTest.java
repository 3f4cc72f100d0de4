package org.anju.policy.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anju.policy.person.InsuranceRecord.Found;
import org.anju.policy.person.InsuranceRecord.Shows;
import org.anju.policy.person.InsuredMonth.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six months are needed, January to June, paid by 妫川. */
class InsuranceRecordTest {

    private static final String NAME = "妫川智能科技（示例）有限公司";
    private static final String CODE = "91110119MA00DEM14N";
    private static final List<YearMonth> NEEDED = IntStream.rangeClosed(1, 6)
            .mapToObj(month -> YearMonth.of(2026, month))
            .toList();

    /** P paid, B paid later, D deferred, O by another unit, R by the same unit under its old name, - nothing; from December on. */
    @ParameterizedTest
    @CsvSource({
        "PPPPPPPP, PPPPPP", // more than enough
        "-PPPPPP-, PPPPPP", // exactly enough
        "-PPPPP--, PPPPPM", // one less, at the end
        "P-PPPPPP, MPPPPP", // one less, at the beginning
        "-PPP-PP-, PPPMPP", // a gap in the middle
        "-PPPBPP-, PPPBPP",
        "-PPPDPP-, PPPDPP",
        "-OPPPPP-, OPPPPP", // the first month at the unit before
        "ORRPPPP-, RRPPPP", // the unit was renamed; what lies before the window does not count
        "--------, MMMMMM",
    })
    void each_needed_month_shows_how_it_was_paid(String record, String found) {
        var lines = new ArrayList<InsuredMonth>();
        for (int i = 0; i < record.length(); i++) {
            if (record.charAt(i) != '-') {
                lines.add(line(YearMonth.of(2025, 12).plusMonths(i), record.charAt(i)));
            }
        }
        List<Found> compared = InsuranceRecord.compare(NEEDED, NAME, CODE, lines);
        assertThat(compared.stream()
                        .map(each -> each.shows().name().substring(0, 1))
                        .collect(Collectors.joining()))
                .isEqualTo(found);
        assertThat(compared).extracting(Found::month).containsExactlyElementsOf(NEEDED);
    }

    @Test
    void two_payers_in_one_month_are_not_all_the_applying_unit() {
        var lines = List.of(line(NEEDED.getFirst(), 'P'), line(NEEDED.getFirst(), 'O'));
        assertThat(InsuranceRecord.compare(NEEDED, NAME, CODE, lines).getFirst().shows())
                .isEqualTo(Shows.OTHER_UNIT);
    }

    @Test
    void a_line_without_a_code_is_known_by_its_name_whatever_its_brackets_and_blanks() {
        var half = new InsuredMonth(NEEDED.getFirst(), null, "妫川智能科技(示例) 有限公司", Manner.PAID);
        var other = new InsuredMonth(NEEDED.getFirst(), null, "妫川智能", Manner.PAID);
        assertThat(InsuranceRecord.compare(NEEDED, NAME, CODE, List.of(half))
                        .getFirst()
                        .shows())
                .isEqualTo(Shows.PAID);
        assertThat(InsuranceRecord.compare(NEEDED, NAME, CODE, List.of(other))
                        .getFirst()
                        .shows())
                .isEqualTo(Shows.OTHER_UNIT);
    }

    @Test
    void the_same_name_under_another_code_is_another_unit() {
        var twin = new InsuredMonth(NEEDED.getFirst(), "91110119MA00DEM22H", NAME, Manner.PAID);
        assertThat(InsuranceRecord.compare(NEEDED, NAME, CODE, List.of(twin))
                        .getFirst()
                        .shows())
                .isEqualTo(Shows.OTHER_UNIT);
    }

    @Test
    void only_paid_in_time_by_the_unit_itself_is_not_against_anybody() {
        assertThat(Arrays.stream(Shows.values()).filter(shows -> !shows.against()))
                .containsExactly(Shows.PAID, Shows.RENAMED);
    }

    private static InsuredMonth line(YearMonth month, char how) {
        return switch (how) {
            case 'B' -> new InsuredMonth(month, CODE, NAME, Manner.BACK_PAID);
            case 'D' -> new InsuredMonth(month, CODE, NAME, Manner.DEFERRED);
            case 'O' -> new InsuredMonth(month, "91110108MA00OTHER1", "别家（示例）有限公司", Manner.PAID);
            case 'R' -> new InsuredMonth(month, CODE, "妫川软件（示例）有限公司", Manner.PAID);
            default -> new InsuredMonth(month, CODE, NAME, Manner.PAID);
        };
    }
}
