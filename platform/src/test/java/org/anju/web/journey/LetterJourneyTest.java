package org.anju.web.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.anju.cases.AskedItem;
import org.anju.cases.CaseEvent;
import org.anju.cases.Command;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.cases.flow.Verb;
import org.anju.parties.profile.Companions;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The letter of each decision, for the applicant, the employer's agents and the office. */
class LetterJourneyTest {

    private final House house = House.demo();

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static int seq(Townsfolk folk, String no, Verb verb) {
        return folk.view(no).events().stream()
                .filter(event -> event.verb() == verb)
                .map(CaseEvent::seq)
                .findFirst()
                .orElseThrow();
    }

    private static String refused(Townsfolk folk) {
        String no = folk.recommended();
        folk.move(
                new Command.Refuse(
                        no,
                        folk.view(no).version(),
                        List.of(new Reason(ReasonCode.INCOME_TOO_LOW, "近 6 个月的月均应税收入为 13555 元，低于标准。"))),
                folk.approver);
        return no;
    }

    private static String asked(Townsfolk folk) {
        String no = folk.vouched();
        folk.move(
                new Command.Ask(
                        no,
                        folk.view(no).version(),
                        List.of(
                                new AskedItem("section:WORK", ReasonCode.DIFFERS, "第二段经历的起止时间与合同不一致。", null),
                                new AskedItem("slot:G-3.2.1-32", ReasonCode.UNREADABLE, "第 2 页看不清，请重新上传。", null)),
                        "一并补齐即可。"),
                folk.clerk);
        return no;
    }

    @Test
    void a_grant_gives_its_letter_to_applicant_agent_and_office_and_to_nobody_else() throws IOException {
        var folk = new Townsfolk(house);
        String no = folk.granted();
        String path = "/cases/" + no + "/letters/" + seq(folk, no, Verb.GRANT) + ".pdf";
        Browser holder = folk.as(folk.applicant).get("/me/case").hasText("准予办理决定书");
        holder.click("查看 PDF").hasStatus(200).isAt("/me" + path);
        assertThat(holder.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(holder.header("Content-Disposition")).doesNotContain(no).doesNotContain("林知远");
        String text = text(holder.bytes());
        assertThat(text)
                .contains("准予办理决定书", no, requireNonNull(folk.view(no).permitNo()), "林知远", "1/1", "中共北京市延庆区委组织部")
                .contains("抄送：妫川智能科技")
                .doesNotContain(folk.number(folk.applicant))
                .doesNotContain("梁主任", "韩窗口");

        assertThat(text(folk.as(folk.agent).get("/firm" + path).hasStatus(200).bytes()))
                .isEqualTo(text);
        assertThat(text(folk.as(folk.clerk).get("/desk" + path).hasStatus(200).bytes()))
                .isEqualTo(text);
        var stranger = new Townsfolk(house);
        stranger.as(stranger.applicant).get("/me" + path).hasStatus(404);
        stranger.as(stranger.agent).get("/firm" + path).hasStatus(404);
        folk.as(folk.applicant).get("/me/cases/" + no + "/letters/1.pdf").hasStatus(404);
        folk.as(folk.applicant).get("/me/cases/" + no + "/letters/999.pdf").hasStatus(404);
        assertThat(house.sql()
                        .sql("select count(*) from trail_lines where act = 'letter.take' and subject_id = ?")
                        .param(no)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void a_refusal_gives_reasons_with_clause_and_text_and_what_may_be_done_by_when() throws IOException {
        var folk = new Townsfolk(house);
        String no = refused(folk);
        Browser clerk = folk.as(folk.approver).get("/desk/cases/" + no + "?tab=HISTORY");
        String text = text(clerk.click("查看 PDF").hasStatus(200).bytes());
        assertThat(text)
                .contains("不予办理决定书")
                .contains("近6个月的月均应税收入为13555元，低于标准。")
                .contains("1.2倍")
                .contains("60日内申请行政复议", "6个月内提起行政诉讼")
                .contains("可以重新提出申请");
    }

    @Test
    void a_supplement_notice_lists_every_item_once_with_its_last_day() throws IOException {
        var folk = new Townsfolk(house);
        String no = asked(folk);
        String text = text(folk.as(folk.agent)
                .get("/firm/cases/" + no)
                .hasText("补正告知书")
                .click("查看 PDF")
                .hasStatus(200)
                .bytes());
        var last = requireNonNull(folk.view(no).lastDay());
        assertThat(text)
                .contains("补正告知书", "一并补齐即可。")
                .contains("工作经历：与填写的不一致", "第二段经历的起止时间与合同不一致。", "第2页看不清，请重新上传。")
                .contains(last.getYear() + "年" + last.getMonthValue() + "月" + last.getDayOfMonth() + "日（含当日）");
    }

    @Test
    void whoever_scans_a_letter_learns_that_it_was_issued_and_a_made_up_code_finds_nothing() throws IOException {
        var folk = new Townsfolk(house);
        String no = refused(folk);
        int seq = seq(folk, no, Verb.REFUSE);
        String text = text(folk.as(folk.applicant)
                .get("/me/cases/" + no + "/letters/" + seq + ".pdf")
                .bytes());
        var code = Pattern.compile("([2-9A-Z]{4}-){4}[2-9A-Z]{4}").matcher(text);
        assertThat(code.find()).isTrue();
        String path = "/verify/letters/" + no + "/" + seq + "/";
        Browser stranger = house.browser().get(path + code.group().replace("-", ""));
        stranger.hasStatus(200)
                .hasText("平台出具过这份文书")
                .hasText("不予办理决定书")
                .hasText("林＊＊")
                .hasNoText("林知远");
        assertThat(stranger.header("Cache-Control")).isEqualTo("no-store");
        house.browser().get(path + "2".repeat(20)).hasText("查不到").hasNoText("林＊＊");
        house.browser()
                .get("/verify/letters/" + no + "/1/" + code.group().replace("-", ""))
                .hasText("查不到");
    }

    @Test
    void a_limit_that_ran_out_gives_its_letter_too() throws IOException {
        var folk = new Townsfolk(house);
        String no = asked(folk);
        house.sql()
                .sql("update cases_case set due_at = opened_at where no = ?")
                .param(no)
                .update();
        folk.move(new Command.Lapse(no, folk.view(no).version()), Actor.clock());
        String path = "/me/cases/" + no + "/letters/" + seq(folk, no, Verb.LAPSE) + ".pdf";
        assertThat(text(folk.as(folk.applicant).get(path).hasStatus(200).bytes()))
                .contains("退回通知书", "要求补正的期限已过", "可以重新提交");
    }

    @Test
    void printed_again_after_the_case_went_on_the_letter_says_what_it_said() throws IOException {
        var folk = new Townsfolk(house);
        String no = asked(folk);
        String path = "/me/cases/" + no + "/letters/" + seq(folk, no, Verb.ASK) + ".pdf";
        String before = text(folk.as(folk.applicant).get(path).bytes());
        folk.save(folk.applicant, new Companions(true, List.of()), 1);
        folk.move(
                new Command.Withdraw(no, folk.view(no).version(), new Reason(ReasonCode.NO_LONGER_WANTED, "不再办理")),
                folk.applicant);
        assertThat(text(folk.as(folk.applicant).get(path).bytes())).isEqualTo(before);
    }

    @Test
    void the_notice_of_a_decision_leads_to_its_letter_and_english_readers_learn_it_is_in_chinese() {
        var folk = new Townsfolk(house);
        String no = refused(folk);
        house.errands();
        Browser reader = folk.as(folk.applicant).get("/messages").hasText("查看决定文书");
        String link =
                requireNonNull(reader.page().selectFirst("a[href*=/letters/]")).attr("href");
        reader.get(link).hasStatus(200);
        folk.as(folk.agent).get("/messages").hasText("查看决定文书");
        folk.as(folk.applicant).get("/en/me/case").hasText("The letters are in Chinese.");
        assertThat(folk.cases.view(no, Actor.clock())).isPresent();
    }
}
