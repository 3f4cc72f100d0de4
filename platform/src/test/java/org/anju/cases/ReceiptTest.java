package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.anju.cases.Stage.Cast;
import org.anju.cases.window.Receipt;
import org.anju.cases.window.ReceiptBook;
import org.anju.cases.window.ReceiptDesk;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Refusal;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Papers that somebody brings to the window for a person's case, which the guide asks of nobody. */
class ReceiptTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);
    private static final List<String> PAPERS = List.of("劳动合同复印件 1 份", "学位证书复印件 1 份");

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final ReceiptDesk desk = stage.room(ReceiptDesk.class);
    private final ReceiptBook book = stage.room(ReceiptBook.class);

    @Test
    void papers_brought_for_a_persons_case_get_a_receipt_and_the_case_does_not_move() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        long version = stage.version(no);
        database.clock().set(TUESDAY, LocalTime.of(10, 0));
        String receipt = Stage.done(give(cast.clerk(), no));
        assertThat(book.find(receipt, cast.clerk()))
                .contains(new Receipt(
                        "SJ-2026-000001",
                        Receipt.Kind.PERSON,
                        no,
                        "林知远",
                        "林母",
                        PAPERS,
                        database.clock().instant(),
                        cast.clerk().name()));
        assertThat(book.on(TUESDAY, cast.clerk())).hasSize(1);
        assertThat(book.on(TUESDAY.plusDays(1), cast.clerk())).isEmpty();
        assertThat(stage.version(no)).isEqualTo(version);
        assertThat(told(receipt)).isEqualTo(1);
    }

    @Test
    void on_a_closed_day_nothing_is_received_and_the_next_open_day_is_named() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        database.clock().set(LocalDate.of(2026, 9, 9), LocalTime.of(10, 0));
        assertThat(give(cast.clerk(), no))
                .isEqualTo(new Outcome.Refused(Refusal.of(
                        "window.receive.closed",
                        "G-1.2-1",
                        LocalDate.of(2026, 9, 9),
                        Phrase.of("window.why.OTHER_WEEKDAY"),
                        LocalDate.of(2026, 9, 10))));
        assertThat(book.of(no, cast.clerk())).isEmpty();
    }

    @Test
    void a_receipt_that_was_undone_leaves_no_gap_in_the_numbers_and_each_year_begins_anew() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        database.clock().set(TUESDAY, LocalTime.of(10, 0));
        assertThat(Stage.done(give(cast.clerk(), no))).isEqualTo("SJ-2026-000001");
        stage.tx(() -> {
            desk.give(cast.clerk(), no, "林母", PAPERS);
            return new Outcome.Stale();
        });
        assertThat(Stage.done(give(cast.clerk(), no))).isEqualTo("SJ-2026-000002");
        database.clock().set(LocalDate.of(2027, 1, 5), LocalTime.of(10, 0));
        assertThat(Stage.done(give(cast.clerk(), no))).isEqualTo("SJ-2027-000001");
        assertThat(book.of(no, cast.clerk()))
                .extracting(Receipt::no)
                .containsExactly("SJ-2027-000001", "SJ-2026-000002", "SJ-2026-000001");
    }

    @Test
    void only_a_clerk_who_may_see_the_case_receives_and_nobody_outside_the_office_reads_the_book() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        database.clock().set(TUESDAY, LocalTime.of(10, 0));
        Actor elsewhere = new Actor(
                cast.clerk().account(), "外区", cast.clerk().role(), cast.clerk().person(), null, "110101");
        assertThat(give(cast.approver(), no)).isInstanceOf(Outcome.Absent.class);
        assertThat(give(elsewhere, no)).isInstanceOf(Outcome.Absent.class);
        assertThat(give(cast.clerk(), "YQ-2026-999999")).isInstanceOf(Outcome.Absent.class);
        String receipt = Stage.done(give(cast.clerk(), no));
        assertThat(book.find(receipt, cast.applicant())).isEmpty();
        assertThat(book.find(receipt, elsewhere)).isEmpty();
        assertThat(book.on(TUESDAY, cast.agent())).isEmpty();
    }

    private Outcome give(Actor clerk, String no) {
        return stage.tx(() -> desk.give(clerk, no, "林母", PAPERS));
    }

    private int told(String receipt) {
        return database.jdbc()
                .sql("select count(*) from cases_outbox where topic = 'notice' and key = ?")
                .param("receipt:" + receipt)
                .query(Integer.class)
                .single();
    }
}
