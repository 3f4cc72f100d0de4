package org.anju.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.anju.parties.profile.Education;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Work;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PersonRegisterTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void two_accounts_of_one_person_share_him_and_another_name_for_the_same_number_is_refused() {
        var room = new Room(database);
        UUID first = room.enrolled("林知远", Room.LIN);
        assertThat(room.enrolled(" 林知远 ", Room.LIN)).isEqualTo(first);
        assertThat(room.perform(() -> room.persons.enrol(Actor.visitor(), "别人", new ResidentId(Room.LIN))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_saved_section_comes_back_word_for_word_with_its_version_and_its_trail_line() {
        var room = new Room(database);
        Actor lin = room.applicant("林知远", Room.LIN);
        var income = new Income(
                Map.of(YearMonth.of(2026, 8), new BigDecimal("15000.50")),
                true,
                null,
                false,
                Map.of(2025, new BigDecimal("410000")),
                Map.of());
        var education = new Education(
                Education.Level.UNIVERSITY,
                DegreeLevel.BACHELOR,
                false,
                "某大学",
                null,
                LocalDate.of(2018, 6, 30),
                null,
                "1000");
        for (var statement : List.of(income, education)) {
            assertThat(room.perform(() -> room.persons.save(lin, person(lin), statement, 0)))
                    .isInstanceOf(Outcome.Done.class);
        }
        Profile profile = room.persons.profile(lin, person(lin)).orElseThrow();
        assertThat(profile.say(Income.class)).isEqualTo(income);
        assertThat(profile.say(Education.class)).isEqualTo(education);
        assertThat(profile.say(Information.class)).isNull();
        assertThat(profile.complete(Section.INCOME)).isFalse();
        assertThat(profile.open()).contains(Section.INCOME, Section.EDUCATION);
        List<? extends @Nullable String> evidence = database.jdbc()
                .sql("select evidence from trail_lines where act = 'profile.save' order by id")
                .query(String.class)
                .list();
        assertThat(evidence)
                .hasToString("[{\"section\":\"INCOME\",\"version\":1}, {\"section\":\"EDUCATION\",\"version\":1}]");
    }

    @Test
    void who_saves_from_an_old_form_is_told_and_nothing_is_lost() {
        var room = new Room(database);
        Actor lin = room.applicant("林知远", Room.LIN);
        room.perform(() -> room.persons.save(lin, person(lin), new Work(true, List.of()), 0));
        assertThat(room.perform(() -> room.persons.save(lin, person(lin), Work.empty(), 0)))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(room.perform(() -> room.persons.save(lin, person(lin), Work.empty(), 1)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(database.jdbc()
                        .sql("select count(*) from parties_section")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void of_two_savings_at_once_one_wins() throws Exception {
        var room = new Room(database);
        Actor lin = room.applicant("林知远", Room.LIN);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Outcome> save =
                    () -> room.perform(() -> room.persons.save(lin, person(lin), new Work(true, List.of()), 0));
            List<Outcome> outcomes = new java.util.ArrayList<>();
            for (var each : threads.invokeAll(java.util.Collections.nCopies(8, save))) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outcome.Stale.class::isInstance).hasSize(7);
        }
    }

    @Test
    void nobody_saves_for_another_and_nothing_impossible_is_kept() {
        var room = new Room(database);
        Actor lin = room.applicant("林知远", Room.LIN);
        Actor other = room.applicant("周雨桐", Room.ZHOU);
        assertThat(room.perform(() -> room.persons.save(other, person(lin), Work.empty(), 0)))
                .isInstanceOf(Outcome.Absent.class);
        LocalDate tomorrow = LocalDate.of(2026, 9, 8);
        var future = new Work(null, List.of(new Work.Row("甲", "乙", LocalDate.of(2020, 1, 1), tomorrow)));
        assertThat(room.perform(() -> room.persons.save(lin, person(lin), future, 0)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_person_is_seen_by_himself_by_his_employers_agent_and_by_the_office_only() {
        var room = new Room(database);
        Actor lin = room.applicant("林知远", Room.LIN);
        Actor other = room.applicant("别人", "110229199003070021");
        Actor agent = room.agent("周雨桐", Room.ZHOU, room.employer("91110119MA01ABCD2F", "妫川智能"));
        Actor stranger = room.agent("郑思齐", Room.ZHENG, room.employer("91110119MA02XYWT1K", "另一家"));
        assertThat(room.persons.profile(lin, person(lin))).isPresent();
        assertThat(room.persons.profile(other, person(lin))).isEmpty();
        assertThat(room.persons.person(agent, person(lin))).isEmpty();
        room.perform(() -> room.associations.request(lin, room.code(agent)));
        // asked, not yet confirmed: the name, not the papers
        assertThat(room.persons.person(agent, person(lin))).isPresent();
        assertThat(room.persons.profile(agent, person(lin))).isEmpty();
        assertThat(room.persons.person(stranger, person(lin))).isEmpty();
        for (Role role : Role.values()) {
            var actor = new Actor(UUID.randomUUID(), "某人", role, UUID.randomUUID(), null, Actor.YANQING);
            boolean office = actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR, Role.CLOCK);
            assertThat(room.persons.profile(actor, person(lin)).isPresent())
                    .as("%s", role)
                    .isEqualTo(office);
        }
    }

    @Test
    void the_application_cannot_rewrite_what_was_said() {
        var room = new Room(database);
        Actor lin = room.applicant("林知远", Room.LIN);
        room.perform(() -> room.persons.save(lin, person(lin), Work.empty(), 0));
        assertThatThrownBy(() -> database.jdbc()
                        .sql("update parties_section set document_sealed = '\\x00'")
                        .update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> database.jdbc().sql("delete from parties_section").update())
                .hasStackTraceContaining("permission denied");
    }

    private static UUID person(Actor actor) {
        return java.util.Objects.requireNonNull(actor.person());
    }
}
