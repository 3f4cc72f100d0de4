package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.cases.flow.State;
import org.anju.cases.queue.Filter;
import org.anju.cases.queue.Order;
import org.anju.cases.queue.Whose;
import org.anju.cases.queue.Words;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching a queue: by name, initials, number of case or permit, employer, and by identity number without keeping it. */
class QueueSearchTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final QueueRows rows = new QueueRows(database);
    private final Actor clerk = stage.clerk("韩窗口");

    @BeforeEach
    void four_cases() {
        rows.put(1, State.CLERK_REVIEW)
                .name("林知远")
                .firm(UUID.randomUUID(), "妫川智能科技有限公司")
                .due(LocalDate.of(2026, 9, 10))
                .write();
        rows.put(2, State.CLERK_REVIEW)
                .name("曾凡星")
                .firm(UUID.randomUUID(), "重庆长安100%_研究院")
                .due(LocalDate.of(2026, 9, 11))
                .write();
        rows.put(42, State.GRANTED)
                .name("王䶮")
                .firm(UUID.randomUUID(), "北京银行延庆支行")
                .permit("1101192026000007")
                .write();
        rows.put(43, State.APPROVAL)
                .name("阿依古丽·买买提")
                .firm(UUID.randomUUID(), "ABB（中国）")
                .due(LocalDate.of(2026, 9, 12))
                .write();
        rows.put(99, State.CLERK_REVIEW).name("林知远").in(Officers.HAIDIAN).write();
    }

    private List<String> found(String words) {
        return found(new Filter(Words.of(words)), clerk);
    }

    private List<String> found(Filter filter, Actor reader) {
        return stage.register.queue(new Queue.Wanted(null, filter, null), reader).lines().stream()
                .map(CaseLine::no)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // name and part of it
        "林知远, 1",
        "知远, 1",
        "林, 1",
        "古丽·买, 43",
        "䶮, 42",
        // the initials of a name, from its beginning; family names as they are read
        "lzy, 1",
        "LZY, 1",
        "ＬＺ, 1",
        "l, 1",
        "zfx, 2",
        "wy, 42",
        "aygl, 43",
        // employer, and its initials anywhere
        "智能科技, 1",
        "支行, 42",
        "gczn, 1",
        "znkj, 1",
        "cqca, 2",
        "bjyh, 42",
        "abb, 43",
        "ABB（中, 43",
        "ABB(中国), 43",
        // numbers
        "YQ-2026-000042, 42",
        "yq-2026-00004, 42 43",
        "42, 42",
        "000042, 42",
        "1101192026000007, 42",
        "110119202600, 42",
    })
    void it_is_found(String words, String serials) {
        List<String> expected = List.of(serials.split(" ")).stream()
                .map(each -> QueueRows.no(Integer.parseInt(each)))
                .toList();
        assertThat(found(words)).as(words).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zyl",
                "知林",
                "智能_科技",
                "林%远",
                "林_远",
                "\\",
                "'; drop table cases_case; --",
                "44",
                "YQ-2025-000042",
                "1101192026000008",
                "()",
                "知远 林"
            })
    void nothing_is_found(String words) {
        assertThat(found(words)).as(words).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100%, 2", "%_, 2", "%_研, 2"})
    void wildcards_mean_themselves(String words, int serial) {
        assertThat(found(words)).containsExactly(QueueRows.no(serial));
    }

    @Test
    void an_employer_with_the_same_two_signs_elsewhere_is_not_meant() {
        assertThat(found("智能有限")).as("each pair is there, the whole is not").isEmpty();
    }

    @Test
    void a_whole_identity_number_finds_its_person_through_the_blind_index_and_is_written_nowhere() {
        ResidentId number = Stage.residentId(LocalDate.of(1991, 3, 2));
        UUID person = UUID.fromString(Stage.done(stage.tx(() -> stage.persons.enrol(Actor.visitor(), "沈若溪", number))));
        rows.put(5, State.CLERK_REVIEW).name("沈若溪").person(person).write();
        UUID known = stage.tx(() -> stage.persons.find(clerk, number)).orElseThrow();
        assertThat(known).isEqualTo(person);
        assertThat(found(new Filter(Whose.TEAM, Order.CLOCK, null, null, null, person, Words.NONE), clerk))
                .containsExactly(QueueRows.no(5));
        assertThat(found(number.number())).as("as words it finds nothing").isEmpty();
        List<String> lines = database.jdbc()
                .sql("select t::text from trail_lines t where act = 'person.find'")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(lines).singleElement().asString().contains(person.toString()).doesNotContain(number.number());
    }

    @Test
    void only_the_office_finds_by_number_and_a_number_nobody_has_finds_nobody() {
        Actor lin = stage.applicant("林知远");
        ResidentId number = Stage.residentId(LocalDate.of(1991, 3, 2));
        assertThat(stage.tx(() -> stage.persons.find(clerk, number))).isEmpty();
        stage.tx(() -> stage.persons.enrol(Actor.visitor(), "沈若溪", number));
        assertThat(stage.tx(() -> stage.persons.find(lin, number))).isEmpty();
        assertThat(stage.tx(() -> stage.persons.find(Actor.visitor(), number))).isEmpty();
    }
}
