package org.anju.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anju.parties.roster.RosterColumn;
import org.anju.parties.roster.RosterLine;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.testkit.StaffList;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What employers sent in about a person is found by his number, and nobody else's line with it. */
class OwnRosterTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void a_person_finds_his_own_lines_of_a_list_and_no_other() {
        var room = new Room(database);
        UUID employer = room.employer("91110119MA01ABCD2F", "妫川");
        Actor agent = room.agent("周雨桐", Room.ZHOU, employer);
        var staff = new StaffList(7, 11, Beijing.today(database.clock())).add(5);
        List<RosterLine> lines = staff.lines();
        UUID list =
                UUID.fromString(((Outcome.Done) room.perform(() -> room.roster.take(agent, "名单.xlsx", lines))).id());
        room.runner.run();
        room.perform(() -> room.roster.enter(
                agent, list, room.roster.list(agent, list).orElseThrow().version(), false));
        String name = staff.get(2, RosterColumn.NAME);
        Actor himself = room.applicant(name, staff.get(2, RosterColumn.RESIDENT_ID));
        var parts = new OwnRoster(database.jdbc(), Ring.vault(), new Persons(database.jdbc(), Ring.vault()));
        List<OwnEntry> found = parts.of(new Owner(himself, Objects.requireNonNull(himself.person()), Set.of())).stream()
                .map(each -> each.get())
                .toList();
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().fields())
                .containsEntry("name", name)
                .containsEntry("department", staff.get(2, RosterColumn.DEPARTMENT));
        assertThat(String.valueOf(found.getLast().fields().get("cells")))
                .contains(name)
                .doesNotContain(staff.get(3, RosterColumn.RESIDENT_ID));
    }
}
