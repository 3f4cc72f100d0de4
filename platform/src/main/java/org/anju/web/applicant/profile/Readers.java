package org.anju.web.applicant.profile;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.parties.profile.Education;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Section;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/** Reads the form of a section. A field may be empty; what is typed must be readable. */
final class Readers {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})月?");

    private Readers() {}

    /** @param without number of a row to leave out, or -1 */
    static Read read(Section section, Form sent, LocalDate today, int without) {
        Form form = sent.labels("parties.field." + section.slug() + ".");
        return switch (section) {
            case INFORMATION -> Read.plain(information(form));
            case EDUCATION -> Read.plain(education(form));
            case STUDY -> RowReaders.study(form, without);
            case WORK -> RowReaders.work(form, without);
            case QUALIFICATION -> Read.plain(QualificationReader.read(form));
            case INCOME -> Read.plain(income(form, today));
            case RESIDENCE -> Read.plain(ResidenceReader.read(form));
            case COMPANIONS -> RowReaders.companions(form, without, today);
        };
    }

    private static Information information(Form form) {
        return new Information(
                form.choiceOrNull("sex", Information.Sex.class),
                form.textOrNull("ethnicity", 2),
                form.choiceOrNull("marital", Information.Marital.class),
                form.choiceOrNull("hukou", Hukou.class),
                form.textOrNull("hukouPlace", 100),
                half(form.textOrNull("phone", 20)),
                form.textOrNull("email", 120),
                form.textOrNull("address", 100),
                form.yesNoOrNull("criminalRecord"),
                form.textOrNull("newName", 60),
                half(form.textOrNull("newResidentId", 18)));
    }

    private static Education education(Form form) {
        return new Education(
                form.choiceOrNull("level", Education.Level.class),
                form.choiceOrNull("degree", DegreeLevel.class),
                form.yesNoOrNull("overseas"),
                form.textOrNull("school", 100),
                form.textOrNull("major", 60),
                form.dateOrNull("conferredOn"),
                half(form.textOrNull("diplomaNo", 40)),
                half(form.textOrNull("degreeNo", 40)));
    }

    private static Income income(Form form, LocalDate today) {
        Map<YearMonth, BigDecimal> months = new HashMap<>();
        for (YearMonth month : Income.asked(today)) {
            money(form, "months." + month, months, month);
        }
        Map<Integer, BigDecimal> years = new HashMap<>();
        Map<Integer, BigDecimal> taxes = new HashMap<>();
        for (Integer year : Income.threeYears(today)) {
            money(form, "years." + year, years, year);
            money(form, "taxes." + year, taxes, year);
        }
        return new Income(
                months,
                form.yesNoOrNull("taxContinuous"),
                form.yesNoOrNull("insuranceContinuous"),
                form.yesNoOrNull("insuranceGap"),
                years,
                taxes);
    }

    private static <K> void money(Form form, String field, Map<K, BigDecimal> into, K key) {
        BigDecimal amount = form.labels("").moneyOrNull(field);
        if (amount != null) {
            into.put(key, amount);
        }
    }

    /** 年 and 月 in two boxes, or {@code 201809} in the first. */
    static @Nullable YearMonth month(Form form, String field) {
        String year = form.raw(field + ".y");
        String month = form.raw(field + ".m");
        if (year.isEmpty() && month.isEmpty()) {
            return null;
        }
        Matcher typed = MONTH.matcher(String.valueOf(half(month.isEmpty() ? year : year + "-" + month)));
        if (!typed.matches() || typed.group(1).compareTo("1900") < 0) {
            form.problem(field, "parties.problem.month");
            return null;
        }
        int number = Integer.parseInt(typed.group(2));
        if (number < 1 || number > 12) {
            form.problem(field, "parties.problem.monthOf", number);
            return null;
        }
        return YearMonth.of(Integer.parseInt(typed.group(1)), number);
    }

    /** Full-width digits and letters of a Chinese keyboard mean the same. */
    static @Nullable String half(@Nullable String typed) {
        return typed == null
                ? null
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    static @Nullable String number(@Nullable String typed) {
        String half = half(typed);
        return half == null ? null : half.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
    }
}
