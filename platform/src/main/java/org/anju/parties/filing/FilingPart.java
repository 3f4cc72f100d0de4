package org.anju.parties.filing;

import java.util.Locale;

/** 备案分项: the parts of an employer's filing, in the order of the first sign-in (G-3.1.1-8). */
public enum FilingPart {
    /** 一般信息. */
    UNIT(UnitInformation.class, true),
    /** 单位资质. */
    QUALIFICATIONS(UnitQualifications.class, false),
    /** 法定代表人、紧急联系人、财务负责人. */
    PEOPLE(UnitPeople.class, true),
    /** 纳税. */
    TAX(UnitTax.class, false),
    /** 申请报告. */
    REPORT(UnitReport.class, false);

    private final Class<? extends FilingStatement> type;
    private final boolean important;

    FilingPart(Class<? extends FilingStatement> type, boolean important) {
        this.type = type;
        this.important = important;
    }

    /** The record that its document is read into. */
    public Class<? extends FilingStatement> type() {
        return type;
    }

    /** Emergency contact, legal representative, licence: a change of these asks for a new paper filing (G-3.1.2-13). */
    public boolean important() {
        return important;
    }

    /** As it stands in addresses: {@code /firm/filing/unit}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name the employer desk knows it by. */
    public String item() {
        return "part:" + name();
    }
}
