package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.anju.cases.flow.State;
import org.anju.cases.past.FirstFingerprints;
import org.anju.cases.past.Past;
import org.anju.cases.past.PastRegister;
import org.anju.cases.past.Twin;
import org.anju.cases.past.TwinDesk;
import org.anju.materials.Examined;
import org.anju.materials.FileKind;
import org.anju.materials.Passport;
import org.anju.parties.Accreditation;
import org.anju.parties.profile.Companions;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Situation.Family;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a reviewer is shown of what was before, and of cases that look like the one before him. */
class PastTest {

    private static final String LEASE = "G-3.2.1-32";

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final PastRegister register = stage.room(PastRegister.class);
    private final TwinDesk desk = stage.room(TwinDesk.class);

    private Past past(String no, Actor officer) {
        return register.of(no, officer).orElseThrow();
    }

    private Outcome looked(String no, String other, String sentence, Actor officer) {
        return stage.tx(() -> desk.looked(no, other, Twin.Result.NOT_A_DUPLICATE, sentence, officer));
    }

    /** The same bytes, put into that person's folder by whoever it is. */
    private void same(Actor by, Stage.Cast cast, String hash) {
        var file = new Examined.Accepted("租房合同.pdf", FileKind.PDF, 1000, 1, 0, 0, hash);
        Passport dated = Passport.dated(stage.today(), stage.today().plusYears(2));
        Stage.done(stage.tx(() -> stage.materials.put(by, cast.person(), LEASE, file, dated)));
    }

    private Stage.Cast with(String hash) {
        Stage.Cast cast = stage.cast();
        same(cast.applicant(), cast, hash);
        return cast;
    }

    private static String hash(String start) {
        return start + "0".repeat(64 - start.length());
    }

    @Test
    void a_case_with_nothing_before_and_nothing_like_it_says_so() {
        Stage.Cast cast = stage.cast();
        Past past = past(stage.vouch(cast), cast.clerk());
        assertThat(past.twins()).isEmpty();
        assertThat(past.cases()).isEmpty();
        assertThat(past.permits()).isEmpty();
        assertThat(past.open()).isZero();
        assertThat(past.selfChecks()).isEmpty();
        assertThat(past.rights())
                .isNotNull()
                .extracting(Accreditation::standing)
                .isEqualTo(Standing.FULL);
        assertThat(past.staff()).containsEntry(State.CLERK_REVIEW, 1);
    }

    @Test
    void the_same_file_in_another_persons_case_is_a_hint_with_number_and_hidden_name() {
        String first = stage.vouch(with(hash("a1")));
        Stage.Cast cast = with(hash("a1"));
        String no = stage.vouch(cast);
        assertThat(past(no, cast.clerk()).twins()).singleElement().satisfies(twin -> {
            assertThat(twin.no()).isEqualTo(first);
            assertThat(twin.name()).isEqualTo("林＊＊");
            assertThat(twin.seen()).isTrue();
            assertThat(twin.sames()).containsExactly(new Twin.Same(false, "slot:" + LEASE));
            assertThat(twin.look()).isNull();
        });
        assertThat(past(no, cast.clerk()).open()).isEqualTo(1);
    }

    @Test
    void a_case_that_has_not_reached_the_office_is_named_but_not_opened() {
        String first = stage.submit(with(hash("a2")));
        Stage.Cast cast = with(hash("a2"));
        assertThat(past(stage.vouch(cast), cast.clerk()).twins())
                .singleElement()
                .satisfies(twin -> {
                    assertThat(twin.no()).isEqualTo(first);
                    assertThat(twin.seen()).isFalse();
                });
    }

    @Test
    void what_the_employer_put_in_may_be_the_same_in_many_cases() {
        Stage.Cast one = stage.cast();
        same(one.agent(), one, hash("a3"));
        stage.vouch(one);
        Stage.Cast two = stage.cast();
        same(two.agent(), two, hash("a3"));
        assertThat(past(stage.vouch(two), two.clerk()).twins()).isEmpty();
    }

    @Test
    void a_child_that_comes_along_with_two_people_is_found_by_its_number() {
        ResidentId child = Stage.residentId(LocalDate.of(2018, 3, 2));
        String first = stage.vouch(with(child));
        Stage.Cast cast = with(child);
        assertThat(past(stage.vouch(cast), cast.clerk()).twins())
                .singleElement()
                .satisfies(twin -> {
                    assertThat(twin.no()).isEqualTo(first);
                    assertThat(twin.sames()).containsExactly(new Twin.Same(true, "section:COMPANIONS"));
                });
    }

    private Stage.Cast with(ResidentId id) {
        Stage.Cast cast = stage.cast();
        var child = new Companions.Child("林小满", id.number(), id.birthDate(), Family.MARRIED, null);
        stage.save(cast.applicant(), new Companions(null, List.of(child)), 1);
        stage.put(cast.applicant(), "G-3.2.1-43#1");
        return cast;
    }

    @Test
    void no_more_than_twenty_are_listed_and_the_page_knows_that_there_are_more() {
        String first = stage.vouch(with(hash("a4")));
        copies(first, 19, "YQ-2019-1%05d");
        Stage.Cast cast = with(hash("a4"));
        String no = stage.vouch(cast);
        assertThat(past(no, cast.clerk()).twins()).hasSize(20);
        assertThat(past(no, cast.clerk()).more()).isFalse();
        copies(first, 1, "YQ-2019-2%05d");
        assertThat(past(no, cast.clerk()).twins()).hasSize(20);
        assertThat(past(no, cast.clerk()).more()).isTrue();
    }

    /** Cases of other people with the prints of that one. */
    private void copies(String of, int many, String numbers) {
        for (int i = 0; i < many; i++) {
            String no = String.format(numbers, i);
            database.jdbc().sql("""
                            insert into cases_case (no, kind, state, version, district, person, person_name, round, opened_at)
                            values (?, 'NEW', 'DRAFT', 1, '110119', gen_random_uuid(), '甲', 0, now())
                            """).param(no).update();
            database.jdbc().sql("""
                            insert into cases_fingerprint (case_no, kind, mark, item, person)
                            select c.no, f.kind, f.mark, f.item, c.person from cases_fingerprint f, cases_case c
                            where f.case_no = ? and c.no = ?
                            """).params(of, no).update();
        }
    }

    @Test
    void what_a_reviewer_found_is_kept_with_name_and_sentence_and_the_newest_shows() {
        String first = stage.vouch(with(hash("a5")));
        Stage.Cast cast = with(hash("a5"));
        String no = stage.vouch(cast);
        Stage.done(looked(no, first, "夫妻二人合租，用同一份合同。", cast.clerk()));
        Stage.done(looked(no, first, "已电话核实。", cast.clerk()));
        assertThat(past(no, cast.clerk()).twins())
                .singleElement()
                .extracting(Twin::look)
                .satisfies(look -> {
                    assertThat(look).isNotNull();
                    assertThat(look.sentence()).isEqualTo("已电话核实。");
                    assertThat(look.by()).isEqualTo("韩窗口");
                    assertThat(look.result()).isEqualTo(Twin.Result.NOT_A_DUPLICATE);
                });
        assertThat(past(no, cast.clerk()).open()).isZero();
        assertThat(database.jdbc()
                        .sql("select count(*) from trail_lines where act = 'case.compare' and subject_id = ?")
                        .param(no)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_finding_needs_a_sentence_of_at_most_500_characters_a_hint_and_the_case_on_ones_desk() {
        String first = stage.vouch(with(hash("a6")));
        Stage.Cast cast = with(hash("a6"));
        String no = stage.vouch(cast);
        assertThat(looked(no, first, " ", cast.clerk())).isInstanceOf(Outcome.Refused.class);
        assertThat(looked(no, first, "长".repeat(501), cast.clerk())).isInstanceOf(Outcome.Refused.class);
        assertThat(looked(no, no, "自己", cast.clerk())).isInstanceOf(Outcome.Absent.class);
        assertThat(looked(no, first, "审批人还没有拿到", cast.approver())).isInstanceOf(Outcome.Absent.class);
        assertThat(looked(no, first, "单位", cast.agent())).isInstanceOf(Outcome.Absent.class);
        assertThat(looked(no, first, "长".repeat(500), cast.clerk())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobody_outside_the_office_is_shown_any_of_it() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        assertThat(register.of(no, cast.applicant())).isEmpty();
        assertThat(register.of(no, cast.agent())).isEmpty();
        assertThat(register.of("YQ-2026-999999", cast.clerk())).isEmpty();
    }

    @Test
    void an_earlier_case_and_a_permit_of_the_same_person_stand_in_the_history() {
        Stage.Cast refused = stage.cast();
        String first = stage.bringTo(State.REFUSED, refused);
        String second = stage.vouch(refused);
        assertThat(past(second, refused.clerk()).cases()).singleElement().satisfies(each -> {
            assertThat(each.no()).isEqualTo(first);
            assertThat(each.state()).isEqualTo(State.REFUSED);
            assertThat(each.decidedAt()).isNotNull();
        });
        assertThat(past(second, refused.clerk()).twins())
                .as("the same person is no other one")
                .isEmpty();
        assertThat(past(first, refused.clerk()).open())
                .as("seen from the old case the new one is open")
                .isEqualTo(1);

        Stage.Cast granted = stage.cast();
        String no = stage.bringTo(State.GRANTED, granted);
        assertThat(past(no, granted.clerk()).permits()).hasSize(1);
    }

    @Test
    void cases_from_before_there_were_prints_get_theirs_once() throws SQLException {
        String no = stage.vouch(with(hash("a7")));
        List<String> before = prints(no);
        assertThat(before).isNotEmpty();
        try (Connection owner = database.superuser().connect()) {
            owner.createStatement().execute("delete from anju.cases_fingerprint where case_no = '" + no + "'");
            assertThat(prints(no)).isEmpty();
            owner.createStatement().execute("set search_path to anju");
            Context context = (Context) Proxy.newProxyInstance(
                    Context.class.getClassLoader(), new Class<?>[] {Context.class}, (self, asked, args) -> owner);
            new FirstFingerprints(Ring.vault()).migrate(context);
            new FirstFingerprints(Ring.vault()).migrate(context);
        }
        assertThat(prints(no)).isEqualTo(before);
    }

    private List<String> prints(String no) {
        return database.jdbc()
                .sql("select kind || item || encode(mark, 'hex') from cases_fingerprint where case_no = ? order by 1")
                .param(no)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
