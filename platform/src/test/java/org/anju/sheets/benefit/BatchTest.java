package org.anju.sheets.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anju.sheets.benefit.BatchResult.State;
import org.anju.testkit.Database;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A department's list, checked row by row in the background. */
class BatchTest {

    @RegisterExtension
    final Database database = new Database();

    private final BenefitRoom room = new BenefitRoom(database);
    private final BatchDesk desk = room.room(BatchDesk.class);
    private final BatchRunner runner = room.room(BatchRunner.class);

    @Test
    void each_row_is_answered_or_says_what_is_wrong_with_it() {
        BenefitRoom.Holder lin = room.holder("林知远");
        String permit = lin.permit().text();
        String last = lin.identity().substring(14);
        UUID id = taken(List.of(
                row(1, permit, last, ""),
                row(2, permit, last, room.today().minusDays(1).toString()),
                row(3, permit, last.equals("0000") ? "0001" : "0000", ""),
                row(4, "12", last, ""),
                row(5, permit, "9", ""),
                row(6, permit, last, "2026-13-40"),
                row(7, permit, last, room.today().plusDays(1).toString()),
                row(8, permit, last, room.today().toString().replace('-', '/'))));
        assertThat(desk.find(room.asker(), id).orElseThrow().running()).isTrue();
        runner.run();
        List<BatchResult> rows = desk.rows(room.asker(), id, 0, 20);
        assertThat(rows)
                .extracting(BatchResult::state)
                .containsExactly(
                        State.ANSWERED,
                        State.ANSWERED,
                        State.ANSWERED,
                        State.FAULTY,
                        State.FAULTY,
                        State.FAULTY,
                        State.FAULTY,
                        State.ANSWERED);
        assertThat(rows.stream()
                        .filter(each -> each.check() != null)
                        .map(each -> each.check().status()))
                .containsExactly(
                        BenefitStatus.IN_FORCE, BenefitStatus.NOT_YET, BenefitStatus.UNKNOWN, BenefitStatus.IN_FORCE);
        BatchJob job = desk.find(room.asker(), id).orElseThrow();
        assertThat(job.state()).isEqualTo(BatchJob.State.DONE);
        assertThat(List.of(job.total(), job.checked(), job.faulty(), job.missed()))
                .containsExactly(8, 8, 4, 1);
    }

    @Test
    void it_goes_on_where_it_stopped_and_answers_no_row_twice() {
        BenefitRoom.Holder lin = room.holder("林知远");
        String last = lin.identity().substring(14);
        var rows = new ArrayList<BatchRow>();
        for (int i = 1; i <= 2 * BatchRunner.CHUNK + 7; i++) {
            rows.add(row(i, lin.permit().text(), last, ""));
        }
        UUID id = taken(rows);
        assertThat(runner.runOne()).isTrue();
        assertThat(desk.find(room.asker(), id).orElseThrow().checked()).isEqualTo(BatchRunner.CHUNK);
        runner.run();
        assertThat(desk.find(room.asker(), id).orElseThrow().checked()).isEqualTo(rows.size());
        assertThat(database.jdbc()
                        .sql("select count(*) from sheets_benefit_check")
                        .query(Integer.class)
                        .single())
                .isEqualTo(rows.size());
        assertThat(runner.runOne()).isFalse();
    }

    @Test
    void a_list_of_guesses_is_stopped_and_the_rest_is_not_asked() {
        var rows = new ArrayList<BatchRow>();
        for (int i = 1; i <= 4 * BatchRunner.MISSES; i++) {
            rows.add(row(i, "1101192026%06d".formatted(800_000 + i), "0000", ""));
        }
        UUID id = taken(rows);
        runner.run();
        BatchJob job = desk.find(room.asker(), id).orElseThrow();
        assertThat(job.state()).isEqualTo(BatchJob.State.STOPPED);
        assertThat(job.missed()).isBetween(BatchRunner.MISSES, BatchRunner.MISSES + BatchRunner.CHUNK);
        assertThat(desk.rows(room.asker(), id, rows.size() - 1, 1))
                .extracting(BatchResult::state)
                .containsExactly(State.NOT_ASKED);
    }

    @Test
    void the_same_list_is_the_same_job_and_another_department_has_no_part_in_it() {
        List<BatchRow> rows = List.of(row(1, "1101192026888888", "0000", ""));
        UUID first = taken(rows);
        assertThat(taken(rows)).isEqualTo(first);
        assertThat(desk.of(room.asker())).hasSize(1);
        assertThat(room.tx(() -> desk.take(room.asker(), UUID.randomUUID(), room.today(), "名单.csv", rows)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(room.tx(
                        () -> desk.take(room.asker(), room.school, room.today().plusDays(1), "名单.csv", rows)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(room.tx(() -> desk.take(room.asker(), room.school, room.today(), "名单.csv", List.of())))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void after_thirty_days_what_was_typed_is_forgotten() {
        UUID id = taken(List.of(row(1, "1101192026888888", "0000", "")));
        runner.run();
        room.clock().advanceDays(BatchDesk.KEPT_DAYS);
        assertThat(runner.forget()).isZero();
        room.clock().advanceDays(1);
        assertThat(runner.forget()).isEqualTo(1);
        assertThat(desk.find(room.asker(), id).orElseThrow().state()).isEqualTo(BatchJob.State.FORGOTTEN);
        assertThat(desk.rows(room.asker(), id, 0, 10)).isEmpty();
    }

    private UUID taken(List<BatchRow> rows) {
        LocalDate day = room.today();
        Outcome outcome = room.tx(() -> desk.take(room.asker(), room.school, day, "名单.csv", rows));
        return UUID.fromString(((Outcome.Done) outcome).id());
    }

    private static BatchRow row(int number, String permit, String identity, String day) {
        return new BatchRow(number, permit, identity, day, "", "");
    }
}
