package org.anju.parties.profile;

/** 信息分项: the parts of a person's statement, in the order of the guide's first step (G-3.2.1-2). */
public enum Section {
    INFORMATION(Information.class),
    EDUCATION(Education.class),
    STUDY(Study.class),
    WORK(Work.class),
    QUALIFICATION(Qualification.class),
    INCOME(Income.class),
    RESIDENCE(Residence.class),
    COMPANIONS(Companions.class);

    private final Class<? extends Statement> type;

    Section(Class<? extends Statement> type) {
        this.type = type;
    }

    /** The record that its document is read into. */
    public Class<? extends Statement> type() {
        return type;
    }

    /** The name the case desk and supplements know it by. */
    public String item() {
        return "section:" + name();
    }

    /** As it stands in addresses: {@code /me/profile/work}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
