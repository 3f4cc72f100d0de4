package org.anju.policy.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.policy.rule.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * 放假通知: the State Council's arrangement of one year, read from its own words. What does not agree with itself (a weekday,
 * a number of days, a working day that is no weekend) is a problem: it was most likely typed wrongly.
 *
 * @param problems without a language; empty where all of it is understood and agrees
 */
public record HolidayNotice(int year, List<Feast> feasts, List<Phrase> problems) {

    /** One holiday: its days off, and the weekend days worked for it. */
    public record Feast(String name, LocalDate from, LocalDate to, List<LocalDate> work) {

        public int days() {
            return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
        }
    }

    private static final List<String> EXPECTED = List.of("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");
    private static final int LONGEST = 10;
    /** How far from its holiday a weekend is worked; eleven days so far. */
    private static final int NEAR = 14;
    /** The months in which a holiday can begin. */
    private static final Map<String, List<Integer>> SEASONS = Map.of(
            "元旦", List.of(12, 1),
            "春节", List.of(1, 2),
            "清明节", List.of(4),
            "劳动节", List.of(4, 5),
            "端午节", List.of(5, 6),
            "中秋节", List.of(9, 10),
            "国庆节", List.of(9, 10));

    private static final Pattern LINE =
            Pattern.compile("^[\\s　]*(?:[（(]?[一二三四五六七八九十]+[)）]?[、.．]?)?\\s*([^：:]+)[：:](.*)$");
    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:[（(][^）)]*?(?:周|星期)([一二三四五六日天])[^）)]*[）)])?");
    private static final Pattern COUNT = Pattern.compile("共(\\d+)天");
    private static final String WEEK = "一二三四五六日";

    public HolidayNotice {
        feasts = List.copyOf(feasts);
        problems = List.copyOf(problems);
    }

    public static HolidayNotice read(int year, String text) {
        var feasts = new ArrayList<Feast>();
        var problems = new ArrayList<Phrase>();
        for (String line : text.lines().toList()) {
            Matcher said = LINE.matcher(line);
            if (!line.contains("放假") || !said.matches() || line.contains("通知")) {
                continue;
            }
            String name = said.group(1).strip();
            try {
                Feast feast = feast(year, name, said.group(2), problems);
                feasts.add(feast);
                check(feast, said.group(2), year, problems);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                problems.add(Phrase.of("settings.notice.unread", name));
            }
        }
        for (String name : EXPECTED) {
            if (feasts.stream().noneMatch(feast -> feast.name().contains(name))) {
                problems.add(Phrase.of("settings.notice.missing", name));
            }
        }
        return new HolidayNotice(year, feasts, problems);
    }

    private static Feast feast(int year, String name, String said, List<Phrase> problems) {
        int off = said.indexOf("放假");
        List<LocalDate> ends = days(year, null, said.substring(0, off), problems);
        if (ends.isEmpty() || ends.size() > 2) {
            throw new IllegalArgumentException(said);
        }
        List<LocalDate> work = new ArrayList<>();
        for (String sentence : said.substring(off).split("[。；;]")) {
            if (sentence.contains("上班")) {
                work.addAll(days(year, ends.getLast(), sentence, problems));
            }
        }
        return new Feast(name, ends.getFirst(), ends.getLast(), List.copyOf(work));
    }

    /** A day without a month or a year is of the one named before it. */
    private static List<LocalDate> days(int year, @Nullable LocalDate last, String said, List<Phrase> problems) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate before = last;
        Matcher found = DAY.matcher(said);
        int named = year;
        while (found.find()) {
            named = found.group(1) == null ? named : Integer.parseInt(found.group(1));
            if (found.group(2) == null && before == null) {
                throw new IllegalArgumentException(said);
            }
            int month = found.group(2) == null && before != null
                    ? before.getMonthValue()
                    : Integer.parseInt(found.group(2));
            LocalDate day = LocalDate.of(named, month, Integer.parseInt(found.group(3)));
            String week = found.group(4);
            if (week != null
                    && WEEK.indexOf(week.replace('天', '日')) + 1
                            != day.getDayOfWeek().getValue()) {
                problems.add(Phrase.of("settings.notice.weekday", day));
            }
            days.add(day);
            before = day;
        }
        return days;
    }

    private static void check(Feast feast, String said, int year, List<Phrase> problems) {
        Matcher count = COUNT.matcher(said);
        if (feast.days() < 1 || feast.days() > LONGEST) {
            problems.add(Phrase.of("settings.notice.span", feast.name()));
        } else if (count.find() && Integer.parseInt(count.group(1)) != feast.days()) {
            problems.add(Phrase.of("settings.notice.count", feast.name(), feast.days()));
        }
        if (feast.to().getYear() != year) {
            problems.add(Phrase.of("settings.notice.year", feast.name()));
        }
        boolean inSeason = SEASONS.entrySet().stream()
                .filter(season -> feast.name().startsWith(season.getKey()))
                .allMatch(season -> season.getValue().contains(feast.from().getMonthValue()));
        if (!inSeason) {
            problems.add(Phrase.of("settings.notice.season", feast.name()));
        }
        for (LocalDate day : feast.work()) {
            boolean far = day.isBefore(feast.from().minusDays(NEAR))
                    || day.isAfter(feast.to().plusDays(NEAR));
            boolean within = !day.isBefore(feast.from()) && !day.isAfter(feast.to());
            if (far || within || day.getDayOfWeek().getValue() < 6) {
                problems.add(Phrase.of("settings.notice.work", day));
            }
        }
    }

    /** Days off, all holidays together: what a second reader counts again. */
    public int daysOff() {
        return feasts.stream().mapToInt(Feast::days).sum();
    }

    /** As {@link WorkingDays#read} reads it. */
    public String lines() {
        StringBuilder lines = new StringBuilder("year " + year + "\n");
        for (Feast feast : feasts) {
            lines.append("off ").append(basic(feast.from())).append('-').append(basic(feast.to()));
            lines.append(" # ").append(feast.name()).append('\n');
            for (LocalDate day : feast.work()) {
                lines.append("work ")
                        .append(basic(day))
                        .append(" # ")
                        .append(feast.name())
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
