package org.anju.materials;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Papers with letters, as offices and landlords print them: made here, from nobody's data. */
public final class SamplePapers {

    private SamplePapers() {}

    /** A declared-income list with a table of lines: 月份, amount. */
    public static byte[] incomeList(String name, String number, String firm, List<String[]> rows) {
        StringBuilder table = new StringBuilder();
        int n = 0;
        for (String[] row : rows) {
            table.append("<tr><td>").append(++n).append("</td><td>").append(row[0]);
            table.append("</td><td>正常工资薪金</td><td>").append(row.length > 2 ? row[2] : firm);
            table.append("</td><td>").append(row[1]).append("</td><td>210.00</td></tr>");
        }
        return rendered("<h1>申报收入记录</h1><p>姓名：" + name + "　身份证件号码：" + number + "</p><table><tr><th>序号</th>"
                + "<th>税款所属期</th><th>所得项目</th><th>扣缴义务人</th><th>收入额（元）</th><th>已缴税额（元）</th></tr>" + table
                + "<tr><td></td><td>合计</td><td></td><td></td><td>99,999.00</td><td>1,260.00</td></tr></table>"
                + "<p>打印日期：2026年11月20日</p>");
    }

    /** The tax record: dates of declaring and of receipt, no income. */
    public static byte[] taxRecord(String name, String number, List<String> months) {
        StringBuilder table = new StringBuilder();
        for (String month : months) {
            table.append("<tr><td>")
                    .append(month)
                    .append("-12</td><td>210.00</td><td>")
                    .append(month);
            table.append("-13</td><td>工资薪金所得</td><td>").append(month).append("</td><td>国家税务总局北京市延庆区税务局</td></tr>");
        }
        return rendered("<h1>中华人民共和国<br/>个人所得税纳税记录</h1><p>纳税人名称：" + name + "</p><p>纳税人识别号：" + number
                + "</p><table><tr><th>申报日期</th><th>实缴（退）金额</th><th>入（退）库日期</th><th>所得项目</th><th>税款所属期</th>"
                + "<th>入库税务机关</th></tr>" + table + "</table><p>开具日期：2026-11-20</p>");
    }

    public static byte[] lease(String lessor, String tenant) {
        return rendered("<h1>房屋租赁合同</h1><p>出租人（甲方）：" + lessor + "</p><p>身份证号：110229196503121215　联系电话：13800001111</p>"
                + "<p>承租人（乙方）：" + tenant + "</p><p>身份证号：110229199005171234　联系电话：１３９００００２２２２</p>"
                + "<p>第一条　房屋坐落于北京市延庆区妫水北街12号院3号楼2单元501室，建筑面积80平方米。</p>"
                + "<p>第二条　租赁期限：自2026年3月1日起至2027年8月31日止，共十八个月。</p><p>第三条　月租金3,200.00元，押一付三。</p>"
                + "<p>甲方（签章）：　　　　乙方（签章）：</p>");
    }

    /** Both parties in one row of a table, as many printed forms have them. */
    public static byte[] leaseSideBySide(String lessor, String tenant) {
        return rendered("<h1>房屋租赁协议</h1><table><tr><td>甲方：" + lessor + "</td><td>乙方：" + tenant + "</td></tr>"
                + "<tr><td>身份证号：110229196503121215</td><td>身份证号：110229199005171234</td></tr>"
                + "<tr><td>电话：13800001111</td><td>电话：13900002222</td></tr></table>"
                + "<p>房屋地址：北京市延庆区妫水北街12号院3号楼2单元501室</p><p>租期 2026-03-01 至 2027-08-31</p>");
    }

    public static byte[] contract(String firm, String name) {
        return rendered("<h1>劳动合同书</h1><p>甲方（用人单位）：" + firm + "</p><p>乙方（劳动者）：" + name + "</p>"
                + "<p>一、劳动合同期限</p><p>□ 固定期限　☑ 无固定期限：自2024年1月9日起至法定终止条件出现时止。</p>"
                + "<p>签订日期：二〇二四年一月五日</p>");
    }

    public static byte[] rendered(String body) {
        XRLog.setLoggingEnabled(false);
        try {
            var out = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder();
            builder.useFont(SamplePapers::font, "house", 400, FontStyle.NORMAL, true);
            builder.withHtmlContent(
                    "<html><head><style>@page{size:A4}body{font-family:house;font-size:10pt}"
                            + "h1{font-size:14pt;text-align:center;font-weight:400}th{font-weight:400}"
                            + "table{width:100%;border-collapse:collapse}td,th{border:1px solid #000;padding:3px}"
                            + "</style></head><body>" + body.replace("☑", "√") + "</body></html>",
                    null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(SamplePapers.class.getResourceAsStream("/fonts/NotoSansSC_400Regular.ttf"));
    }
}
