package org.anju.sheets.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anju.parties.Person;
import org.anju.parties.Profile;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.FilingPart;
import org.anju.parties.filing.FilingStatement;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitPeople;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.filing.UnitReport;
import org.anju.parties.filing.UnitTax;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Qualification;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Statement;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.material.Basis;
import org.anju.policy.person.Hukou;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.jspecify.annotations.Nullable;

/** Made-up employers and applicants for the tests of the forms. */
final class SampleFiling {

    static final Instant NOW = Instant.parse("2026-11-25T02:20:00Z");
    private static final CreditCode CODE = new CreditCode("91110108551385082Q");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 12, 31);

    private SampleFiling() {}

    static Filing usual() {
        return of(unit(EmployerKind.ENTERPRISE, "软件开发；技术服务、技术咨询、技术推广；计算机系统集成。"), 1, 1, report("智慧农业软件的研发与销售。"));
    }

    /** A scope of exactly so many characters, 4 agents, 10 certificates. */
    static Filing long_one(int scope) {
        String said = "一般项目：技术服务、技术开发；农业机械服务；".repeat(200).substring(0, scope - 1) + "终";
        return of(
                unit(EmployerKind.ENTERPRISE, said),
                4,
                10,
                report("智慧农业软件的研发与销售，服务京津冀设施农业。".repeat(40).substring(0, 799) + "终"));
    }

    static Filing branch() {
        return of(unit(EmployerKind.BRANCH, "法律服务"), 1, 0, report("法律服务"));
    }

    static Filing named(String legal) {
        Filing usual = usual();
        Map<FilingPart, Filing.Kept> parts = new EnumMap<>(usual.parts());
        parts.put(
                FilingPart.PEOPLE,
                kept(new UnitPeople(
                        legal, "110105194912310038", "010-12345678", "何静", "13900001111", "孙悦", "010-87654321")));
        return new Filing(usual.employer(), CODE, usual.name(), parts, usual.agents());
    }

    static Filing without(FilingPart part) {
        Filing usual = usual();
        Map<FilingPart, Filing.Kept> parts = new EnumMap<>(usual.parts());
        parts.remove(part);
        return new Filing(usual.employer(), CODE, usual.name(), parts, usual.agents());
    }

    static Filing blank() {
        return new Filing(UUID.randomUUID(), CODE, "妫川智能科技（北京）有限公司", Map.of(), List.of());
    }

    static Profile applicant(@Nullable Boolean criminal, int children) {
        List<Companions.Child> all = IntStream.range(0, children)
                .mapToObj(i -> new Companions.Child(
                        "林小禾" + "一二三四五六七八九十".charAt(i),
                        i % 2 == 0 ? "11011920190506002X" : null,
                        LocalDate.of(2019, 5, 6).plusYears(i % 5),
                        null,
                        null))
                .toList();
        return profile(
                new Information(
                        Information.Sex.FEMALE,
                        "01",
                        Information.Marital.MARRIED,
                        Hukou.OTHER_PROVINCE,
                        "浙江省杭州市",
                        "13800002056",
                        null,
                        "延庆区儒林街道",
                        criminal),
                new Qualification(Basis.COND_5, null, null, null, null, null),
                new Companions(children == 0, all));
    }

    static Profile profile(Statement... said) {
        Map<Section, Profile.Kept> sections = new EnumMap<>(Section.class);
        for (Statement each : said) {
            sections.put(each.section(), new Profile.Kept(each, 1, NOW, List.of()));
        }
        var person = new Person(UUID.randomUUID(), "林知远", new ResidentId("440524188001010014"), NOW);
        return new Profile(person, sections);
    }

    private static Filing of(UnitInformation unit, int agents, int certificates, UnitReport report) {
        var rows = IntStream.range(0, certificates)
                .mapToObj(i -> new UnitQualifications.Row(
                        InnovationKind.values()[i % 5], "GR20241100" + (1000 + i), NEXT_YEAR.minusDays(i)))
                .toList();
        var people =
                new UnitPeople("程立", "110105194912310038", "010-12345678", "何静", "13900001111", "孙悦", "010-87654321");
        var tax = new UnitTax(
                LocalDate.of(2020, 1, 15),
                2019,
                List.of(
                        new UnitTax.Year(2025, new BigDecimal("1234567.89")),
                        new UnitTax.Year(2024, new BigDecimal("987654.30")),
                        new UnitTax.Year(2023, new BigDecimal("500000"))),
                true);
        Map<FilingPart, Filing.Kept> parts = new EnumMap<>(FilingPart.class);
        for (FilingStatement each :
                List.of(unit, new UnitQualifications(certificates == 0, rows, ServiceKind.NONE), people, tax, report)) {
            parts.put(each.part(), kept(each));
        }
        var listed = IntStream.range(0, agents)
                .mapToObj(i -> new Filing.ListedAgent(
                        UUID.randomUUID(), "周雨" + "桐彤童瞳".charAt(i), "11010519491231002X", "1380000100" + i))
                .toList();
        return new Filing(UUID.randomUUID(), CODE, "旧名称有限公司", parts, listed);
    }

    private static UnitInformation unit(EmployerKind kind, String scope) {
        boolean branch = kind == EmployerKind.BRANCH;
        return new UnitInformation(
                "妫川智能科技（北京）有限公司",
                kind,
                !branch,
                branch ? "东海律师事务所" : null,
                true,
                LocalDate.of(2024, 3, 1),
                branch ? null : "海淀区",
                "北京市延庆区中关村延庆园风谷四路 8 号院 27 号楼 1916",
                branch ? null : new BigDecimal("1005000"),
                scope,
                "软件和信息技术服务业",
                86);
    }

    private static UnitReport report(String business) {
        return new UnitReport(
                business,
                business.length() > 100 ? business : "上年度营业收入 3,200 万元，依法纳税，无违法违规记录。",
                12,
                business.length() > 100 ? business : "引进研发骨干，稳定人才队伍。");
    }

    private static Filing.Kept kept(FilingStatement statement) {
        return new Filing.Kept(statement, 1, NOW);
    }
}
