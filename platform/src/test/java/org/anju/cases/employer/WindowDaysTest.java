package org.anju.cases.employer;

import static org.anju.cases.employer.FilingStage.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.cases.window.Receipt;
import org.anju.cases.window.WindowDate;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.WindowDay;
import org.anju.policy.time.WindowPlaces;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DuplicateKeyException;

/** The window's days, places and receipts as employers meet them; today is Monday, 7 September 2026. */
class WindowDaysTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 10);
    private static final String WHY = "停电检修";

    @RegisterExtension
    final Database database = new Database();

    private FilingStage stage = new FilingStage(database);

    @BeforeEach
    void aNewEmployer() {
        stage = new FilingStage(database);
    }

    @Test
    void a_closed_day_ends_its_appointments_and_their_agents_are_told_once_with_the_next_open_day() {
        String no = stage.called();
        done(book(no, at(TUESDAY, 9)));
        done(close(TUESDAY));
        assertThat(stage.view(no).appointment()).isNull();
        assertThat(told())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("notices.window.closed", no, WHY, "2026-09-08", "09:00", "2026-09-10"));
        assertThat(stage.window.days(stage.agent, no).getFirst().date()).isEqualTo(THURSDAY);
        assertThat(stage.view(no).windowDays()).doesNotContain(TUESDAY).contains(THURSDAY);
    }

    @Test
    void booking_and_receiving_on_a_closed_day_are_refused_with_the_reason_and_the_next_open_day() {
        String no = stage.called();
        done(close(TUESDAY));
        var reason = Phrase.of("window.why.CLOSED", WHY);
        assertThat(why(book(no, at(TUESDAY, 9))))
                .isEqualTo(Refusal.of("cases.window.day", "G-1.2-1", TUESDAY, reason, THURSDAY));
        assertThat(why(book(no, at(LocalDate.of(2026, 9, 9), 9))))
                .isEqualTo(Refusal.of(
                        "cases.window.day",
                        "G-1.2-1",
                        LocalDate.of(2026, 9, 9),
                        Phrase.of("window.why.OTHER_WEEKDAY"),
                        THURSDAY));
        stage.clock().set(TUESDAY, LocalTime.of(10, 0));
        stage.answerWindow(no);
        assertThat(why(stage.receive(no)))
                .isEqualTo(Refusal.of("cases.employer.guard.WINDOW", "G-1.2-1", TUESDAY, reason, THURSDAY));
        assertThat(stage.receipts.of(no, stage.clerk)).isEmpty();
        done(stage.tx(() -> stage.closures.open(stage.clerk, TUESDAY)));
        done(stage.receive(no));
    }

    @Test
    void a_day_is_closed_once_from_today_on_and_only_where_it_was_open_and_opened_again_once() {
        assertThat(why(close(LocalDate.of(2026, 9, 3))).key()).isEqualTo("window.close.past");
        assertThat(why(close(LocalDate.of(2026, 10, 1))))
                .isEqualTo(Refusal.of(
                        "window.close.closed", "G-1.2-1", LocalDate.of(2026, 10, 1), Phrase.of("window.why.HOLIDAY")));
        assertThat(stage.tx(() -> stage.closures.close(stage.approver, TUESDAY, WHY)))
                .isInstanceOf(Outcome.Absent.class);
        stage.clock().set(TUESDAY, LocalTime.of(16, 0));
        done(close(TUESDAY));
        assertThat(why(close(TUESDAY)).key()).isEqualTo("window.close.closed");
        assertThat(standing(TUESDAY)).isEqualTo(WindowDay.CLOSED);
        done(stage.tx(() -> stage.closures.open(stage.clerk, TUESDAY)));
        assertThat(standing(TUESDAY)).isEqualTo(WindowDay.OPEN);
        assertThat(stage.tx(() -> stage.closures.open(stage.clerk, TUESDAY))).isInstanceOf(Outcome.Absent.class);
        done(close(TUESDAY));
    }

    @Test
    void the_month_shows_every_day_and_the_next_open_day_steps_over_holidays_and_closed_days() {
        done(close(LocalDate.of(2026, 10, 8)));
        List<WindowDate> october = stage.calendar.month(Actor.YANQING, YearMonth.of(2026, 10));
        assertThat(october).hasSize(31);
        assertThat(october.get(0).standing()).isEqualTo(WindowDay.HOLIDAY);
        assertThat(october.get(7)).isEqualTo(new WindowDate(LocalDate.of(2026, 10, 8), WindowDay.CLOSED, WHY));
        assertThat(october.get(8).standing()).isEqualTo(WindowDay.OTHER_WEEKDAY);
        assertThat(october.get(9).standing()).as("a make-up working day, A-22").isEqualTo(WindowDay.WEEKEND);
        assertThat(stage.calendar.next(Actor.YANQING, LocalDate.of(2026, 10, 1)))
                .isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(stage.calendar.on("110101", LocalDate.of(2026, 10, 8)).open())
                .as("another district closes its own")
                .isTrue();
    }

    @Test
    void two_who_want_the_last_place_at_once_get_one_appointment() throws Exception {
        Instant slot = at(THURSDAY, 14);
        List<FilingStage> waiting = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        int places = WindowPlaces.on(THURSDAY, WindowPlaces.published());
        for (int i = 0; i <= places; i++) {
            FilingStage one = new FilingStage(database);
            waiting.add(one);
            cases.add(one.called());
        }
        for (int i = 0; i < places - 1; i++) {
            FilingStage one = waiting.get(i);
            String no = cases.get(i);
            done(one.tx(() -> one.window.book(one.agent, no, slot)));
        }
        var together = new CyclicBarrier(2);
        List<Callable<Outcome>> both = new ArrayList<>();
        for (int i = places - 1; i <= places; i++) {
            FilingStage one = waiting.get(i);
            String no = cases.get(i);
            both.add(() -> {
                together.await();
                return one.tx(() -> one.window.book(one.agent, no, slot));
            });
        }
        List<Outcome> became = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome> each : threads.invokeAll(both)) {
                became.add(each.get());
            }
        }
        assertThat(became).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(became)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(one -> assertThat(why(one).key()).isEqualTo("cases.window.taken"));
        assertThat(stage.window.sheet(stage.clerk, THURSDAY)).hasSize(places);
    }

    @Test
    void the_database_itself_refuses_a_place_that_is_taken() {
        String no = stage.called();
        done(book(no, at(THURSDAY, 9)));
        FilingStage other = new FilingStage(database);
        String second = other.called();
        assertThatThrownBy(() -> database.jdbc()
                        .sql("""
                                insert into cases_appointment
                                    (id, case_no, employer, district, slot, place, booked_at, booked_by)
                                select gen_random_uuid(), :second, employer, district, slot, place, booked_at, booked_by
                                from cases_appointment where case_no = :no
                                """)
                        .param("second", second)
                        .param("no", no)
                        .update())
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("cases_appointment_one_place");
    }

    @Test
    void whoever_moves_within_a_full_half_hour_keeps_his_own_place() {
        String no = stage.called();
        done(book(no, at(THURSDAY, 9)));
        done(book(no, at(THURSDAY, 9)));
        assertThat(stage.window.sheet(stage.clerk, THURSDAY)).hasSize(1);
    }

    @Test
    void what_the_window_received_has_a_receipt_with_who_brought_it_and_what() {
        String no = stage.received();
        Receipt receipt = stage.receipts.of(no, stage.clerk).getFirst();
        assertThat(receipt.no()).isEqualTo("SJ-2026-000001");
        assertThat(receipt.kind()).isEqualTo(Receipt.Kind.EMPLOYER);
        assertThat(receipt.concerning()).isEqualTo("妫川智能科技（示例）有限公司");
        assertThat(receipt.broughtBy()).isEqualTo(stage.agent.name());
        assertThat(receipt.papers())
                .as("but certificates, which the unit has none of")
                .containsExactly(
                        "exam:FORM",
                        "exam:REPORT",
                        "exam:LICENCE",
                        "exam:TAX_CERTIFICATES",
                        "exam:AGENT_ID",
                        "exam:AGENT_INSURANCE");
        assertThat(stage.receipts.on(stage.today(), stage.clerk)).containsExactly(receipt);
        assertThat(stage.receipts.find(receipt.no(), stage.agent)).isEmpty();
        assertThat(stage.view(no).events().getLast().facts()).containsEntry("receipt", receipt.no());
    }

    private Outcome book(String no, Instant slot) {
        return stage.tx(() -> stage.window.book(stage.agent, no, slot));
    }

    private Outcome close(LocalDate day) {
        return stage.tx(() -> stage.closures.close(stage.clerk, day, WHY));
    }

    private WindowDay standing(LocalDate day) {
        return stage.calendar.on(Actor.YANQING, day).standing();
    }

    private List<String> told() {
        return database.jdbc()
                .sql("select payload from cases_outbox where topic = 'notice' and key like 'closed:%'")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static Refusal why(Outcome outcome) {
        return ((Outcome.Refused) outcome).why();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Beijing.ZONE).toInstant();
    }
}
