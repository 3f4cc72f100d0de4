package org.anju.journey;

import org.anju.testkit.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was before, a hint of a duplicate, a slip put right and the letters of a decided case, at a desk and on a phone. */
class PastPagesTest {

    private final House house = House.busy();

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void a_clerk_compares_two_cases_and_puts_a_slip_right(Screen.Size size) {
        String no = Look.no(house, "何婉清");
        house.sql().sql("""
                        insert into cases_fingerprint (case_no, kind, mark, item, person)
                        select c.no, 'FILE', sha256('the same'), 'slot:G-3.2.1-32', c.person
                        from cases_case c where c.no in (?, ?) on conflict do nothing
                        """).params(no, Look.no(house, "韩青山")).update();
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("苏敏", "受理岗");
            screen.open("/desk/cases/" + no + "?tab=PAST").press("form[action$='/twins'] button", 422);
            screen.open("/desk/cases/" + no + "?item=0")
                    .open("/desk/cases/" + no + "/slip?item=section:INFORMATION&field=address");
            screen.press("form[action$='/slip'] button[type=submit]", 422).standsAtTheMistakes();
            screen.open("/desk/cases/" + Look.no(house, "韩青山") + "?tab=HISTORY");
        }
    }
}
