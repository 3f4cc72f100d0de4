package org.anju.policy.paper;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 纸面文字: the letters of a paper in one width, its lines without empty ones, its dates in figures. */
record PaperText(List<String> lines, String all) {

    /** Behind 月 a day has its 日: what follows a month without one is another column. */
    static final String DATE =
            "(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})(?:\\s*日|(?<=[./-]\\s{0,2}\\d{1,2}))";

    private static final Pattern DATES = Pattern.compile("(?<!\\d)" + DATE + "(?!\\d)");
    private static final Pattern WRITTEN =
            Pattern.compile("([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?");
    private static final String DIGITS = "〇一二三四五六七八九";

    static PaperText of(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\u0000]", "")
                .replaceAll("[\\p{Zs}\\t]+", " ");
        text = WRITTEN.matcher(text).replaceAll(PaperText::figures);
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new PaperText(lines, String.join("\n", lines));
    }

    boolean empty() {
        return lines.isEmpty();
    }

    /** The first group of what follows one of those labels; between the signs of a label there may be blanks. */
    @Nullable
    String after(String labels, String value) {
        Matcher found = Pattern.compile("(?:" + spaced(labels) + ")\\s*:?\\s*(" + value + ")")
                .matcher(all);
        return found.find() ? found.group(1).strip() : null;
    }

    /** The last date that stands behind one of those labels, at most a few signs away. */
    @Nullable
    LocalDate dated(String labels) {
        Matcher found =
                Pattern.compile("(?:" + spaced(labels) + ")\\s*:?\\s*" + DATE).matcher(all);
        LocalDate last = null;
        while (found.find()) {
            LocalDate day = day(found.toMatchResult());
            last = day == null ? last : day;
        }
        return last;
    }

    /** All dates in a piece of text, in its order. */
    static List<LocalDate> dates(String piece) {
        List<LocalDate> days = new ArrayList<>();
        DATES.matcher(piece).results().forEach(hit -> {
            LocalDate day = day(hit);
            if (day != null) {
                days.add(day);
            }
        });
        return days;
    }

    static @Nullable LocalDate day(MatchResult hit) {
        try {
            return LocalDate.of(
                    Integer.parseInt(hit.group(1)), Integer.parseInt(hit.group(2)), Integer.parseInt(hit.group(3)));
        } catch (DateTimeException thirtiethOfFebruary) {
            return null;
        }
    }

    /** The same labels, blanks allowed between their signs: 姓 名. */
    static String spaced(String labels) {
        return labels.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", "\\\\s*");
    }

    private static String figures(MatchResult written) {
        StringBuilder year = new StringBuilder();
        written.group(1).chars().forEach(c -> year.append(c == '零' ? 0 : DIGITS.indexOf(c)));
        String day = written.group(3) == null ? "" : number(written.group(3)) + "日";
        return year + "年" + number(written.group(2)) + "月" + day;
    }

    /** 十, 十二, 二十, 二十一, 三. */
    private static int number(String written) {
        int ten = written.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(written.charAt(written.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0));
        int ones = ten == written.length() - 1 ? 0 : DIGITS.indexOf(written.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
