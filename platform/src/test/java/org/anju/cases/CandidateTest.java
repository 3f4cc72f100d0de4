package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.breach.BreachCommand;
import org.anju.cases.breach.Candidate;
import org.anju.cases.breach.CandidateDesk;
import org.anju.cases.breach.CandidateSweep;
import org.anju.cases.flow.State;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Party;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the machine finds of the breaches A to E: found once, and nothing but a sign until a person has looked. */
class CandidateTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Sanctions sanctions = new Sanctions(stage);
    private final CandidateSweep sweep = stage.room(CandidateSweep.class);
    private final CandidateDesk desk = stage.room(CandidateDesk.class);

    @Test
    void an_overdue_leaver_is_a_sign_once() {
        Holders holders = new Holders(stage);
        Cast cast = holders.holder();
        LocalDate left = stage.today();
        holders.go(left.plusDays(30));
        holders.release(cast, left);
        sweep.run(Actor.clock());
        sweep.run(Actor.clock());
        Candidate found = one(BreachKind.E, cast.employer());
        assertThat(found.party()).isEqualTo(Party.EMPLOYER);
        assertThat(found.facts().getFirst()).isEqualTo(left.toString());
    }

    @Test
    void a_release_in_time_is_no_sign() {
        Holders holders = new Holders(stage);
        Cast cast = holders.holder();
        holders.release(cast, stage.today());
        sweep.run(Actor.clock());
        assertThat(of(BreachKind.E, cast.employer())).isEmpty();
    }

    @Test
    void three_files_left_unseen_in_a_year_are_a_sign_and_two_are_none() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        for (int times = 1; times <= 3; times++) {
            sweep.run(Actor.clock());
            assertThat(of(BreachKind.B, cast.employer())).isEmpty();
            stage.clock().set(stage.today().plusDays(9), LocalTime.of(9, 0));
            stage.sweep.run();
            assertThat(stage.state(no)).isEqualTo(State.RETURNED);
            if (times < 3) {
                Stage.done(stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant()));
            }
        }
        sweep.run(Actor.clock());
        assertThat(one(BreachKind.B, cast.employer()).facts()).contains(3);
    }

    @Test
    void one_file_of_two_people_is_a_sign_until_a_reviewer_has_found_it_right() {
        Cast first = stage.cast();
        Cast second = stage.cast();
        String earlier = stage.vouch(first);
        String later = stage.vouch(second);
        share(earlier, first.person(), later, second.person());
        sweep.run(Actor.clock());
        List<Candidate> found = all().stream()
                .filter(each -> each.kind() == BreachKind.C && second.person().equals(each.person()))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().facts()).containsExactly(later, earlier);

        Cast third = stage.cast();
        String last = stage.vouch(third);
        share(earlier, first.person(), last, third.person());
        database.jdbc().sql("""
                        insert into cases_twin_look (case_no, other_no, result, sentence, account, by_name, at)
                        values (?, ?, 'NOT_A_DUPLICATE', '同一份政策文件', gen_random_uuid(), '韩窗口', now())
                        """).params(last, earlier).update();
        sweep.run(Actor.clock());
        assertThat(all()).noneMatch(each -> third.person().equals(each.person()));
    }

    @Test
    void an_agent_without_evidence_of_a_year_is_a_sign() {
        Cast cast = stage.cast();
        sweep.run(Actor.clock());
        assertThat(one(BreachKind.D, cast.employer()).facts()).containsExactly("");
        assertThat(one(BreachKind.D, cast.employer()).key()).isEqualTo("breach.found.D.none");

        Cast proven = stage.cast();
        LocalDate on = stage.today();
        database.jdbc()
                .sql("update parties_agent set insured_on = ? where employer = ?")
                .params(on, proven.employer())
                .update();
        stage.clock().set(on.plusMonths(12), LocalTime.of(9, 0));
        sweep.run(Actor.clock());
        assertThat(of(BreachKind.D, proven.employer())).isEmpty();
        stage.clock().set(on.plusMonths(12).plusDays(1), LocalTime.of(9, 0));
        sweep.run(Actor.clock());
        assertThat(one(BreachKind.D, proven.employer()).facts()).containsExactly(on.toString());
    }

    @Test
    void social_insurance_that_names_another_employer_is_a_sign() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        UUID id = UUID.randomUUID();
        byte[] sealed = CaseSeals.CONSULTED.seal(org.anju.testkit.Ring.vault(), "{}", id);
        database.jdbc().sql("""
                        insert into cases_consultation (id, case_no, kind, round, source, way, agreement, looked_at,
                            recorded_at, by_name, place, said_sealed)
                        values (?, ?, 'PERSON', 1, 'SOCIAL_INSURANCE', 'HTTP', 'MISMATCH', now(), now(), '', '', ?)
                        """).params(id, no, sealed).update();
        sweep.run(Actor.clock());
        assertThat(one(BreachKind.A, cast.employer()).facts()).contains(no);
    }

    @Test
    void a_complaint_whose_answer_points_to_a_breach_is_a_sign() {
        Cast cast = stage.cast();
        database.jdbc()
                .sql("""
                        insert into cases_complaint (no, district, person, about, employer, named, state, said_sealed, filed_at,
                            last_day, handler, handler_name, taken_at, answer_sealed, ended_at, points_to_breach)
                        values ('TS-2026-000001', ?, ?, 'EMPLOYER', ?, false, 'ANSWERED', 'x', now(), current_date,
                            gen_random_uuid(), '邢监管', now(), 'x', now(), true)
                        """)
                .params(Actor.YANQING, cast.person(), cast.employer())
                .update();
        sweep.run(Actor.clock());
        sweep.run(Actor.clock());
        Candidate found = one(BreachKind.B, cast.employer());
        assertThat(found.key()).isEqualTo("breach.found.complaint");
        assertThat(found.link()).isEqualTo("/desk/complaints/TS-2026-000001");
    }

    @Test
    void a_sign_becomes_a_case_or_is_put_aside_with_a_reason_and_either_only_once() {
        Cast cast = stage.cast();
        sweep.run(Actor.clock());
        Candidate found = one(BreachKind.D, cast.employer());
        var open = new BreachCommand.Open(
                found.kind(), found.party(), found.employer(), found.person(), "核实无误", found.id());
        String no = Stage.done(sanctions.handle(open, sanctions.supervisor));
        assertThat(sanctions.handle(open, sanctions.supervisor)).isInstanceOf(Outcome.Stale.class);
        assertThat(stage.tx(() -> desk.dismiss(found.id(), "不属实", sanctions.supervisor)))
                .isInstanceOf(Outcome.Stale.class);
        Candidate.Closed closed = java.util.Objects.requireNonNull(
                one(BreachKind.D, cast.employer()).closed());
        assertThat(closed.breach()).isEqualTo(no);

        Cast other = stage.cast();
        sweep.run(Actor.clock());
        Candidate aside = one(BreachKind.D, other.employer());
        Stage.done(stage.tx(() -> desk.dismiss(aside.id(), "证明在途", sanctions.supervisor)));
        sweep.run(Actor.clock());
        assertThat(of(BreachKind.D, other.employer())).hasSize(1);
        assertThat(stage.tx(() -> desk.dismiss(aside.id(), "再来", sanctions.approver)))
                .isInstanceOf(Outcome.Absent.class);
    }

    private void share(String one, UUID its, String other, UUID others) {
        byte[] mark = new byte[32];
        new java.util.Random(one.hashCode() * 31L + other.hashCode()).nextBytes(mark);
        for (var each : List.of(java.util.Map.entry(one, its), java.util.Map.entry(other, others))) {
            database.jdbc()
                    .sql(
                            "insert into cases_fingerprint (case_no, kind, mark, item, person) values (?, 'FILE', ?, 'slot:x', ?)")
                    .params(each.getKey(), mark, each.getValue())
                    .update();
        }
    }

    private Candidate one(BreachKind kind, UUID employer) {
        List<Candidate> found = of(kind, employer);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Candidate> of(BreachKind kind, UUID employer) {
        return all().stream()
                .filter(each -> each.kind() == kind && employer.equals(each.employer()))
                .toList();
    }

    private List<Candidate> all() {
        return desk.all(sanctions.supervisor, 1, 500).stream()
                .map(CandidateDesk.Row::found)
                .toList();
    }
}
