package org.anju.settings;

/** 政策值种类. */
public enum SettingKind {
    /** 上一年度全社会职工平均工资: of the whole city. */
    WAGE,
    /** 放假安排: of the whole city. */
    HOLIDAYS,
    /** One figure or switch of a district's pack. */
    PACK,
    /** 服务指南的版本: announced here; its text ships with the code. */
    EDITION;

    /** Whether it holds in every district. */
    public boolean cityWide() {
        return this == WAGE || this == HOLIDAYS;
    }
}
