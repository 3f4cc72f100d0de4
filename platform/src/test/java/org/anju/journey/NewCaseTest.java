package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class NewCaseTest {

    private static final String PAPER = "G-3.2.1-32";

    private final House house = House.busy();
    private final LocalDate today = Beijing.today(house.bean(InstantSource.class));
    private final LocalDate contractEnd = today.plusMonths(20);

    @Test
    void a_new_permit_goes_all_the_way_from_registering_to_a_sheet_that_a_stranger_verifies() throws IOException {
        Applicant applicant = Applicant.registered(house, "柳示例");
        Agent agent = People.agent(house, "周雨桐");
        applicant.fillsInEverySection();
        applicant.asksForAssociation(agent.code());
        agent.confirms(applicant.name, today.minusYears(2), contractEnd);
        assertThat(applicant.uploadsEveryMaterial()).hasSizeGreaterThan(5).doesNotContain("m-G-3.2.1-15");
        String no = applicant.submits();

        agent.reviewsAndVouches(no);
        Officer clerk = People.clerk(house);
        supplement(applicant, clerk, no);
        agent.reviewsAndVouches(no);
        clerk.recommendsToGrant(no);
        clerk.at(no, "/grant").isAt("/desk/cases/" + no);
        People.approver(house).grants(no);

        house.errands();
        Browser holder = applicant.browser.get("/me/permit").hasStatus(200).hasText("有效");
        String number = holder.page().select(".permit__body dd").get(1).text();
        assertThat(number).matches("110119" + today.getYear() + "\\d{6}");
        assertThat(house.sql()
                        .sql("select valid_to from permits_permit where number = ?")
                        .param(number)
                        .query(LocalDate.class)
                        .single())
                .as("term: the contract's end, since it comes before three years")
                .isEqualTo(contractEnd);
        String code = holder.page().select("p.code").text();
        sheet(holder, applicant.name, number, code);
        verified(code, number);
    }

    /** Two items are asked for; nothing else opens; what was asked is mended and goes round again. */
    private void supplement(Applicant applicant, Officer clerk, String no) {
        clerk.answersEveryItem(no);
        clerk.asks(no, Map.of("slot:" + PAPER, "第 1 页看不清，请重新上传。", "section:WORK", "上一份工作的单位名称与社保记录不一致。"));
        Browser browser = applicant.browser.get("/me/case").hasStatus(200).hasText("第 1 页看不清");
        assertThat(browser.page().select("form#answer li")).hasSize(2);

        applicant.section("information").set("hukouPlace", "另一个地方").submit().hasStatus(422);
        assertThat(browser.get("/me/profile/information").form("form#f").value("hukouPlace"))
                .isEqualTo("河北省示例市示例县");
        assertThat(browser.get("/me/materials/G-3.2.1-6").hasStatus(200).page().select("form[enctype]"))
                .as("a slot that was not asked for")
                .isEmpty();

        applicant.work("示例软件（北京）有限公司");
        applicant.upload(PAPER);
        Form answer = browser.get("/me/case").hasStatus(200).form("/me/case/answer");
        answer.submit().hasStatus(200).isAt("/me/case");
    }

    private static void sheet(Browser holder, String name, String number, String code) throws IOException {
        holder.get("/me/permit/sheet.pdf").hasStatus(200);
        assertThat(holder.header("Content-Type")).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(holder.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(name, number, code);
        }
    }

    private void verified(String code, String number) {
        Browser stranger = house.browser().get("/verify");
        stranger.form("form[role=search][action$=/verify]")
                .set("code", code)
                .submit()
                .hasStatus(200);
        assertThat(stranger.page().select("#vr").text()).isEqualTo("有效");
        stranger.hasNoText(number);
        char last = code.charAt(code.length() - 1);
        String wrong = code.substring(0, code.length() - 1) + (last == 'Z' ? 'Y' : 'Z');
        stranger.form("form[role=search][action$=/verify]")
                .set("code", wrong)
                .submit()
                .hasStatus(200);
        assertThat(stranger.page().select("#vr").text()).isEqualTo("查不到");
    }
}
