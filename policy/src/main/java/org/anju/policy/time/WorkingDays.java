package org.anju.policy.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * 工作日: Monday to Friday without the off days of the State Council's yearly arrangement, and its make-up working days.
 *
 * <p>A year without a published arrangement is counted by weekdays alone and whatever touches it is provisional. Counting is a look-up in two
 * tables over a century; days outside it are walked.
 */
public final class WorkingDays {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final int BASE = (int) FIRST.toEpochDay();

    private final Set<Integer> years;
    private final Set<LocalDate> off;
    private final Set<LocalDate> work;
    /** For each day of the century: how many working days there are from the first day up to and with it. */
    private final int[] until;
    /** For each working day of the century, counted from 0: its place in the century. */
    private final int[] nth;

    private WorkingDays(Set<Integer> years, Set<LocalDate> off, Set<LocalDate> work) {
        this.years = Set.copyOf(years);
        this.off = Set.copyOf(off);
        this.work = Set.copyOf(work);
        int days = (int) LAST.toEpochDay() - BASE + 1;
        this.until = new int[days];
        var places = new int[days];
        int count = 0;
        for (int i = 0; i < days; i++) {
            LocalDate day = FIRST.plusDays(i);
            if (work.contains(day) || weekday(day) && !off.contains(day)) {
                places[count++] = i;
            }
            until[i] = count;
        }
        this.nth = Arrays.copyOf(places, count);
    }

    /** The arrangements published so far, as they are kept with the code. */
    public static WorkingDays published() {
        return Published.DAYS;
    }

    /** The same with the arrangement of one year more; of a year that was known, the later notice counts alone. */
    public WorkingDays with(String text) {
        WorkingDays later = read(text);
        var allYears = new HashSet<>(years);
        allYears.addAll(later.years);
        var allOff = new HashSet<>(off);
        allOff.removeIf(day -> later.years.contains(day.getYear()));
        allOff.addAll(later.off);
        var allWork = new HashSet<>(work);
        allWork.removeIf(day -> later.years.contains(day.getYear()));
        allWork.addAll(later.work);
        return new WorkingDays(allYears, allOff, allWork);
    }

    /** Reads lines such as {@code year 2024}, {@code off 20240101}, {@code off 20240210-20240217}, {@code work 20240204}; # starts a note. */
    public static WorkingDays read(String text) {
        var years = new HashSet<Integer>();
        var off = new HashSet<LocalDate>();
        var work = new HashSet<LocalDate>();
        for (String line : text.lines().toList()) {
            String fact = line.replaceFirst("#.*", "").strip();
            if (fact.isEmpty()) {
                continue;
            }
            String[] words = fact.split(" +");
            switch (words[0]) {
                case "year" -> years.add(Integer.valueOf(words[1]));
                case "off" -> addAll(off, words[1]);
                case "work" -> addAll(work, words[1]);
                default ->
                    throw new IllegalArgumentException("a holiday line that says neither year, off nor work: " + line);
            }
        }
        return new WorkingDays(years, off, work);
    }

    private static void addAll(Set<LocalDate> days, String range) {
        String[] ends = range.split("-");
        LocalDate from = LocalDate.parse(ends[0], DateTimeFormatter.BASIC_ISO_DATE);
        LocalDate to = LocalDate.parse(ends[ends.length - 1], DateTimeFormatter.BASIC_ISO_DATE);
        from.datesUntil(to.plusDays(1)).forEach(days::add);
    }

    public boolean isWorkingDay(LocalDate day) {
        int place = place(day);
        if (place < 0) {
            return weekday(day);
        }
        return until[place] != (place == 0 ? 0 : until[place - 1]);
    }

    /** Whether the arrangement names that day an off day; a plain weekend is none. */
    public boolean isHoliday(LocalDate day) {
        return off.contains(day);
    }

    /** The day on which the count-th working day after {@code from} ends; {@code from} itself is not counted (民法典 201). */
    public Counted plus(LocalDate from, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("counts forward only: " + count);
        }
        if (count == 0) {
            return new Counted(from, false);
        }
        int place = place(from);
        LocalDate date = place >= 0 && until[place] + count <= nth.length
                ? FIRST.plusDays(nth[until[place] + count - 1])
                : walk(from, count);
        return new Counted(date, provisional(from, date));
    }

    private LocalDate walk(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie after {@code from}, up to and with {@code to}; negative where {@code to} comes first. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int start = place(from);
        int end = place(to);
        if (start >= 0 && end >= 0) {
            return until[end] - until[start];
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Whether a day after {@code from}, up to and with {@code to}, lies in a year without a published arrangement. */
    public boolean provisional(LocalDate from, LocalDate to) {
        int last = to.getYear();
        for (int year = from.plusDays(1).getYear(); year <= last; year++) {
            if (!years.contains(year)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the arrangement of that year is known. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }

    private static int place(LocalDate day) {
        long place = day.toEpochDay() - BASE;
        return place >= 0 && place <= LAST.toEpochDay() - BASE ? (int) place : -1;
    }

    private static final class Published {
        private static final WorkingDays DAYS = load();

        private static WorkingDays load() {
            try (InputStream in = WorkingDays.class.getResourceAsStream("arrangements.txt")) {
                return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
