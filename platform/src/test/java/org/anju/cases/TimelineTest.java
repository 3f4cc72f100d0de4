package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.State;
import org.anju.cases.timeline.Calendars;
import org.anju.cases.timeline.RunsOut;
import org.anju.cases.timeline.RunsOut.Span;
import org.anju.cases.timeline.RunsOut.What;
import org.anju.cases.timeline.RunsOutReminders;
import org.anju.cases.timeline.Timeline;
import org.anju.parties.AgentRegister;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What runs out when, for a holder and for his employer (G-4.4-5). */
class TimelineTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Holders holders = new Holders(stage);
    private final Timeline timeline = stage.room(Timeline.class);
    private final Calendars calendars = stage.room(Calendars.class);

    @Test
    void a_holder_sees_each_of_his_days_once_soonest_first() {
        Cast cast = holders.holder();
        LocalDate born = LocalDate.of(2015, 3, 1);
        holders.comes(cast, "林小满", born);
        LocalDate to = holders.permit(cast).to();
        List<RunsOut> all = timeline.of(cast.person());
        assertThat(all).isSorted();
        assertThat(day(all, What.PERMIT)).isEqualTo(to);
        assertThat(day(all, What.RENEWAL_OPENS)).isEqualTo(to.minusDays(60));
        assertThat(day(all, What.RENEWAL_SAFE)).isBefore(to.minusDays(25)).isAfter(to.minusDays(45));
        assertThat(day(all, What.CONTRACT)).isEqualTo("2040-12-31");
        assertThat(day(all, What.CHILD_OF_AGE)).isEqualTo(born.plusYears(18));
        assertThat(day(all, What.ID_CARD)).isEqualTo(day(all, What.RESIDENCE_PERMIT));
        // a man born in May 1990: sixty years and thirty-six months
        LocalDate his = holders.person(cast).person().residentId().birthDate();
        assertThat(day(all, What.RETIREMENT)).isEqualTo(his.plusYears(63));
        assertThat(all)
                .filteredOn(each -> each.what() == What.CHILD_OF_AGE)
                .extracting(RunsOut::detail)
                .containsExactly("林小满");
    }

    @Test
    void somebody_without_a_permit_has_no_permits_days() {
        Cast cast = stage.cast();
        assertThat(timeline.of(cast.person()))
                .extracting(RunsOut::what)
                .doesNotContain(What.PERMIT, What.RENEWAL_OPENS, What.RENEWAL_SAFE)
                .contains(What.CONTRACT, What.ID_CARD);
    }

    @Test
    void an_employer_sees_a_years_days_of_its_staff_by_name_and_no_childs() {
        Cast cast = stage.cast(stage.today().plusDays(100));
        stage.bringTo(State.GRANTED, cast);
        holders.comes(cast, "林小满", stage.today().plusDays(50).minusYears(18));
        List<RunsOut> all = timeline.ofFirm(cast.agent());
        assertThat(all).extracting(RunsOut::what).contains(What.PERMIT, What.CONTRACT, What.CHILD_OF_AGE);
        assertThat(all).allMatch(each -> each.detail().isEmpty() && "林知远".equals(each.who()));
        assertThat(all).noneMatch(each -> each.day().isAfter(stage.today().plusDays(365)));
        assertThat(timeline.ofFirm(cast.applicant())).isEmpty();
        assertThat(timeline.ofFirm(stage.cast().agent()))
                .noneMatch(each -> each.day().equals(day(all, What.PERMIT)));
    }

    @Test
    void the_spans_end_on_their_days() {
        LocalDate today = stage.today();
        assertThat(span(today.minusDays(1), today)).isEqualTo(Span.PAST);
        assertThat(span(today, today)).isEqualTo(Span.MONTH);
        assertThat(span(today.plusDays(30), today)).isEqualTo(Span.MONTH);
        assertThat(span(today.plusDays(31), today)).isEqualTo(Span.QUARTER);
        assertThat(span(today.plusDays(90), today)).isEqualTo(Span.QUARTER);
        assertThat(span(today.plusDays(91), today)).isEqualTo(Span.LATER);
    }

    @Test
    void each_day_ahead_is_reminded_of_once_and_what_is_over_never() {
        Cast cast = holders.holder();
        LocalDate to = holders.permit(cast).to();
        var reminders = stage.room(RunsOutReminders.class);
        for (int left : new int[] {31, 30, 29, 8, 7, 6, 0}) {
            holders.go(to.minusDays(left));
            reminders.run();
            reminders.run();
            assertThat(told("notices.runsOut.PERMIT")).as(left + " days").isEqualTo(left > 30 ? 0 : left > 7 ? 1 : 2);
        }
    }

    @Test
    void a_calendars_address_is_worth_nothing_once_another_was_made_or_it_was_ended() {
        Cast cast = holders.holder();
        String first = stage.tx(() -> calendars.open(cast.applicant()));
        assertThat(calendars.read(first)).contains(timeline.of(cast.person()));
        String second = stage.tx(() -> calendars.open(cast.applicant()));
        assertThat(second).isNotEqualTo(first);
        assertThat(calendars.read(first)).isEmpty();
        assertThat(calendars.opened(cast.applicant())).isTrue();
        stage.tx(() -> {
            calendars.close(cast.applicant());
            return true;
        });
        assertThat(calendars.read(second)).isEmpty();
        assertThat(calendars.read("nobody")).isEmpty();
        assertThat(database.jdbc()
                        .sql("select count(*) from cases_calendar where encode(hash, 'escape') like ?")
                        .param("%" + second + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_agents_calendar_ends_with_his_mandate() {
        Cast cast = holders.holder();
        String token = stage.tx(() -> calendars.open(cast.agent()));
        assertThat(calendars.read(token)).isPresent();
        Stage.done(stage.tx(() -> stage.room(AgentRegister.class)
                .dismiss(cast.agent(), Objects.requireNonNull(cast.agent().person()), cast.employer())));
        holders.go(stage.today().plusDays(1));
        assertThat(calendars.read(token)).isEmpty();
    }

    private int told(String key) {
        return database.jdbc()
                .sql("select count(*) from cases_outbox where payload like ?")
                .param("%" + key + "\"%")
                .query(Integer.class)
                .single();
    }

    private static LocalDate day(List<RunsOut> all, What what) {
        return all.stream()
                .filter(each -> each.what() == what)
                .map(RunsOut::day)
                .findFirst()
                .orElseThrow();
    }

    private Span span(LocalDate day, LocalDate today) {
        return new RunsOut(What.PERMIT, day, UUID.randomUUID(), null, "").span(today);
    }
}
