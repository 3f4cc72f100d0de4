package org.anju.web.kit;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.anju.policy.time.Beijing;

/** How days, hours and money are written in both languages (2024年5月24日 周五; 24 May 2024). */
public record Dates(Language language, LocalDate today) {

    private static final DateTimeFormatter ZH_FULL = DateTimeFormatter.ofPattern("yyyy年M月d日 EEE", Locale.CHINA);
    private static final DateTimeFormatter ZH_PLAIN = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ZH_YEAR = DateTimeFormatter.ofPattern("M月d日 EEE", Locale.CHINA);
    private static final DateTimeFormatter ZH_MONTH = DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA);
    private static final DateTimeFormatter EN_FULL = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter EN_PLAIN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter EN_YEAR = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter EN_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter ZH_WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.CHINA);
    private static final DateTimeFormatter EN_WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** 2024年5月24日 周五. */
    public String full(LocalDate day) {
        return (zh() ? ZH_FULL : EN_FULL).format(day);
    }

    /** 2024年5月24日. */
    public String plain(LocalDate day) {
        return (zh() ? ZH_PLAIN : EN_PLAIN).format(day);
    }

    /** Within this year 5月24日 周五, else with the year. */
    public String near(LocalDate day) {
        return day.getYear() == today.getYear() ? (zh() ? ZH_YEAR : EN_YEAR).format(day) : full(day);
    }

    public String month(LocalDate day) {
        return (zh() ? ZH_MONTH : EN_MONTH).format(day);
    }

    public String weekday(LocalDate day) {
        return (zh() ? ZH_WEEKDAY : EN_WEEKDAY).format(day);
    }

    /** 4月12日 周五 09:40, Beijing time. */
    public String moment(Instant at) {
        return near(Beijing.dateOf(at)) + " " + hour(at);
    }

    public String hour(Instant at) {
        return HOUR.format(at.atZone(Beijing.ZONE));
    }

    /** 14,820 or 14,820.50; the unit stands in the sentence. */
    public String money(Number yuan) {
        var value = new BigDecimal(yuan.toString());
        var format = new DecimalFormat(
                value.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0",
                DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }

    private boolean zh() {
        return language == Language.ZH;
    }
}
