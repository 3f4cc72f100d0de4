package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.State;
import org.anju.materials.Passport;
import org.anju.parties.profile.Work;
import org.anju.testkit.Database;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SupplementTest {

    private static final String INCOME = "slot:G-3.2.1-32";
    private static final String HUKOU = "slot:G-3.2.1-13";
    private static final String WORK = "section:WORK";

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);

    private static void refused(Outcome outcome, String key, @Nullable String clause) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.why().key()).isEqualTo("cases." + key);
            assertThat(refused.why().clause()).isEqualTo(clause);
        });
    }

    private boolean open(Cast cast, String item) {
        return stage.tx(() -> stage.desk.mayEdit(cast.person(), item)).open();
    }

    private Outcome answer(String no, Cast cast, Map<String, String> explanations) {
        return stage.handle(new Command.Answer(no, stage.version(no), explanations), cast.applicant());
    }

    @Test
    void while_a_case_is_under_way_nothing_is_open_but_what_was_asked() {
        Cast cast = stage.cast();
        assertThat(open(cast, INCOME)).isTrue();
        String no = stage.vouch(cast);
        assertThat(open(cast, INCOME)).isFalse();
        Stage.done(stage.handle(stage.ask(no, INCOME), cast.clerk()));
        assertThat(open(cast, INCOME)).isTrue();
        assertThat(open(cast, HUKOU)).isFalse();
        assertThat(open(cast, WORK)).isFalse();
        assertThat(stage.tx(() -> stage.desk.mayEdit(cast.person(), HUKOU)))
                .isInstanceOfSatisfying(
                        Editing.Locked.class,
                        locked -> assertThat(locked.why().key()).isEqualTo("cases.locked.notAsked"));
    }

    @Test
    void an_asked_section_opens_the_slots_it_newly_needs() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Stage.done(stage.handle(stage.ask(no, "section:RESIDENCE"), cast.clerk()));
        assertThat(open(cast, "slot:G-3.2.1-18")).isTrue();
        assertThat(open(cast, HUKOU)).isFalse();
    }

    @Test
    void it_is_answered_only_when_each_item_was_changed_or_explained() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Stage.done(stage.handle(stage.ask(no, INCOME, WORK), cast.clerk()));
        refused(answer(no, cast, Map.of()), "guard.ANSWERED", "G-4.4-1");
        stage.put(cast.applicant(), "G-3.2.1-32");
        refused(answer(no, cast, Map.of(WORK, "  ")), "guard.ANSWERED", "G-4.4-1");
        Stage.done(answer(no, cast, Map.of(WORK, "离职证明已附在合同后。")));

        CaseView view = stage.seen(no, cast.clerk()).orElseThrow();
        assertThat(view.state()).isEqualTo(State.EMPLOYER_REVIEW);
        assertThat(view.round()).isEqualTo(2);
        Supplement supplement = Objects.requireNonNull(view.supplement());
        assertThat(supplement.open()).isFalse();
        assertThat(supplement.items()).extracting(Supplement.Item::changed).containsExactly(true, false);
        assertThat(supplement.items().get(1).explanation()).isEqualTo("离职证明已附在合同后。");
    }

    @Test
    void after_the_answer_only_what_changed_is_looked_at_again_and_a_new_clock_begins() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Stage.done(stage.handle(stage.ask(no, INCOME), cast.clerk()));
        assertThat(stage.seen(no, cast.applicant()).orElseThrow().clock()).isNull();
        stage.clock().advanceDays(3);
        stage.put(cast.applicant(), "G-3.2.1-32");
        Stage.done(answer(no, cast, Map.of()));
        assertThat(stage.register.items(no, cast.agent()))
                .filteredOn(item -> item.employer() == null && !item.key().startsWith("record:"))
                .extracting(ReviewItem::key)
                .containsExactly(INCOME);
        assertThat(stage.register.items(no, cast.agent()))
                .filteredOn(ReviewItem::changed)
                .extracting(ReviewItem::key)
                .contains(INCOME)
                .doesNotContain(HUKOU);
        assertThat(stage.register.changedSince(no, 1, cast.clerk()))
                .isNotEmpty()
                .allMatch(change -> change.item().equals(INCOME) && change.before() == null);
        stage.vouch(no, cast);
        assertThat(Objects.requireNonNull(
                                stage.seen(no, cast.applicant()).orElseThrow().clock())
                        .start())
                .isEqualTo(stage.today());
    }

    @Test
    void the_same_matter_asked_twice_needs_a_reason_of_its_own() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Stage.done(stage.handle(stage.ask(no, INCOME), cast.clerk()));
        Stage.done(answer(no, cast, Map.of(INCOME, "税务局只提供这一种。")));
        stage.vouch(no, cast);
        refused(stage.handle(stage.ask(no, INCOME), cast.clerk()), "guard.ASKED_ONCE", "G-4.4-1");
        Stage.done(stage.handle(stage.ask(no, HUKOU), cast.clerk()));
        Stage.done(answer(no, cast, Map.of(HUKOU, "只有一页。")));
        stage.vouch(no, cast);
        var again = new AskedItem(INCOME, ReasonCode.UNREADABLE, "仍看不清。", "上次只换了第 1 页");
        Stage.done(stage.handle(new Command.Ask(no, stage.version(no), List.of(again), null), cast.clerk()));
    }

    @Test
    void what_is_no_item_twice_the_same_or_without_a_sentence_cannot_be_asked() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        for (List<AskedItem> wrong : List.of(
                List.<AskedItem>of(),
                List.of(new AskedItem("section:SHOES", ReasonCode.MISSING, "x", null)),
                List.of(new AskedItem("record:G-4.5-7", ReasonCode.NO_SEAL, "x", null)),
                List.of(new AskedItem(INCOME, ReasonCode.MISSING, " ", null)),
                List.of(new AskedItem(INCOME, ReasonCode.INCOME_TOO_LOW, "x", null)),
                List.of(
                        new AskedItem(INCOME, ReasonCode.MISSING, "x", null),
                        new AskedItem(INCOME, ReasonCode.MISSING, "y", null)))) {
            refused(
                    stage.handle(new Command.Ask(no, stage.version(no), wrong, null), cast.clerk()),
                    "guard.ASKED",
                    "G-4.4-1");
        }
    }

    @Test
    void it_can_be_answered_on_the_thirtieth_day_and_falls_back_on_the_thirty_first() {
        Cast cast = stage.cast();
        String no = stage.bringTo(State.SUPPLEMENT, cast);
        LocalDate asked = stage.today();
        stage.clock().set(asked.plusDays(30), LocalTime.of(23, 59, 59));
        assertThat(stage.sweep.run()).isZero();
        stage.clock().set(asked.plusDays(31), LocalTime.MIDNIGHT);
        refused(answer(no, cast, Map.of(INCOME, "说明")), "guard.TOO_LATE_TO_ANSWER", "G-3.2.3-5");
        assertThat(stage.sweep.run()).isEqualTo(1);
        CaseView view = stage.seen(no, cast.applicant()).orElseThrow();
        assertThat(view.state()).isEqualTo(State.RETURNED);
        assertThat(Objects.requireNonNull(view.supplement()).open()).isFalse();
        assertThat(open(cast, HUKOU)).isTrue();
    }

    /** papers once handed in are not measured again by an answer; only the new ones are. */
    @Test
    void papers_handed_in_before_are_not_measured_again_but_new_ones_are() {
        Cast cast = stage.cast();
        UUID card = stage.materials
                .list(cast.applicant(), cast.person(), "G-4.5-2")
                .getFirst()
                .id();
        stage.tx(() -> stage.materials.date(
                cast.applicant(), card, Passport.dated(null, stage.today().plusDays(5))));
        String no = stage.vouch(cast);
        Stage.done(stage.handle(stage.ask(no, "slot:G-3.2.1-16"), cast.clerk()));
        stage.clock().advanceDays(10);
        UUID late =
                stage.put(cast.applicant(), "G-3.2.1-16", null, stage.today().minusDays(1));
        refused(answer(no, cast, Map.of()), "guard.VALID", "G-4.5-2");
        stage.tx(() -> stage.materials.remove(cast.applicant(), late));
        stage.put(cast.applicant(), "G-3.2.1-16", null, stage.today());
        Stage.done(answer(no, cast, Map.of()));
    }

    @Test
    void a_changed_section_shows_field_by_field_what_it_was_before() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Stage.done(stage.handle(stage.ask(no, WORK), cast.clerk()));
        stage.save(
                cast.applicant(),
                new Work(
                        null,
                        List.of(new Work.Row("甲公司", "高级工程师", LocalDate.of(2018, 7, 1), LocalDate.of(2023, 5, 31)))),
                1);
        Stage.done(answer(no, cast, Map.of()));
        assertThat(stage.register.changedSince(no, 1, cast.clerk()))
                .containsExactly(new Change(WORK, "rows[0].position", "工程师", "高级工程师"));
    }
}
