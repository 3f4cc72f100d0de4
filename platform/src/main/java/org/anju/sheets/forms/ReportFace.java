package org.anju.sheets.forms;

import java.time.LocalDate;
import java.util.List;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitReport;
import org.anju.parties.filing.UnitTax;

/** 申请开通业务办理权限报告 as its template sees it (annex 2, G-3.1.2-4). */
public record ReportFace(
        FormPaper paper,
        String name,
        String code,
        String business,
        String lastYear,
        String tax,
        String employees,
        String permits,
        List<FilingFace.AgentLine> agents,
        String reason) {

    private static final int LONG = 300;
    private static final int VERY_LONG = 900;
    private static final int MANY_AGENTS = 3;

    /** How closely it is set. */
    public String density() {
        int said = business.length() + lastYear.length() + reason.length();
        return said > VERY_LONG ? "tight" : said > LONG || agents.size() > MANY_AGENTS ? "dense" : "";
    }

    static ReportFace of(Filing filing, FormPaper paper, LocalDate today) {
        UnitReport report = FilingFace.said(filing, UnitReport.class, UnitReport.empty());
        UnitInformation unit = FilingFace.said(filing, UnitInformation.class, UnitInformation.empty());
        UnitTax tax = FilingFace.said(filing, UnitTax.class, UnitTax.empty());
        int lastYear = today.getYear() - 1;
        return new ReportFace(
                paper,
                FilingFace.name(filing),
                filing.creditCode().code(),
                paper.text(report.business()),
                paper.text(report.lastYear()),
                tax.amount(lastYear) == null
                        ? ""
                        : paper.t("annex2.tax").formatted(lastYear, paper.yuan(tax.amount(lastYear))),
                unit.employees() == null ? "" : paper.t("annex2.employees.n").formatted(unit.employees()),
                report.permits() == null ? "" : paper.t("annex2.permits.n").formatted(report.permits()),
                FilingFace.agents(filing, paper),
                paper.text(report.reason()));
    }
}
