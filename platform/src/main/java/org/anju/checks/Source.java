package org.anju.checks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 核验来源: who outside the house knows something of a case. */
public enum Source {
    /** 个人所得税 for people, 纳税 for units. */
    TAX("G-2.2-2", "G-2.1-7", List.of("ETAX", "TAX_HALL")),
    /** 社保缴费记录: compared automatically, never asked of the applicant. */
    SOCIAL_INSURANCE("G-3.2.1-46", "", List.of("RSJ", "RSJ_HALL")),
    /** 学历学位. */
    DEGREE("G-2.2-9", "", List.of("CHSI", "CDGDC", "CSCSE")),
    /** 企业登记. */
    EMPLOYER_REGISTER("", "G-2.1-4", List.of("GSXT", "CREDIT_BJ")),
    /** 犯罪记录: the department asks. */
    CRIMINAL_RECORD("G-2.2-7", "", List.of("POLICE"));

    /** Who is asked about. */
    public enum Kind {
        PERSON,
        UNIT
    }

    private final String ofPerson;
    private final String ofUnit;
    private final List<String> places;

    Source(String ofPerson, String ofUnit, List<String> places) {
        this.ofPerson = ofPerson;
        this.ofUnit = ofUnit;
        this.places = places;
    }

    public static List<Source> of(Kind kind) {
        return Stream.of(values())
                .filter(source -> !source.clause(kind).isEmpty())
                .toList();
    }

    /** The clause it serves; empty where it is not asked about such. */
    public String clause(Kind kind) {
        return kind == Kind.PERSON ? ofPerson : ofUnit;
    }

    /** Where one looks by hand; their names are {@code checks.place.NAME}. */
    public List<String> places() {
        return places;
    }

    /** As it stands in settings and addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
