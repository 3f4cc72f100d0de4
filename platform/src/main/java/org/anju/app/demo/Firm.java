package org.anju.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.parties.filing.FilingStatement;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitPeople;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.filing.UnitReport;
import org.anju.parties.filing.UnitTax;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.ServiceKind;

/** What an employer of the demonstration says of itself; nothing of it is real. */
record Firm(String name, String head, String scope, boolean highTech, LocalDate registeredOn, LocalDate firstTaxOn) {

    List<FilingStatement> filing(LocalDate today) {
        return List.of(
                new UnitInformation(
                        name,
                        EmployerKind.ENTERPRISE,
                        true,
                        null,
                        true,
                        registeredOn,
                        null,
                        "北京市延庆区示例街道 1 号院",
                        new BigDecimal("5000000"),
                        scope,
                        "软件和信息技术服务业",
                        46),
                qualifications(today),
                people("孙示例"),
                tax(today),
                new UnitReport(scope, "上一年度经营平稳，按期足额缴纳税费。", 8, "稳定核心技术人员，在延庆长期发展。"));
    }

    UnitPeople people(String emergency) {
        return new UnitPeople(
                head, "990101197001010021", "010-69100001", emergency, "13800001234", "钱示例", "010-69100002");
    }

    private UnitQualifications qualifications(LocalDate today) {
        List<UnitQualifications.Row> rows = highTech
                ? List.of(new UnitQualifications.Row(
                        InnovationKind.HIGH_TECH_ENTERPRISE, "GR-SAMPLE-001", today.plusYears(2)))
                : List.of();
        return new UnitQualifications(rows.isEmpty(), rows, ServiceKind.NONE);
    }

    private UnitTax tax(LocalDate today) {
        int founded = registeredOn.getYear();
        List<UnitTax.Year> years = UnitTax.asked(today, founded).stream()
                .map(year -> new UnitTax.Year(year, new BigDecimal("320000")))
                .toList();
        return new UnitTax(firstTaxOn, founded, years, true);
    }
}
