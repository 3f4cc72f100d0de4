package org.anju.sheets.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.anju.parties.Profile;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.FilingPart;
import org.anju.sheets.Press;
import org.anju.sheets.Printed;
import org.anju.sheets.SheetFonts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormPrinterTest {

    private static final FormPrinter PRINTER = new FormPrinter(new Press(new SheetFonts()));

    /** The fields of each form, in order, with what the usual employer says in them. */
    private static final List<String> ANNEX_1 = List.of(
            "附件1",
            "信息备案表",
            "单位名称妫川智能科技（北京）有限公司",
            "统一社会信用代码91110108551385082Q",
            "单位类型企业",
            "是否具有法人资格是",
            "注册地址北京市延庆区中关村延庆园风谷四路8号院27号楼1916",
            "在延登记注册日期2024年3月1日（由海淀区迁入）",
            "注册资本（万元）100.5",
            "经营范围软件开发；技术服务、技术咨询、技术推广；计算机系统集成。",
            "所属行业软件和信息技术服务业",
            "资质类型证书号有效期至新型研发机构GR2024110010002027年12月31日",
            "法定代表人姓名证件号电话程立110105194912310038010-12345678",
            "业务经办人姓名证件号手机社保缴费单位周雨桐11010519491231002X13800001000本单位",
            "紧急联系人姓名何静电话13900001111",
            "财务负责人姓名孙悦电话010-87654321",
            "近三年纳税额（元）不含代扣个税2025年2024年2023年1,234,567.89987,654.30500,000.00",
            "职工人数86人",
            "单位公章",
            "法定代表人亲笔签字",
            "日期");

    private static final List<String> ANNEX_2 = List.of(
            "附件2",
            "申请开通业务办理权限报告",
            "中共北京市延庆区委组织部：",
            "妫川智能科技（北京）有限公司（统一社会信用代码：91110108551385082Q）",
            "单位主营业务智慧农业软件的研发与销售。",
            "上一年度经营及纳税情况上年度营业收入3,200万元，依法纳税，无违法违规记录。2025年度纳税额1,234,567.89元",
            "员工规模现有职工86人",
            "拟办证人数拟为12人办理",
            "授权业务经办人及联系方式",
            "周雨桐11010519491231002X13800001000",
            "申请理由引进研发骨干，稳定人才队伍。",
            "单位公章",
            "法定代表人亲笔签字");

    private static final List<String> ANNEX_3 = List.of(
            "附件3",
            "单位诚信声明",
            "单位名称妫川智能科技（北京）有限公司",
            "统一社会信用代码91110108551385082Q",
            "材料真实",
            "为本单位人员办理",
            "及时解除关联",
            "配合抽查",
            "单位公章",
            "法定代表人亲笔签字",
            "日期",
            "不使用任何形式的印章",
            "30日");

    private static final List<String> DECLARATION = List.of(
            "诚信声明",
            "申请人姓名林知远",
            "证件号440524188001010014",
            "聘用单位妫川智能科技（北京）有限公司",
            "申报条件条件5：在律师事务所",
            "无刑事犯罪记录声明。至签署之日，本人无刑事犯罪记录。",
            "材料真实性声明",
            "知悉违规后果",
            "列入黑名单、取消申报资格、注销《北京市工作居住证》",
            "随往子女姓名",
            "林小禾一11011920190506002X",
            "林小禾二2020年5月6日出生",
            "监护人签子女姓名并注明“代”",
            "申请人亲笔签字",
            "单位法定代表人或负责人亲笔签字",
            "单位公章",
            "年",
            "不使用任何形式的印章");

    @Test
    void each_annex_holds_all_its_fields_in_order_on_one_page_with_the_mark_of_the_filing() throws Exception {
        Filing filing = SampleFiling.usual();
        for (FormKind kind : List.of(FormKind.ANNEX1, FormKind.ANNEX2, FormKind.ANNEX3)) {
            Read read = read(kind, filing, "usual");
            holds(read.text(), kind == FormKind.ANNEX1 ? ANNEX_1 : kind == FormKind.ANNEX2 ? ANNEX_2 : ANNEX_3);
            assertThat(read.text())
                    .contains("平台数据校验码" + filing.mark())
                    .contains("打印时间2026-11-2510:20")
                    .contains("与平台数据核对一致后收件")
                    .doesNotContain("数据不完整", "旧名称");
            assertThat(read.pages()).as(kind.name()).isEqualTo(1);
        }
        assertThat(filing.mark()).matches("[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}");
    }

    @Test
    void the_declaration_names_condition_children_and_consequences_on_one_page() throws Exception {
        Read read = declared(SampleFiling.applicant(false, 3), "妫川智能科技（北京）有限公司", "usual");
        holds(read.text(), DECLARATION);
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.text()).doesNotContain("数据不完整", "校验码");
        Read alone = declared(SampleFiling.applicant(false, 0), "妫川智能科技（北京）有限公司", "alone");
        assertThat(alone.text()).contains("随往子女无随往子女").doesNotContain("监护人");
    }

    @Test
    void nobody_is_given_a_sentence_to_sign_that_he_did_not_say() throws Exception {
        assertThat(declared(SampleFiling.applicant(true, 0), "某单位", "yes").text())
                .contains("本人有刑事犯罪记录")
                .doesNotContain("本人无刑事犯罪记录");
        assertThat(declared(SampleFiling.applicant(null, 0), "某单位", "open").text())
                .contains("□无□有刑事犯罪记录", "数据不完整");
        assertThat(declared(SampleFiling.applicant(false, 0), null, "nowhere").text())
                .contains("数据不完整");
        Read blank = declared(SampleFiling.profile(), null, "blank");
        holds(blank.text(), List.of("申请人姓名林知远", "申报条件", "随往子女姓名", "申请人亲笔签字", "单位公章"));
        assertThat(blank.text()).contains("数据不完整");
    }

    @ParameterizedTest
    @EnumSource(FilingPart.class)
    void with_a_part_open_a_form_says_so_and_carries_no_mark(FilingPart part) throws Exception {
        Filing filing = SampleFiling.without(part);
        for (FormKind kind : List.of(FormKind.ANNEX1, FormKind.ANNEX2, FormKind.ANNEX3)) {
            assertThat(read(kind, filing, "open").text()).contains("数据不完整").doesNotContain(filing.mark(), "录入校验码");
        }
    }

    @Test
    void an_empty_filing_gives_a_form_with_all_labels_and_ruled_blanks() throws Exception {
        Read read = read(FormKind.ANNEX1, SampleFiling.blank(), "blank");
        holds(
                read.text(),
                List.of("单位名称妫川智能科技（北京）有限公司", "单位类型", "注册地址", "经营范围", "资质类型", "业务经办人", "2025年", "职工人数", "单位公章"));
        assertThat(read.text()).contains("数据不完整");
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read(FormKind.ANNEX2, SampleFiling.blank(), "blank").pages()).isEqualTo(1);
    }

    @Test
    void a_long_scope_ten_certificates_and_four_agents_stay_whole_on_two_pages_with_head_and_mark_on_both()
            throws Exception {
        Filing filing = SampleFiling.long_one(2000);
        Read read = read(FormKind.ANNEX1, filing, "long");
        assertThat(read.pages()).isEqualTo(2);
        assertThat(read.text().split("一般项目", -1)).hasSizeGreaterThan(80);
        assertThat(read.text())
                .contains("终", "周雨桐", "周雨彤", "周雨童", "周雨瞳", "信息备案表（续）")
                .contains("1/2", "2/2");
        assertThat(read.text().split(filing.mark(), -1)).hasSize(3);
        for (int i = 0; i < 10; i++) {
            assertThat(read.text()).contains("GR20241100" + (1000 + i));
        }
        Read report = read(FormKind.ANNEX2, filing, "long");
        assertThat(report.text().split("终", -1)).hasSize(4);
        assertThat(report.pages()).isEqualTo(2);
    }

    @Test
    void ten_children_each_get_a_line() throws Exception {
        Read read = declared(SampleFiling.applicant(false, 10), "妫川智能科技（北京）有限公司", "ten");
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.text()).contains("林小禾十", "单位公章");
    }

    @Test
    void a_branch_is_signed_for_by_its_head() throws Exception {
        Read read = read(FormKind.ANNEX1, SampleFiling.branch(), "branch");
        assertThat(read.text())
                .contains("负责人亲笔签字", "分支机构（上级单位：东海律师事务所）", "注册资本（万元）不适用", "没有在有效期内的资质证书")
                .doesNotContain("法定代表人");
    }

    @Test
    void a_rare_character_is_drawn_and_one_without_a_glyph_stops_the_form() throws Exception {
        assertThat(read(FormKind.ANNEX1, SampleFiling.named("刘䶮"), "rare").text())
                .contains("刘䶮");
        assertThat(PRINTER.annex(FormKind.ANNEX1, SampleFiling.named("张\uD880\uDC00"), SampleFiling.NOW))
                .isEqualTo(new Printed.Unprintable(List.of("\uD880\uDC00")));
        assertThat(read(FormKind.ANNEX1, SampleFiling.named("<b>&林"), "markup").text())
                .contains("<b>&林");
    }

    @Test
    void title_and_language_are_told_and_no_text_lies_outside_the_page() throws Exception {
        for (FormKind kind : List.of(FormKind.ANNEX1, FormKind.ANNEX2, FormKind.ANNEX3)) {
            try (PDDocument document =
                    Loader.loadPDF(bytes(PRINTER.annex(kind, SampleFiling.long_one(2000), SampleFiling.NOW)))) {
                assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                var inside = new Inside();
                inside.getText(document);
                assertThat(inside.outside).as(kind.name()).isEmpty();
            }
        }
    }

    @Test
    void the_personal_paper_is_no_annex() {
        assertThat(FormKind.annex("annex1")).contains(FormKind.ANNEX1);
        assertThat(FormKind.annex("declaration")).isEmpty();
        assertThat(FormKind.annex("ANNEX1")).isEmpty();
        assertThatThrownBy(() -> PRINTER.annex(FormKind.DECLARATION, SampleFiling.usual(), SampleFiling.NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Finds letters that would be cut off: past the edges, or in the box at the foot. */
    private static final class Inside extends PDFTextStripper {

        private static final float MARGIN = 50;
        private final StringBuilder outside = new StringBuilder();

        @Override
        protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
            boolean in = text.getX() > MARGIN
                    && text.getX() + text.getWidth() < text.getPageWidth() - MARGIN
                    && text.getY() > MARGIN / 2
                    && text.getY() < text.getPageHeight() - MARGIN / 2;
            if (!in) {
                outside.append(text.getUnicode());
            }
            super.processTextPosition(text);
        }
    }

    private record Read(String text, int pages) {}

    private static Read read(FormKind kind, Filing filing, String name) throws Exception {
        return read(PRINTER.annex(kind, filing, SampleFiling.NOW), kind.slug() + "-" + name);
    }

    private static Read declared(Profile profile, @Nullable String employer, String name) throws Exception {
        return read(PRINTER.declaration(profile, employer, SampleFiling.NOW), "declaration-" + name);
    }

    private static Read read(Printed printed, String name) throws Exception {
        byte[] pdf = bytes(printed);
        Files.write(Path.of("target", "form-" + name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (Boolean.getBoolean("forms.look")) {
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    ImageIO.write(
                            new PDFRenderer(document).renderImageWithDPI(page, 110),
                            "png",
                            Path.of("target", "form-" + name + "-" + page + ".png")
                                    .toFile());
                }
            }
            return new Read(
                    new PDFTextStripper().getText(document).replaceAll("[\\s　]", ""), document.getNumberOfPages());
        }
    }

    private static byte[] bytes(Printed printed) {
        assertThat(printed).isInstanceOf(Printed.Pdf.class);
        return ((Printed.Pdf) printed).bytes();
    }

    private static void holds(String text, List<String> inOrder) {
        int at = 0;
        for (String each : inOrder) {
            int found = text.indexOf(each, at);
            assertThat(found)
                    .as("“%s” after character %d of %s", each, at, text.substring(0, Math.min(text.length(), 3000)))
                    .isNotNegative();
            at = found + each.length();
        }
    }
}
