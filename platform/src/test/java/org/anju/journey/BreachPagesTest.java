package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A breach from its finding to its lifting through the pages, each inspected: the office, the employer, the approver. */
class BreachPagesTest {

    private static final String CODE = "91110119MA00DEM22H";

    private final House house = House.busy();

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void a_breach_is_found_told_answered_decided_referred_and_lifted(Screen.Size size) throws Exception {
        String at;
        try (Screen office = new Screen(house, size)) {
            office.signIn("方正", "监管岗").open("/desk/breaches").sees("违规案件");
            office.open("/desk/breaches/new")
                    .press("form.card button[type=submit]", 422)
                    .standsAtTheMistakes();
            office.pick("kind", "F")
                    .pick("party", "EMPLOYER")
                    .type("code", CODE)
                    .type("words", "现场核查发现资料保管不规范。");
            office.press("form.card button[type=submit]").sees("核查中");
            at = office.page().url().replaceFirst(".*(/desk/breaches/)", "$1");
            open(office, "ADD");
            office.press("form:has(input[value=ADD]) button[type=submit]", 422).standsAtTheMistakes();
            office.page().locator("#words").fill("检查记录一份。");
            office.attach("file", "记录.png", "image/png", org.anju.materials.Papers.png(120, 90));
            office.press("form:has(input[value=ADD]) button[type=submit]").sees("检查记录一份。");
            open(office, "NOTIFY");
            office.page().locator("[name='m.0.kind']").selectOption("OTHER");
            office.page().locator("[name='m.0.to.y']").fill("2027");
            office.page().locator("[name='m.0.to.m']").fill("3");
            office.page().locator("[name='m.0.to.d']").fill("1");
            office.page().locator("[name='m.0.order']").fill("一个月内完成整改并书面报告。");
            office.page().locator("#words-NOTIFY").fill("资料保管不规范，见检查记录。");
            office.press("form:has(input[value=NOTIFY]) button[type=submit]").sees("已告知，待陈述");
            open(office, "PROPOSE");
            office.page().locator("#words-PROPOSE").fill("建议责令整改。");
            office.press("form:has(input[value=PROPOSE]) button[type=submit]", 422)
                    .sees("还没有陈述");
        }
        String no = at.substring(at.lastIndexOf('/') + 1);
        try (Screen firm = new Screen(house, size)) {
            firm.signIn("高远", "经办人").open("/firm/breaches").sees(no).open("/firm/breaches/" + no);
            firm.press("section:has(#say) button[type=submit]", 422).standsAtTheMistakes();
            firm.type("words", "已经在整改，附情况说明。")
                    .press("section:has(#say) button[type=submit]")
                    .sees("审查中");
        }
        try (Screen office = new Screen(house, size)) {
            office.signIn("方正", "监管岗").open("/desk/breaches/" + no).sees("已经在整改");
            open(office, "REFER");
            office.page().locator("#body").fill("区纪委监委");
            office.page().locator("#words-REFER").fill("涉嫌违纪线索一并移交。");
            office.press("form:has(input[value=REFER]) button[type=submit]").sees("移交案卷");
            proves(office.download("a[href$='/referral.zip']"));
            open(office, "PROPOSE");
            office.page().locator("#words-PROPOSE").fill("采纳部分陈述，责令整改。");
            office.press("form:has(input[value=PROPOSE]) button[type=submit]").sees("待决定");
        }
        try (Screen approver = new Screen(house, size)) {
            approver.signIn("王建国", "审批岗").open("/desk/breaches/" + no);
            open(approver, "DECIDE");
            approver.page().locator("#words-DECIDE").fill("同意。");
            approver.press("form:has(input[value=DECIDE]) button[type=submit]").sees("执行中");
        }
        try (Screen firm = new Screen(house, size)) {
            firm.signIn("高远", "经办人")
                    .open("/firm/breaches/" + no)
                    .sees("一个月内完成整改")
                    .sees("行政复议")
                    .sees("处理决定书");
            Browser agent = People.as(house, "高远", "经办人");
            assertThat(letter(agent, "/firm", no, 3))
                    .contains("处理告知书", "资料保管不规范", "陈述、申辩", "一个月内完成整改并书面报告", CODE)
                    .contains("自决定之日起，至2027年3月1日止");
            assertThat(letter(agent, "/firm", no, 7)).contains("处理决定书", "已经听取", "决定理由：同意。", "行政复议", "至2027年3月1日止");
            agent.get("/firm/breaches/" + no + "/letters/6.pdf").hasStatus(404);
            People.as(house, "许静", "经办人")
                    .get("/firm/breaches/" + no + "/letters/7.pdf")
                    .hasStatus(404);
        }
        try (Screen approver = new Screen(house, size)) {
            approver.signIn("王建国", "审批岗").open("/desk/breaches/" + no);
            approver.page().locator("summary:has-text('解除措施')").click();
            approver.page().locator("form:has(input[value=LIFT]) textarea").fill("整改完成。");
            approver.press("form:has(input[value=LIFT]) button[type=submit]").sees("已解除");
            assertThat(letter(People.as(house, "王建国", "审批岗"), "/desk", no, 8))
                    .contains("解除处理措施决定书", "整改完成", "起解除：其他处理");
        }
    }

    /** Its text; and whoever scans its square is told that it is ours. */
    private String letter(Browser reader, String zone, String no, int seq) throws IOException {
        byte[] file = reader.get(zone + "/breaches/" + no + "/letters/" + seq + ".pdf")
                .hasStatus(200)
                .bytes();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(pdf);
            Matcher code = Pattern.compile("(?:[2-9A-HJKMNP-Z]{4}-){4}[2-9A-HJKMNP-Z]{4}")
                    .matcher(text);
            assertThat(code.find()).as(text).isTrue();
            house.browser()
                    .get("/verify/letters/" + no + "/" + seq + "/"
                            + code.group().replace("-", ""))
                    .hasText("平台出具过这份文书")
                    .hasText("海坨冰雪文化");
            return text.replaceAll("\\s+", "");
        }
    }

    @Test
    void signs_are_looked_for_now_put_aside_or_made_a_case_of() {
        try (Screen office = new Screen(house, Screen.Size.PHONE)) {
            office.signIn("方正", "监管岗").open("/desk/candidates");
            office.press("form[action$='/desk/candidates'] button")
                    .isAt("/desk/candidates")
                    .sees("待核实");
            office.press("a[href*='candidate=']").sees("机器发现");
        }
    }

    private static void open(Screen screen, String verb) {
        screen.page()
                .locator("details:has(input[value=" + verb + "]) > summary")
                .click();
    }

    /** By the list, every file is what it was; by the signature, so is the list. */
    private static void proves(byte[] zip) throws Exception {
        Map<String, byte[]> files = unpacked(zip);
        assertThat(files).containsKeys("case.json", "manifest.txt", "manifest.txt.p7s", "authorities.pem");
        byte[] list = Objects.requireNonNull(files.get("manifest.txt"));
        byte[] signature = Objects.requireNonNull(files.get("manifest.txt.p7s"));
        for (String line : new String(list, StandardCharsets.UTF_8).lines().toList()) {
            String[] entry = line.split("  ", 2);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(files.get(entry[1]));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(entry[0]);
        }
        assertThat(signed(list, signature)).isTrue();
        list[0] ^= 1;
        assertThat(signed(list, signature)).isFalse();
    }

    private static boolean signed(byte[] list, byte[] signature) throws Exception {
        CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(list), signature);
        SignerInformation signer = data.getSignerInfos().iterator().next();
        var certificate = (X509CertificateHolder)
                data.getCertificates().getMatches(signer.getSID()).iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (org.bouncycastle.cms.CMSException otherContent) {
            return false;
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
