package org.anju.cases.employer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anju.cases.window.WindowCalendar;
import org.anju.cases.window.WindowDate;
import org.anju.parties.EmployerRegister;
import org.anju.policy.rule.Refusal;
import org.anju.policy.rule.Series;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.WindowHours;
import org.anju.policy.time.WindowPlaces;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 窗口预约台: half hours on window days (G-1.2-1) that an employer can book, move and give back while its paper is waited
 * for. An appointment is a courtesy: whoever comes without one is served as well.
 */
@Component
public class WindowDesk {

    private static final int MINUTES = 30;

    private final EmployerCases cases;
    private final Appointments appointments;
    private final EmployerRegister employers;
    private final Trail trail;
    private final InstantSource clock;
    private final WindowCalendar calendar;
    private final Series<Integer> places;

    @Autowired
    WindowDesk(
            EmployerCases cases,
            Appointments appointments,
            EmployerRegister employers,
            WindowCalendar calendar,
            Trail trail,
            InstantSource clock) {
        this(cases, appointments, employers, calendar, trail, clock, WindowPlaces.published());
    }

    /** @param places how many each half hour takes, by day */
    WindowDesk(
            EmployerCases cases,
            Appointments appointments,
            EmployerRegister employers,
            WindowCalendar calendar,
            Trail trail,
            InstantSource clock,
            Series<Integer> places) {
        this.calendar = calendar;
        this.places = places;
        this.cases = cases;
        this.appointments = appointments;
        this.employers = employers;
        this.trail = trail;
        this.clock = clock;
    }

    /** One half hour and how many places it still has. */
    public record Slot(Instant from, int left) {}

    /** A window day and its half hours, those of the past left out. */
    public record Day(LocalDate date, List<Slot> slots) {}

    /** What can be booked for that case: window days from today to the last day; nothing where no paper is waited for. */
    public List<Day> days(Actor actor, String caseNo) {
        return cases.find(caseNo, actor)
                .filter(row -> row.state() == EmployerState.PAPER)
                .map(this::days)
                .orElse(List.of());
    }

    private List<Day> days(EmployerRow row) {
        LocalDate today = Beijing.today(clock);
        LocalDate end = Objects.requireNonNull(row.place().due().lastDay());
        // whoever is late with a refiling can still come
        LocalDate last = end.isBefore(today.plusDays(14)) && !row.kind().grades() ? today.plusDays(28) : end;
        Map<Instant, Integer> taken =
                appointments.taken(row.district(), Beijing.startOf(today), Beijing.startOf(last.plusDays(1)));
        return calendar.between(row.district(), today.minusDays(1), last).stream()
                .map(day -> new Day(day, slots(day, taken)))
                .filter(day -> !day.slots().isEmpty())
                .toList();
    }

    private List<Slot> slots(LocalDate day, Map<Instant, Integer> taken) {
        var slots = new ArrayList<Slot>();
        int most = WindowPlaces.on(day, places);
        for (LocalTime at = WindowHours.FROM; at.isBefore(WindowHours.TO); at = at.plusMinutes(MINUTES)) {
            Instant from = day.atTime(at).atZone(Beijing.ZONE).toInstant();
            if (from.isAfter(clock.instant())) {
                slots.add(new Slot(from, Math.max(0, most - taken.getOrDefault(from, 0))));
            }
        }
        return slots;
    }

    /** Books that half hour; one booked before is given back in the same act. */
    public Outcome book(Actor agent, String caseNo, Instant slot) {
        Optional<EmployerRow> row = waiting(agent, caseNo);
        if (row.isEmpty()) {
            return new Outcome.Absent();
        }
        String district = row.get().district();
        LocalDate day = Beijing.dateOf(slot);
        calendar.hold(district, day);
        WindowDate date = calendar.on(district, day);
        if (!date.open()) {
            return new Outcome.Refused(
                    Refusal.of("cases.window.day", "G-1.2-1", day, date.why(), calendar.next(district, after(day))));
        }
        boolean offered = days(row.get()).stream()
                .flatMap(each -> each.slots().stream())
                .anyMatch(each -> each.from().equals(slot));
        if (!offered) {
            return new Outcome.Refused(Refusal.of("cases.window.closed", "G-1.2-1"));
        }
        appointments.end(caseNo, clock.instant(), agent.name());
        Optional<Integer> place = appointments.free(district, slot, WindowPlaces.on(day, places));
        if (place.isEmpty()) {
            return new Outcome.Refused(Refusal.of("cases.window.taken", null));
        }
        appointments.add(row.get(), slot, place.get(), clock.instant(), agent.name());
        record(agent, "window.book", caseNo, Map.of("slot", slot.toString()));
        return new Outcome.Done(caseNo);
    }

    public Outcome cancel(Actor agent, String caseNo) {
        if (waiting(agent, caseNo).isEmpty() || !appointments.end(caseNo, clock.instant(), agent.name())) {
            return new Outcome.Absent();
        }
        record(agent, "window.cancel", caseNo, Map.of());
        return new Outcome.Done(caseNo);
    }

    /** Who comes on that day (day sheet of the window). */
    public List<Appointment> sheet(Actor officer, LocalDate day) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                ? appointments.between(Beijing.startOf(day), Beijing.startOf(day.plusDays(1)), officer.district())
                : List.of();
    }

    /** Nobody can come on a day that is over. */
    private LocalDate after(LocalDate day) {
        LocalDate today = Beijing.today(clock);
        return day.isBefore(today) ? today : day;
    }

    private Optional<EmployerRow> waiting(Actor agent, String caseNo) {
        return agent.is(Role.AGENT) && employers.acts(agent)
                ? cases.lock(caseNo, agent).filter(row -> row.state() == EmployerState.PAPER)
                : Optional.empty();
    }

    private void record(Actor actor, String act, String caseNo, Map<String, String> evidence) {
        trail.record(actor, act, new Subject("employer-case", caseNo), evidence);
    }
}
