package org.anju.web.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The office puts a slip right, and everybody concerned sees what was written, what it is now, and why. */
class SlipJourneyTest {

    private final House house = House.demo();

    @Test
    void the_clerk_corrects_a_word_and_applicant_and_agent_see_it_struck_through() {
        var folk = new Townsfolk(house);
        String no = folk.vouched();
        Browser clerk = folk.as(folk.clerk).get("/desk/cases/" + no + "?item=0").hasText("笔误更正");
        clerk.click("更正户籍所在地").hasStatus(200).hasText("更正笔误");
        clerk.form("/slip").set("becomes", "").submit().hasStatus(422);
        clerk.form("/slip").set("becomes", "浙江省温州市").set("why", "").submit().hasStatus(422);
        clerk.form("/slip")
                .set("becomes", "浙江省温州市")
                .set("why", "与户口本一致。")
                .submit()
                .hasStatus(200)
                .isAt("/desk/cases/" + no);
        assertThat(clerk.page().select("del").text()).contains("浙江省杭州市");
        assertThat(clerk.page().select("ins").text()).contains("浙江省温州市");
        clerk.hasText("韩窗口").hasText("理由：与户口本一致。");

        Browser applicant = folk.as(folk.applicant).get("/me/case").hasText("笔误更正");
        assertThat(applicant.page().select("#slips ~ dl del").text()).contains("浙江省杭州市");
        applicant.hasText("与户口本一致。").hasNoText("韩窗口");
        applicant.get("/me/case/sent").hasText("浙江省温州市");
        folk.as(folk.agent).get("/firm/cases/" + no).hasText("浙江省温州市").hasNoText("韩窗口");
        house.errands();
        applicant.get("/messages").hasText("主管部门更正了你的申请（" + no + "）里的一处笔误");
        applicant.get("/en/me/case").hasText("Slips corrected");
    }

    @Test
    void nobody_else_and_no_other_field_has_the_page() {
        var folk = new Townsfolk(house);
        String no = folk.vouched();
        String path = "/desk/cases/" + no + "/slip?item=section:INFORMATION&field=";
        folk.as(folk.clerk).get(path + "hukouPlace").hasStatus(200);
        folk.as(folk.clerk).get(path + "phone").hasStatus(404);
        folk.as(folk.clerk).get("/desk/cases/" + no + "/slip").hasStatus(404);
        folk.as(folk.approver).get(path + "hukouPlace").hasStatus(404);
        folk.as(folk.supervisor).get(path + "hukouPlace").hasStatus(404);
        folk.as(folk.approver).get("/desk/cases/" + no + "?item=0").hasNoText("笔误更正");
    }

    @Test
    void after_the_grant_the_sheet_comes_anew_with_the_corrected_word() throws IOException {
        var folk = new Townsfolk(house);
        String no = folk.granted();
        house.errands();
        Browser approver =
                folk.as(folk.approver).get("/desk/cases/" + no + "/slip?item=section:INFORMATION&field=hukouPlace");
        approver.hasText("确认单会换发新版")
                .form("/slip")
                .set("becomes", "浙江省温州市")
                .set("why", "与户口本一致。")
                .submit()
                .hasStatus(200);
        house.errands();
        Browser holder = folk.as(folk.applicant).get("/me/permit/sheet.pdf").hasStatus(200);
        try (PDDocument sheet = Loader.loadPDF(holder.bytes())) {
            assertThat(new PDFTextStripper().getText(sheet))
                    .contains("浙江省温州市", "第 2 版")
                    .doesNotContain("杭州");
        }
        assertThat(requireNonNull(folk.view(no).permitNo())).isNotEmpty();
    }
}
