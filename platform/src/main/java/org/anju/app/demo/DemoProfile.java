package org.anju.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Education;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Qualification;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Statement;
import org.anju.parties.profile.Study;
import org.anju.parties.profile.Work;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.policy.person.ResidenceUse;

/** What a person of the demonstration says of himself: a bachelor with six years of work, on condition 1. */
final class DemoProfile {

    private DemoProfile() {}

    /** @param children the companions he brings; none of them is real */
    static List<Statement> of(Resident who, LocalDate on, List<Companions.Child> children) {
        return List.of(
                information(who),
                new Education(
                        Education.Level.UNIVERSITY,
                        DegreeLevel.BACHELOR,
                        false,
                        "示例大学",
                        "软件工程",
                        on.minusYears(9).withMonth(7).withDayOfMonth(1),
                        "999991202005000001",
                        "9999942020000001"),
                new Study(List.of(
                        new Study.Row(
                                Study.Stage.SENIOR_HIGH,
                                "示例县第一中学",
                                null,
                                YearMonth.from(on).minusYears(16).withMonth(9),
                                YearMonth.from(on).minusYears(13).withMonth(6)),
                        new Study.Row(
                                Study.Stage.UNIVERSITY,
                                "示例大学",
                                "软件工程",
                                YearMonth.from(on).minusYears(13).withMonth(9),
                                YearMonth.from(on).minusYears(9).withMonth(7)))),
                new Work(
                        false,
                        List.of(new Work.Row(
                                "示例软件有限公司",
                                "工程师",
                                on.minusYears(9).withMonth(8).withDayOfMonth(1),
                                on.minusYears(3).minusMonths(1)))),
                new Qualification(org.anju.policy.material.Basis.COND_1, null, null, null, null, null),
                income(on),
                new Residence(
                        org.anju.policy.material.Situation.ResidenceRoute.RESIDENCE_PERMIT,
                        "北京市延庆区示例街道 12 号院 3 号楼",
                        ResidenceUse.RESIDENTIAL,
                        on.plusYears(2),
                        null,
                        null,
                        null),
                new Companions(children.isEmpty(), children));
    }

    private static Information information(Resident who) {
        boolean male = Character.getNumericValue(who.residentId().charAt(16)) % 2 == 1;
        return new Information(
                male ? Information.Sex.MALE : Information.Sex.FEMALE,
                "01",
                Information.Marital.MARRIED,
                Hukou.OTHER_PROVINCE,
                "河北省示例市示例县",
                "138000" + who.residentId().substring(12, 17),
                null,
                "北京市延庆区示例街道 12 号院 3 号楼",
                false);
    }

    private static Income income(LocalDate on) {
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        List<YearMonth> asked = Income.asked(on);
        for (YearMonth month : asked.subList(1, 7)) {
            months.put(month, BigDecimal.valueOf(18_000 + 200L * month.getMonthValue()));
        }
        return new Income(months, true, true, false, Map.of(), Map.of());
    }
}
