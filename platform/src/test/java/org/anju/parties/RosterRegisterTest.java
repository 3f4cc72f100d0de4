package org.anju.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.anju.parties.roster.RosterColumn;
import org.anju.parties.roster.RosterImport;
import org.anju.parties.roster.RosterLine;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Database;
import org.anju.testkit.StaffList;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RosterRegisterTest {

    @RegisterExtension
    final Database database = new Database();

    private Room room;
    private UUID employer;
    private Actor agent;

    @BeforeEach
    void move_in() {
        room = new Room(database);
        employer = room.employer(CREDIT, "妫川");
        agent = room.agent("周雨桐", Room.ZHOU, employer);
    }

    private static final String CREDIT = "91110119MA01ABCD2F";

    private StaffList staff(int count) {
        return new StaffList(7, 11, today()).add(count);
    }

    private LocalDate today() {
        return Beijing.today(database.clock());
    }

    private UUID taken(Actor by, List<RosterLine> lines) {
        return UUID.fromString(((Outcome.Done) room.perform(() -> room.roster.take(by, "名单.xlsx", lines))).id());
    }

    private RosterImport list(UUID id) {
        return room.roster.list(agent, id).orElseThrow();
    }

    private Outcome enter(UUID id, boolean only) {
        return room.perform(() -> room.roster.enter(agent, id, list(id).version(), only));
    }

    @Test
    void rows_are_checked_fifty_at_a_time_and_nothing_is_lost_when_the_runner_stops() {
        UUID id = taken(agent, staff(120).lines());
        assertThat(list(id).checked()).isZero();
        assertThat(room.runner.runOne()).isTrue();
        assertThat(list(id).checked()).isEqualTo(50);
        assertThat(list(id).running()).isTrue();
        // another runner, as after a restart
        new Room(database).runner.run();
        assertThat(list(id).checked()).isEqualTo(120);
        assertThat(list(id).state()).isEqualTo(RosterImport.State.CHECKED);
        assertThat(list(id).good()).isEqualTo(120);
    }

    @Test
    void while_one_row_is_faulty_nothing_goes_in() {
        UUID id = taken(agent, staff(5).set(3, RosterColumn.INCOME, "很多").lines());
        room.runner.run();
        assertThat(list(id).faulty()).isEqualTo(1);
        assertThat(refusal(enter(id, false))).isEqualTo("roster.refused.faulty");
        assertThat(room.roster.count(agent)).isZero();
        assertThat(enter(id, true)).isInstanceOf(Outcome.Done.class);
        assertThat(room.roster.count(agent)).isEqualTo(4);
        assertThat(list(id).imported()).isEqualTo(4);
    }

    @Test
    void faulty_rows_stand_first_with_row_column_and_reason() {
        UUID id = taken(agent, staff(5).set(3, RosterColumn.INCOME, "很多").lines());
        room.runner.run();
        RosterImport.Row first = room.roster.rows(agent, id, 0, 50).getFirst();
        assertThat(first.line().number()).isEqualTo(StaffList.number(3));
        assertThat(first.problems())
                .singleElement()
                .satisfies(each -> assertThat(each.column()).isEqualTo(RosterColumn.INCOME));
        assertThat(room.roster.everyRow(agent, id))
                .extracting(each -> each.line().number())
                .containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void nothing_is_entered_before_the_check_is_over_nor_twice() {
        UUID id = taken(agent, staff(60).lines());
        room.runner.runOne();
        assertThat(refusal(enter(id, false))).isEqualTo("roster.refused.running");
        room.runner.run();
        long version = list(id).version();
        assertThat(room.perform(() -> room.roster.enter(agent, id, version, false)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(room.perform(() -> room.roster.enter(agent, id, version, false)))
                .isNotInstanceOf(Outcome.Done.class);
        assertThat(room.roster.count(agent)).isEqualTo(60);
    }

    @Test
    void the_same_number_twice_names_both_rows() {
        StaffList staff = staff(4);
        staff.set(3, RosterColumn.RESIDENT_ID, staff.get(1, RosterColumn.RESIDENT_ID));
        UUID id = taken(agent, staff.lines());
        room.runner.run();
        assertThat(room.roster.rows(agent, id, 0, 50).subList(0, 2))
                .extracting(each -> each.line().number() + " "
                        + each.problems().getFirst().what().args().getFirst())
                .containsExactly("3 5", "5 3");
    }

    @Test
    void whoever_came_onto_the_roster_meanwhile_stops_the_whole_list() {
        StaffList staff = staff(3);
        UUID late = taken(agent, staff.lines());
        room.runner.run();
        UUID first = taken(agent, List.of(staff.lines().get(1)));
        room.runner.run();
        assertThat(enter(first, false)).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(enter(late, false))).isEqualTo("roster.refused.changed");
        assertThat(room.roster.count(agent)).isEqualTo(1);
        assertThat(room.perform(() -> room.roster.again(agent, late, list(late).version())))
                .isInstanceOf(Outcome.Done.class);
        room.runner.run();
        assertThat(room.roster
                        .rows(agent, late, 0, 1)
                        .getFirst()
                        .problems()
                        .getFirst()
                        .what()
                        .key())
                .isEqualTo("roster.problem.listed");
    }

    @Test
    void two_lists_with_the_same_person_at_the_same_moment_leave_him_on_it_once() throws Exception {
        StaffList staff = staff(30);
        UUID one = taken(agent, staff.lines());
        UUID two = taken(agent, staff.lines());
        room.runner.run();
        var go = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> after(go, one));
        var second = CompletableFuture.supplyAsync(() -> after(go, two));
        go.countDown();
        List<Outcome> outcomes = List.of(first.get(), second.get());
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(room.roster.count(agent)).isEqualTo(30);
    }

    private Outcome after(CountDownLatch go, UUID id) {
        try {
            go.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return enter(id, false);
    }

    @Test
    void a_confirmed_person_leaves_the_roster_and_may_not_be_listed_again() {
        StaffList staff = staff(2).set(0, RosterColumn.RESIDENT_ID, Room.LIN).set(0, RosterColumn.NAME, "林知远");
        UUID id = taken(agent, staff.lines());
        room.runner.run();
        enter(id, false);
        assertThat(room.roster.expected(agent, new ResidentId(Room.LIN))).isPresent();
        room.confirmed(room.applicant("林知远", Room.LIN), agent);
        assertThat(room.roster.expected(agent, new ResidentId(Room.LIN))).isEmpty();
        assertThat(room.roster.count(agent)).isEqualTo(1);
        UUID again = taken(agent, List.of(staff.lines().getFirst()));
        room.runner.run();
        assertThat(room.roster
                        .rows(agent, again, 0, 1)
                        .getFirst()
                        .problems()
                        .getFirst()
                        .what()
                        .key())
                .isEqualTo("roster.problem.associated");
    }

    @Test
    void an_import_makes_no_person() {
        int before = persons();
        UUID id = taken(agent, staff(3).lines());
        room.runner.run();
        enter(id, false);
        assertThat(persons()).isEqualTo(before);
    }

    private int persons() {
        return database.jdbc()
                .sql("select count(*) from parties_person")
                .query(Integer.class)
                .single();
    }

    @Test
    void another_employers_agent_finds_nothing_of_it() {
        UUID id = taken(agent, staff(2).lines());
        room.runner.run();
        enter(id, false);
        UUID person = room.roster.people(agent, "", 0, 50).getFirst().id();
        UUID other = room.employer(OTHER, "别家");
        Actor stranger = room.agent("郑经办", Room.ZHENG, other);
        assertThat(room.roster.list(stranger, id)).isEmpty();
        assertThat(room.roster.rows(stranger, id, 0, 50)).isEmpty();
        assertThat(room.perform(() -> room.roster.enter(stranger, id, 2, false)))
                .isInstanceOf(Outcome.Absent.class);
        assertThat(room.perform(() -> room.roster.remove(stranger, person))).isInstanceOf(Outcome.Absent.class);
        assertThat(room.roster.lists(stranger)).isEmpty();
        assertThat(room.perform(() -> room.roster.remove(agent, person))).isInstanceOf(Outcome.Done.class);
        assertThat(room.roster.count(agent)).isEqualTo(1);
    }

    private static final String OTHER = "91110119MA02XYWT1K";

    private static String refusal(Outcome outcome) {
        return ((Outcome.Refused) outcome).why().key();
    }
}
