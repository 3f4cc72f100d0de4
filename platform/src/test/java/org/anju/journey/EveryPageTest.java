package org.anju.journey;

import java.util.List;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** The pages that the whole journey does not pass, each as its reader meets it. */
class EveryPageTest {

    private final House house = House.busy();

    @Test
    void a_stranger_reads_every_public_page_on_a_phone() {
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            List.of(
                            "/guide",
                            "/trace",
                            "/demo",
                            "/demo/clock",
                            "/developers",
                            "/accessibility",
                            "/privacy",
                            "/times",
                            "/window",
                            "/demo/messages",
                            "/sign-in",
                            "/register",
                            "/check/result")
                    .forEach(phone::open);
            phone.open("/verify/file")
                    .press("form[action$='/verify/file'] button", 422)
                    .standsAtTheMistakes();
            phone.attach("file", "sheet.pdf", "application/pdf", new byte[] {'%', 'P', 'D', 'F'});
            phone.press("form[action$='/verify/file'] button").isAt("/verify/file");
        }
    }

    @Test
    void an_applicant_fills_in_and_uploads_on_a_phone() {
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.signIn("林知远", "申请人");
            for (String section : List.of(
                    "information",
                    "education",
                    "study",
                    "work",
                    "qualification",
                    "income",
                    "residence",
                    "companions")) {
                phone.open("/me/profile/" + section);
            }
            phone.open("/me/profile/work?more=true")
                    .press("button[form=f]:not([name])", 422)
                    .standsAtTheMistakes();
            phone.open("/me/association")
                    .open("/me/check")
                    .open("/me/materials")
                    .open("/me/materials/G-3.2.1-6");
            phone.press("form[enctype] button[type=submit]", 422).standsAtTheMistakes();
            phone.attach("files", "portrait.jpg", "image/jpeg", Scans.portrait());
            phone.press("form[enctype] button[type=submit]")
                    .isAt("/me/materials")
                    .open("/me/materials/G-3.2.1-6");
            phone.open("/account").open("/account/password").open("/account/notices");
        }
    }

    @Test
    void applicants_in_every_state_read_how_their_case_stands_on_a_phone() {
        for (String name : List.of("郑启航", "唐小满", "罗一鸣")) {
            try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
                phone.signIn(name, "申请人").open("/me/case");
                if (name.equals("郑启航")) {
                    phone.press("form#answer a.btn").open("/me/case/withdraw").open("/me/permit");
                }
            }
        }
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.signIn("韩青山", "申请人").open("/me/permit");
        }
    }

    @Test
    void an_employer_works_at_a_desk() {
        String no = Look.no(house, "郑启航");
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("周雨桐", "经办人");
            desk.open("/firm/cases")
                    .open("/firm/code")
                    .open("/firm/associations")
                    .press("li.q a");
            desk.press("button[form=f]", 422).standsAtTheMistakes().open("/firm/cases/" + no);
        }
    }

    @Test
    void an_office_works_at_a_desk() {
        String no = Look.no(house, "何婉清");
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("苏敏", "受理岗");
            for (String page : List.of("?tab=MACHINE", "?tab=CHANGES", "?tab=HISTORY", "/ask", "/hold")) {
                desk.open("/desk/cases/" + no + page);
            }
            desk.open("/desk/cases/" + no + "/recommend?decision=REFUSE");
            desk.press("button[form=f]", 422).standsAtTheMistakes();
        }
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("方正", "监管岗").open("/desk/trail");
        }
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("丁一", "运维")
                    .open("/admin/accounts")
                    .open("/admin/health")
                    .sees("自建证书");
        }
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("何政", "政策管理").open("/admin/policy");
        }
    }
}
