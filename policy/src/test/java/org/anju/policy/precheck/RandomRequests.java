package org.anju.policy.precheck;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests drawn from values close to every boundary, with more or fewer facts left out. */
final class RandomRequests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 7, 19),
            LocalDate.of(2024, 7, 20),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 8, 31),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 11, 23));

    private final Random random;

    RandomRequests(long seed) {
        this.random = new Random(seed);
    }

    /** A whole request: {@code on}, {@code applicant}, {@code employer}. */
    ObjectNode next() {
        double unknown = List.of(0.0, 0.02, 0.1, 0.35).get(random.nextInt(4));
        boolean kind = random.nextBoolean();
        LocalDate on = DAYS.get(random.nextInt(DAYS.size()));
        ObjectNode request = JSON.createObjectNode();
        request.put("on", on.toString());
        for (Map.Entry<String, List<String>> each : domain(on).entrySet()) {
            if (random.nextDouble() >= unknown) {
                List<String> values = each.getValue();
                // The first value of each list lets the person pass; half of the requests are mostly good.
                boolean pass = kind && !each.getKey().startsWith("employer") && random.nextDouble() < 0.9;
                put(request, each.getKey(), pass ? values.getFirst() : values.get(random.nextInt(values.size())));
            }
        }
        return request;
    }

    static void put(ObjectNode request, String path, String value) {
        String[] names = path.split("\\.");
        ObjectNode at = request;
        for (int i = 0; i < names.length - 1; i++) {
            JsonNode below = at.get(names[i]);
            at = below instanceof ObjectNode object ? object : at.putObject(names[i]);
        }
        at.set(names[names.length - 1], Requests.json(value));
    }

    /** What each fact can be, around its boundaries. */
    static Map<String, List<String>> domain(LocalDate on) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put(
                "applicant.birthDate",
                days(
                        LocalDate.of(1990, 5, 17),
                        on.minusYears(50),
                        on.minusYears(55),
                        on.minusYears(60),
                        on.minusYears(60).minusMonths(1),
                        on.minusYears(63),
                        on.minusMonths(55 * 12 + 4),
                        on.minusYears(50).plusMonths(14)));
        facts.put("applicant.retirementCategory", words("MALE", "FEMALE_55", "FEMALE_50"));
        facts.put(
                "applicant.hukou", words("OTHER_PROVINCE", "BEIJING_FAMILY", "BEIJING_COLLECTIVE", "SCHOOL_TEMPORARY"));
        facts.put(
                "applicant.employedSince",
                days(
                        on.minusYears(1),
                        on.minusMonths(6),
                        on.minusMonths(6).plusDays(1),
                        on.minusMonths(6).plusDays(3),
                        on.minusMonths(12).plusDays(2),
                        on.minusMonths(3),
                        on.plusDays(20),
                        on.minusYears(3)));
        facts.put("applicant.priorWorkMonths", List.of("24", "0", "6", "12", "18", "17", "23", "60"));
        facts.put("applicant.incomeTaxContinuous", List.of("true", "false", "true"));
        facts.put("applicant.socialInsuranceContinuous", List.of("true", "false", "true"));
        String x1_2 = Requests.parameters(on.toString()).wage().x1_2().toPlainString();
        facts.put("applicant.averageMonthlyIncome", List.of(x1_2, x1_2 + ".01", "20000", "9000", "13555.99"));
        facts.put("applicant.residence.lawfulInBeijing", List.of("true", "false", "true"));
        facts.put("applicant.residence.use", words("RESIDENTIAL", "RESIDENTIAL", "OFFICE", "HOTEL"));
        facts.put("applicant.criminalRecord", List.of("false", "true", "false"));
        facts.put("applicant.sameEmployer.contract", List.of("true", "false", "true"));
        facts.put("applicant.sameEmployer.payroll", List.of("true", "false", "true"));
        facts.put("applicant.sameEmployer.socialInsurance", List.of("true", "false", "true"));
        facts.put("applicant.degree.level", words("MASTER", "NONE", "BACHELOR", "DOCTOR"));
        facts.put("applicant.degree.overseas", List.of("true", "false", "true"));
        facts.put(
                "applicant.degree.conferredOn",
                days(
                        on.minusMonths(30),
                        on.minusMonths(36),
                        on.minusMonths(36).plusDays(1),
                        on.minusYears(9),
                        on.minusMonths(2)));
        facts.put("applicant.title.level", words("NONE", "JUNIOR", "INTERMEDIATE", "SENIOR"));
        facts.put("applicant.title.recognised", List.of("false", "true"));
        facts.put("applicant.award", List.of("false", "false", "false", "true"));
        for (int back = 1; back <= 3; back++) {
            String year = "." + (on.getYear() - back);
            String x3 = Requests.parameters(on.toString())
                    .innovationAnnual()
                    .getFirst()
                    .toPlainString();
            String x6 = Requests.parameters(on.toString())
                    .serviceAnnual()
                    .getFirst()
                    .toPlainString();
            facts.put("applicant.annualIncome" + year, List.of("200000", x3, x3 + ".01", x6, x6 + ".01", "2000000"));
            facts.put("applicant.annualTax" + year, List.of("0", "199999.99", "200000", "300000"));
        }
        facts.put("applicant.intellectualProperty.inventionPatents", List.of("0", "1"));
        facts.put("applicant.intellectualProperty.otherPatents", List.of("0", "2", "3"));
        facts.put("applicant.intellectualProperty.softwareCopyrights", List.of("0", "2", "3"));
        facts.put("applicant.intellectualProperty.convertedInBeijing", List.of("false", "true"));
        facts.put("applicant.shareholding.percent", List.of("0", "4.99", "5.0", "20"));
        facts.put("applicant.shareholding.rank", List.of("6", "5", "1"));
        facts.put("applicant.selfEmployed", List.of("false", "true"));
        facts.put("applicant.outstandingContribution", List.of("false", "true"));
        facts.put(
                "employer.kind",
                words(
                        "ENTERPRISE",
                        "PUBLIC_INSTITUTION",
                        "BRANCH",
                        "PARTNERSHIP",
                        "GOVERNMENT_ORGAN",
                        "INDIVIDUAL_BUSINESS"));
        facts.put("employer.legalPerson", List.of("true", "true", "false"));
        facts.put(
                "employer.registeredInDistrictOn",
                days(on.minusYears(2), on.minusYears(1), on.minusYears(1).plusDays(1)));
        facts.put("employer.registeredCapital", List.of("1000000", "999999.99", "5000000"));
        facts.put("employer.firstTaxInDistrictOn", days(on.minusDays(365), on.minusDays(364), on.minusYears(2)));
        facts.put("employer.meetsDistrictTaxStandard", List.of("true", "true", "false"));
        facts.put("employer.outsideRestrictedCatalogue", List.of("true", "true", "false"));
        facts.put("employer.fitsDistrictPlan", List.of("true", "true", "false"));
        facts.put("employer.goodStanding", List.of("true", "true", "false"));
        facts.put("employer.badRecordInLastYear", List.of("false", "false", "true"));
        facts.put(
                "employer.innovationKinds",
                List.of("[]", "['HIGH_TECH_ENTERPRISE']", "['FINTECH_ENTERPRISE','OTHER_INNOVATION']"));
        facts.put("employer.serviceKind", words("NONE", "LAW_FIRM", "OTHER_SERVICE"));
        facts.put("employer.ownInvestment3Years", List.of("0", "5000000", "5000000.01"));
        facts.put("employer.equityFinancing", List.of("0", "10000000", "10000000.01"));
        facts.put("employer.averageAnnualTax3Years", List.of("0", "4999999.99", "5000000"));
        return facts;
    }

    private static List<String> days(LocalDate... days) {
        return java.util.Arrays.stream(days).map(day -> "'" + day + "'").toList();
    }

    private static List<String> words(String... words) {
        return java.util.Arrays.stream(words).map(word -> "'" + word + "'").toList();
    }
}
