package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.anju.testkit.House;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** One case in a real browser, from “can I?” to the stranger who verifies: on a phone and at a desk. */
class WholeJourneyTest {

    private static final String NAME = "沈若溪";

    private final House house = House.busy();

    @Test
    void a_case_goes_from_the_first_question_to_a_verified_sheet_in_a_real_browser() throws IOException {
        asksWhetherItIsPossible();
        String no = submits();
        vouched(no);
        recommended(no);
        granted(no);
        house.errands();
        verified(sheet());
    }

    private void asksWhetherItIsPossible() {
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.open("/").open("/check");
            phone.pick("applicant.hukou", "OTHER_PROVINCE").press("button[form=f]:not([name])");
            phone.pick("applicant.criminalRecord", "no").press("button[form=f]:not([name])");
            phone.type("applicant.birthDate.y", "1993")
                    .press("button[form=f]:not([name])", 422)
                    .standsAtTheMistakes();
            phone.type("applicant.birthDate.m", "8").type("applicant.birthDate.d", "20");
            phone.pick("applicant.retirementCategory", "FEMALE_55");
            phone.press("button[form=f]:not([name])").press("button[form=f][name=unsure]");
            phone.press("aside a[href*='/check/result']").isAt("/check/result");
        }
    }

    private String submits() {
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.signIn(NAME, "申请人").isAt("/me");
            phone.open("/me/materials").press(".actions a[href$='/me/check']").isAt("/me/check");
            phone.press("button[form=f]", 422).standsAtTheMistakes();
            phone.pick("guideRead", "yes")
                    .pick("declared", "yes")
                    .press("button[form=f]")
                    .isAt("/me/submitted");
            String no = phone.text(".verdict b.num");
            phone.press("a[href$='/me/case']").isAt("/me/case").sees(no);
            phone.press("a[href$='/me/case/sent']");
            return no;
        }
    }

    private void vouched(String no) {
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("陈安然", "经办人").isAt("/firm").sees(NAME);
            desk.press("a[href$='/firm/cases/" + no + "']");
            desk.allFit().press("form[action$='/check'] button[type=submit]");
            desk.press("a[href$='/vouch']");
            desk.press("form#f button[type=submit]", 422).standsAtTheMistakes();
            desk.pick("checked", "yes").press("form#f button[type=submit]").isAt("/firm/cases/" + no);
        }
    }

    private void recommended(String no) {
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("陈立", "受理岗").isAt("/desk").sees(no);
            desk.press("td a.num[href*='" + no + "']").isAt("/desk/cases/" + no);
            desk.press("a[href*='tab=ALL']").allFit().press("form[action$='/check'] button[type=submit]");
            desk.press("a[href*='decision=GRANT']").press("button[form=f]").sees(no);
        }
    }

    private void granted(String no) {
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("王建国", "审批岗").isAt("/desk").press("td a.num[href*='" + no + "']");
            desk.press("a[href*='/grant']").press("button[form=f]").sees(no);
        }
    }

    private String sheet() throws IOException {
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.signIn(NAME, "申请人")
                    .open("/me/case")
                    .press("a[href$='/me/permit']")
                    .isAt("/me/permit");
            String code = phone.text("p.code");
            try (PDDocument pdf = Loader.loadPDF(phone.download("a[href$='/sheet.pdf']"))) {
                assertThat(new PDFTextStripper().getText(pdf)).contains(NAME, code);
            }
            return code;
        }
    }

    private void verified(String code) {
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.open("/verify")
                    .type("code", code)
                    .press("form[role=search] button")
                    .sees("有效");
            phone.type("code", "2222-2222-2222-2222-2222")
                    .press("form[role=search] button")
                    .sees("查不到");
        }
    }
}
