package org.anju.settings;

import java.math.BigDecimal;
import org.anju.policy.rule.AverageWage;
import org.anju.policy.rule.PackField;

/** 政策值: what a proposal would have the house work by. */
public sealed interface Setting {

    SettingKind kind();

    /** What of its kind it is about: a year, a figure, an edition. */
    String subject();

    /** What the second officer reads from the source himself and types once more; a slip of one does not pass the other. */
    String echo();

    /** Whether that is what he should have typed. */
    default boolean echoed(String typed) {
        try {
            return new BigDecimal(typed.strip().replace(",", "")).compareTo(new BigDecimal(echo())) == 0;
        } catch (NumberFormatException word) {
            return typed.strip().equals(echo());
        }
    }

    /** 工资标准. */
    record WageSetting(int year, int annual, int monthly) implements Setting {

        @Override
        public SettingKind kind() {
            return SettingKind.WAGE;
        }

        @Override
        public String subject() {
            return String.valueOf(year);
        }

        @Override
        public String echo() {
            return String.valueOf(monthly);
        }

        public AverageWage wage() {
            return new AverageWage(year, annual, monthly);
        }
    }

    /**
     * 放假安排.
     *
     * @param lines as {@code WorkingDays.read} reads them
     * @param daysOff all its holidays together
     */
    record HolidaySetting(int year, String lines, int daysOff) implements Setting {

        @Override
        public SettingKind kind() {
            return SettingKind.HOLIDAYS;
        }

        @Override
        public String subject() {
            return String.valueOf(year);
        }

        @Override
        public String echo() {
            return String.valueOf(daysOff);
        }
    }

    /** 区政策参数. */
    record PackSetting(PackField field, String value) implements Setting {

        @Override
        public SettingKind kind() {
            return SettingKind.PACK;
        }

        @Override
        public String subject() {
            return field.name();
        }

        @Override
        public String echo() {
            return value;
        }
    }

    /** 指南版本. */
    record EditionSetting(String version, String sha256) implements Setting {

        @Override
        public SettingKind kind() {
            return SettingKind.EDITION;
        }

        @Override
        public String subject() {
            return version;
        }

        @Override
        public String echo() {
            return version;
        }
    }
}
