package org.anju.web.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

class SheetFileJourneyTest {

    private static final String OURS = "本办公室签发，没有改动";

    private final House house = House.demo();

    @Test
    void both_files_of_a_sheet_are_known_as_ours_and_say_how_the_permit_stands() {
        Holder holder = holder();
        for (byte[] file : new byte[][] {holder.pdf, holder.ofd}) {
            Browser stranger = handedIn(file).hasStatus(200).hasText(OURS).hasText("带有本办公室的电子签名或签章");
            assertThat(stranger.page().select("#state").text()).isEqualTo("有效");
            stranger.hasText("林＊＊").hasNoText("林知远").hasNoText(holder.permit);
            assertThat(stranger.header("Cache-Control")).isEqualTo("no-store");
        }
        house.sql()
                .sql("update permits_period set status = 'SUSPENDED' where permit = ?")
                .param(holder.permit)
                .update();
        assertThat(handedIn(holder.ofd)
                        .hasText("需咨询各项待遇兑现部门")
                        .page()
                        .select("#state")
                        .text())
                .isEqualTo("挂起");
        assertThat(house.sql()
                        .sql("select count(*) from trail_lines where act = 'sheet.check' and subject_id = ?")
                        .param(holder.permit)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        holder.browser.get("/me/permit");
        assertThat(holder.browser.page().select("li.task")).hasSize(3);
    }

    @Test
    void a_changed_file_is_called_changed_and_a_stranger_s_file_not_ours() {
        Holder holder = holder();
        byte[] flipped = holder.pdf.clone();
        flipped[flipped.length / 3] ^= 1;
        handedIn(flipped).hasText("签发后有改动").hasNoText("林＊＊").hasNoText(OURS);
        handedIn("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII))
                .hasText("不是本办公室签发的文件")
                .hasNoText("林＊＊");
        handedIn(new byte[] {1, 2, 3}).hasText("不是本办公室签发的文件");
    }

    @Test
    void a_file_of_an_older_version_is_ours_and_replaced() {
        Holder holder = holder();
        house.sql()
                .sql("update cases_outbox set done_at = null, next_at = now() - interval '1 year' where payload = ?")
                .param(holder.permit)
                .update();
        house.errands();
        for (byte[] file : new byte[][] {holder.pdf, holder.ofd}) {
            Browser stranger = handedIn(file).hasText(OURS).hasNoText("林＊＊");
            assertThat(stranger.page().select("#state").text()).isEqualTo("已换新版");
        }
    }

    @Test
    void a_sheet_from_before_signatures_is_still_handed_out_and_known() {
        Holder holder = holder();
        house.sql()
                .sql("update sheets_sheet set signer = null, ofd_sha256 = null, ofd_size = null where permit = ?")
                .param(holder.permit)
                .update();
        holder.browser.get("/me/permit").hasText("这一版制作时还没有电子签名").hasNoText("下载 OFD");
        holder.browser.get("/me/permit/sheet.ofd").hasStatus(404);
        holder.browser.get("/me/permit/sheet.pdf").hasStatus(200);
        assertThat(holder.browser.bytes()).isEqualTo(holder.pdf);
        handedIn(holder.pdf).hasText(OURS);
    }

    @Test
    void no_file_and_too_large_a_file_are_told_at_the_field() {
        Browser stranger = house.browser().get("/verify").click("手里有确认单电子文件？上传核对是否改动过");
        stranger.form("form[action$=/verify/file]").submit().hasStatus(422).hasText("请选择要核对的文件");
        stranger.form("form[action$=/verify/file]")
                .attach("file", "sheet.pdf", "application/pdf", new byte[(5 << 20) + 1])
                .submit()
                .hasStatus(422)
                .hasText("文件超过 5 MB");
        stranger.form("form[action$=/verify/file]")
                .attach("file", "sheet.pdf", "application/pdf", new byte[5 << 20])
                .submit()
                .hasStatus(200)
                .hasText("不是本办公室签发的文件");
    }

    @Test
    void whoever_wants_to_check_without_us_gets_certificates_and_lists() throws Exception {
        Browser stranger = house.browser().get("/verify/ca.pem").hasStatus(200);
        var factory = CertificateFactory.getInstance("X.509");
        String first = stranger.body().substring(stranger.body().indexOf("-----BEGIN"));
        var root = (X509Certificate)
                factory.generateCertificate(new ByteArrayInputStream(first.getBytes(StandardCharsets.UTF_8)));
        root.verify(root.getPublicKey());
        stranger.get("/verify/ca.crl").hasStatus(200);
        var list = (X509CRL) factory.generateCRL(new ByteArrayInputStream(stranger.bytes()));
        list.verify(root.getPublicKey());
        stranger.get("/verify/ca-sm2.crl").hasStatus(200);
        assertThat(stranger.bytes()).isNotEmpty();
    }

    /** A holder with both files of the first version. */
    private record Holder(String permit, Browser browser, byte[] pdf, byte[] ofd) {}

    private Holder holder() {
        var folk = new Townsfolk(house);
        String number = requireNonNull(folk.view(folk.granted()).permitNo());
        house.errands();
        Browser browser = folk.as(folk.applicant).get("/me/permit").hasText("下载 OFD");
        byte[] pdf = browser.get("/me/permit/sheet.pdf").hasStatus(200).bytes();
        byte[] ofd = browser.get("/me/permit/sheet.ofd").hasStatus(200).bytes();
        assertThat(browser.header("Content-Type")).isEqualTo("application/ofd");
        return new Holder(number, browser, pdf, ofd);
    }

    private Browser handedIn(byte[] file) {
        Browser stranger = house.browser().get("/verify/file");
        return stranger.form("form[action$=/verify/file]")
                .attach("file", "sheet", "application/octet-stream", file)
                .submit();
    }
}
