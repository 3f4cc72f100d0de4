package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.late.LateCase;
import org.anju.cases.late.LateDesk;
import org.anju.cases.late.LateReason;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is past its twenty working days stands in the list from the day after, until it is decided, with the office's word why. */
class LateTest {

    @RegisterExtension
    final Database database = new Database();

    private Stage stage;
    private LateDesk desk;

    @BeforeEach
    void open() {
        stage = new Stage(database);
        desk = stage.room(LateDesk.class);
    }

    private Outcome say(String no, String said, Actor officer) {
        return stage.tx(() -> desk.say(no, LateReason.Why.COMPLEX, said, officer));
    }

    private LocalDate due(String no, Cast cast) {
        return Objects.requireNonNull(
                        stage.register.view(no, cast.clerk()).orElseThrow().clock())
                .due();
    }

    @Test
    void a_case_is_listed_from_the_day_after_its_last_until_it_is_decided() {
        Cast cast = stage.cast();
        String no = stage.recommend(cast);
        LocalDate due = due(no, cast);
        stage.clock().set(due, LocalTime.of(23, 59));
        stage.sweep.run();
        assertThat(desk.all(cast.clerk())).isEmpty();
        assertThat(say(no, "核实中", cast.clerk())).isInstanceOf(Outcome.Absent.class);

        stage.clock().set(due.plusDays(1), LocalTime.MIDNIGHT);
        stage.sweep.run();
        assertThat(desk.all(cast.clerk())).extracting(LateCase::no).containsExactly(no);
        LateCase late = desk.of(no, cast.approver()).orElseThrow();
        assertThat(late.due()).isEqualTo(due);
        assertThat(late.reason()).isNull();
        stage.clock().advanceDays(14);
        assertThat(desk.of(no, cast.clerk()).orElseThrow().over()).isBetween(9, 10);

        Stage.done(stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver()));
        assertThat(desk.all(cast.clerk())).isEmpty();
    }

    @Test
    void the_office_says_why_whoever_waits_is_told_and_a_later_word_counts() {
        Cast cast = stage.cast();
        String no = stage.recommend(cast);
        stage.clock().set(due(no, cast).plusDays(1), LocalTime.NOON);
        stage.sweep.run();
        Actor supervisor = new Actor(UUID.randomUUID(), "邢监管", Role.SUPERVISOR, null, null, Actor.YANQING);
        Actor himself = new Actor(
                UUID.randomUUID(),
                "本人",
                Role.CLERK,
                Objects.requireNonNull(cast.applicant().person()),
                null,
                Actor.YANQING);
        for (Actor not : List.of(supervisor, cast.applicant(), cast.agent(), himself)) {
            assertThat(say(no, "核实中", not)).as("%s", not.role()).isInstanceOf(Outcome.Absent.class);
        }
        assertThat(desk.said(no)).isEmpty();

        assertThat(say(no, "学历核实中，预计周五办结", cast.clerk())).isInstanceOf(Outcome.Done.class);
        assertThat(say(no, "学历已核实，今天办结", cast.clerk())).isInstanceOf(Outcome.Done.class);
        assertThat(desk.said(no).orElseThrow().said()).isEqualTo("学历已核实，今天办结");
        assertThat(desk.of(no, supervisor).orElseThrow().reason()).isNotNull();
        assertThat(database.jdbc()
                        .sql(
                                "select count(*) from cases_outbox where payload like '%notices.overdue.PERSON%' and payload like ?")
                        .param("%" + no + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(database.jdbc()
                        .sql("select count(*) from trail_lines where act = 'overdue.reason' and subject_id = ?")
                        .param(no)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }
}
