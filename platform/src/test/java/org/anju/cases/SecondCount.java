package org.anju.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.policy.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Counts the limits of a case a second time, day by day, from its events and the published lines of holidays alone; it
 * shares no code with the clock of the house (G-4.4-2, G-4.4-3, G-3.2.3-3, A-23 … A-25).
 */
final class SecondCount {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Set<LocalDate> OFF = new HashSet<>();
    private static final Set<LocalDate> WORK = new HashSet<>();

    static {
        try (InputStream in = Objects.requireNonNull(WorkingDays.class.getResourceAsStream("arrangements.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .forEach(SecondCount::line);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SecondCount() {}

    private static void line(String line) {
        String[] words = line.split("\\s+");
        if (words.length < 2 || words[0].equals("year")) {
            return;
        }
        String[] ends = words[1].split("-");
        LocalDate last = day(ends[ends.length - 1]);
        for (LocalDate day = day(ends[0]); !day.isAfter(last); day = day.plusDays(1)) {
            (words[0].equals("off") ? OFF : WORK).add(day);
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The last day of the limit that runs in that state; empty where none does. */
    static Optional<LocalDate> lastDay(State state, List<CaseEvent> events) {
        return switch (state) {
            case EMPLOYER_REVIEW -> Optional.of(since(events, state).plusDays(7));
            case SUPPLEMENT -> Optional.of(since(events, state).plusDays(30));
            case CLERK_REVIEW, APPROVAL, APPEALED -> Optional.of(twenty(events));
            default -> Optional.empty();
        };
    }

    /** The day on which it last came into that state from another. */
    private static LocalDate since(List<CaseEvent> events, State state) {
        return events.stream()
                .filter(event -> event.to() == state && event.from() != state)
                .reduce((first, second) -> second)
                .map(event -> date(event.at()))
                .orElseThrow();
    }

    /** A day counts when it is a working day and the clock did not stand as it ended. */
    private static LocalDate twenty(List<CaseEvent> events) {
        LocalDate start = null;
        List<LocalDate> from = new ArrayList<>();
        List<LocalDate> to = new ArrayList<>();
        for (CaseEvent event : events) {
            switch (event.verb()) {
                case Verb.VOUCH, Verb.APPEAL, Verb.SET_ASIDE -> {
                    start = date(event.at());
                    from.clear();
                    to.clear();
                }
                case Verb.HOLD -> from.add(date(event.at()));
                case Verb.RESUME -> to.add(date(event.at()));
                default -> {}
            }
        }
        LocalDate day = Objects.requireNonNull(start);
        int counted = 0;
        while (counted < 20) {
            day = day.plusDays(1);
            counted += works(day) && !stands(day, from, to) ? 1 : 0;
        }
        return day;
    }

    private static boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORK.contains(day) || !weekend && !OFF.contains(day);
    }

    private static boolean stands(LocalDate day, List<LocalDate> from, List<LocalDate> to) {
        for (int i = 0; i < from.size(); i++) {
            @Nullable LocalDate end = i < to.size() ? to.get(i) : null;
            if (!day.isBefore(from.get(i)) && (end == null || day.isBefore(end))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate date(Instant at) {
        return at.atZone(BEIJING).toLocalDate();
    }
}
