package org.anju.web.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anju.parties.PersonRegister;
import org.anju.permits.PermitRegister;
import org.anju.sheets.Scan;
import org.anju.sheets.token.TokenReader;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetJourneyTest {

    private final House house = House.demo();

    @Test
    void a_granted_permit_gets_its_sheet_and_the_code_leads_to_the_answer() throws Exception {
        var folk = new Townsfolk(house);
        String no = folk.granted();
        String number = requireNonNull(folk.view(no).permitNo());
        house.errands();
        Browser holder =
                folk.as(folk.applicant).get("/me/permit").hasStatus(200).hasText(number);
        String code = holder.page().select("p.code").text();

        holder.get("/me/permit/sheet.pdf").hasStatus(200);
        assertThat(holder.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(holder.header("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("林知远")
                .doesNotContain(number);
        try (PDDocument page = Loader.loadPDF(holder.bytes())) {
            String text = new PDFTextStripper().getText(page);
            assertThat(text).contains("林知远").contains(number).contains(code).contains("汉族");
        }

        Browser stranger =
                house.browser().get("/verify?code=" + code.toLowerCase().replace("-", "%20"));
        stranger.hasText("有效").hasText("林＊＊").hasNoText("林知远").hasNoText(number);
        assertThat(stranger.header("Cache-Control")).isEqualTo("no-store");
        stranger.hasText(id(folk).substring(0, 6) + "************").hasNoText(id(folk).substring(14));
        holder.get("/me/permit").hasText("谁查验过");
        assertThat(holder.page().select("li.task")).isNotEmpty();
        assertThat(house.sql()
                        .sql("select count(*) from trail_lines where act = 'sheet.take' and subject_id = ?")
                        .param(number)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_square_on_both_files_holds_a_token_that_somebody_else_finds_genuine() throws Exception {
        var folk = new Townsfolk(house);
        String number = requireNonNull(folk.view(folk.granted()).permitNo());
        house.errands();
        Browser holder = folk.as(folk.applicant);
        String square =
                Scan.pdf(holder.get("/me/permit/sheet.pdf").hasStatus(200).bytes(), 150);
        assertThat(Scan.ofd(holder.get("/me/permit/sheet.ofd").hasStatus(200).bytes(), 150))
                .isEqualTo(square);
        assertThat(square).matches(".*/verify/" + code(number) + "#[\\w-]{138,140}");

        Browser stranger = house.browser().get("/verify/keys.json").hasStatus(200);
        assertThat(stranger.header("Content-Type")).startsWith("application/jwk-set+json");
        TokenReader.Said said = new TokenReader(stranger.body())
                .read(square.substring(square.indexOf('#') + 1))
                .orElseThrow();
        var permit =
                house.bean(PermitRegister.class).find(number, Actor.clock()).orElseThrow();
        assertThat(said)
                .isEqualTo(new TokenReader.Said(
                        1,
                        permit.issuedOn(),
                        permit.issuedOn(),
                        permit.from(),
                        permit.to(),
                        code(number),
                        number.substring(0, 6) + "******" + number.substring(12),
                        "林＊＊"));
    }

    @Test
    void the_last_four_open_the_detail_and_five_wrong_ones_close_it() {
        var folk = new Townsfolk(house);
        String number = requireNonNull(folk.view(folk.granted()).permitNo());
        house.errands();
        String code = code(number);
        String id = id(folk);
        Browser visitor = house.browser().get("/verify?code=" + code);
        visitor.form("form[method=post][action$=/verify]")
                .set("last", id.substring(14))
                .submit()
                .hasText(number)
                .hasText(id.substring(0, 6) + "********" + id.substring(14));
        for (int i = 0; i < 5; i++) {
            visitor.get("/verify?code=" + code);
            visitor.form("form[method=post][action$=/verify]")
                    .set("last", "000" + i)
                    .submit()
                    .hasText("查不到")
                    .hasNoText("聘用单位");
        }
        visitor.get("/verify?code=" + code).hasText("聘用单位");
        visitor.form("form[method=post][action$=/verify]")
                .set("last", id.substring(14))
                .submit()
                .hasText("查不到");
    }

    @Test
    void each_state_of_a_permit_has_its_answer() {
        var folk = new Townsfolk(house);
        String number = requireNonNull(folk.view(folk.granted()).permitNo());
        house.errands();
        String code = code(number);
        for (var expected : List.of(
                List.of("SUSPENDED", "挂起", "需咨询各项待遇兑现部门"),
                List.of("EXPIRED", "失效", "不能作为凭据"),
                List.of("CANCELLED", "注销", "不能作为凭据"))) {
            house.sql()
                    .sql("update permits_period set status = ? where permit = ?")
                    .params(expected.get(0), number)
                    .update();
            Browser visitor = house.browser().get("/verify/" + code);
            assertThat(visitor.page().select(".vstate b").text()).isEqualTo(expected.get(1));
            visitor.hasText(expected.get(2));
        }
    }

    @Test
    void a_new_version_takes_the_old_code_out_of_use() {
        var folk = new Townsfolk(house);
        String number = requireNonNull(folk.view(folk.granted()).permitNo());
        house.errands();
        String old = code(number);
        house.sql()
                .sql("update cases_outbox set done_at = null, next_at = now() - interval '1 year' where payload = ?")
                .param(number)
                .update();
        house.errands();
        assertThat(code(number)).isNotEqualTo(old);
        house.browser().get("/verify?code=" + old).hasText("已换新版").hasNoText("林＊＊");
        house.browser().get("/verify?code=" + code(number)).hasText("有效");
    }

    @Test
    void a_pending_case_is_never_more_than_not_found() {
        var folk = new Townsfolk(house);
        String no = folk.recommended();
        assertThat(house.browser()
                        .get("/verify?code=" + no)
                        .page()
                        .select(".vstate b")
                        .text())
                .isEqualTo("查不到");
        folk.as(folk.applicant)
                .get("/me/permit")
                .hasText("你还没有")
                .get("/me/permit/sheet.pdf")
                .hasStatus(404);
    }

    @Test
    void a_name_that_cannot_be_drawn_is_said_and_not_printed_wrong() {
        var folk = new Townsfolk(house, "张\uD880\uDC00喆");
        String number = requireNonNull(folk.view(folk.granted()).permitNo());
        house.errands();
        Browser holder = folk.as(folk.applicant).get("/me/permit").hasText("字库里没有“\uD880\uDC00”");
        holder.get("/me/permit/sheet.pdf").hasStatus(404);
        assertThat(house.sql()
                        .sql("select count(*) from sheets_sheet where permit = ?")
                        .param(number)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String id(Townsfolk folk) {
        return house.bean(PersonRegister.class)
                .person(Actor.clock(), requireNonNull(folk.applicant.person()))
                .orElseThrow()
                .residentId()
                .number();
    }

    private String code(String number) {
        return house.sql()
                .sql("select code from sheets_sheet where permit = ? and superseded_at is null")
                .param(number)
                .query(String.class)
                .single();
    }
}
