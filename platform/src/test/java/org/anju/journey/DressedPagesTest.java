package org.anju.journey;

import java.util.List;
import org.anju.journey.Screen.Dress;
import org.anju.journey.Screen.Size;
import org.anju.materials.Papers;
import org.anju.testkit.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages most read, in English, in the dark, and in large print with high contrast: axe and no sideways scroll there too. */
class DressedPagesTest {

    private final House house = House.busy();

    private Screen at(Size size, Dress dress) {
        return new Screen(house, size, dress);
    }

    @ParameterizedTest
    @EnumSource(
            value = Dress.class,
            names = {"ENGLISH", "DARK", "ELDER"})
    void a_stranger_and_an_applicant_on_a_phone(Dress dress) {
        try (Screen phone = at(Size.PHONE, dress)) {
            List.of("/", "/check", "/times", "/verify", "/guide").forEach(phone::open);
        }
        try (Screen phone = at(Size.PHONE, dress)) {
            phone.signIn("林知远", "申请人").open("/me").open("/me/materials").open("/me/materials/G-3.2.1-6");
            if (phone.page().locator("[name=replace]").count() > 0) {
                phone.page().locator("[name=replace]").check();
            }
            // from too far away: the page then has its hints and the crop
            phone.attach("files", "远照.png", "image/png", Papers.portrait(900, 1200, 240, 0));
            phone.press("form[enctype] button[type=submit]")
                    .press("form[action$='/crop'] button")
                    .open("/me/profile/income")
                    .open("/account/notices");
        }
        try (Screen phone = at(Size.PHONE, dress)) {
            phone.signIn("何婉清", "申请人").open("/me/case").open("/me/materials");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Dress.class,
            names = {"ENGLISH", "DARK", "ELDER"})
    void an_employer_at_a_desk(Dress dress) {
        try (Screen desk = at(Size.DESK, dress)) {
            desk.signIn("周雨桐", "经办人");
            List.of("/firm", "/firm/people", "/firm/cases", "/firm/filing", "/firm/filing/papers")
                    .forEach(desk::open);
        }
        try (Screen desk = at(Size.DESK, dress)) {
            desk.signIn("刘思远", "经办人").open("/firm/filing").open("/firm/filing/papers/G-3.1.1-13");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Dress.class,
            names = {"ENGLISH", "DARK"})
    void the_office_at_a_desk(Dress dress) {
        String no = Look.no(house, "何婉清");
        try (Screen desk = at(Size.DESK, dress)) {
            desk.signIn("苏敏", "受理岗");
            List.of("/desk", "/desk/employers", "/desk/cases/" + no, "/desk/cases/" + no + "?tab=MACHINE")
                    .forEach(desk::open);
        }
        try (Screen desk = at(Size.DESK, dress)) {
            desk.signIn("丁一", "运维").open("/admin/health");
        }
    }
}
