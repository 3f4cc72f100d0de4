package org.anju.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.materials.gate.Chamber;
import org.anju.policy.material.Mark;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Database;
import org.anju.testkit.Stores;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PassportRegisterTest {

    private static final Chamber CHAMBER = new Chamber();

    @AfterAll
    static void close() {
        CHAMBER.close();
    }

    @RegisterExtension
    static final Database database = new Database();

    private static final String SLOT = "G-3.2.1-32";

    @TempDir
    Path data;

    private final UUID person = UUID.randomUUID();
    private final Actor owner = actor(Role.APPLICANT, person);
    private final Actor other = actor(Role.APPLICANT, UUID.randomUUID());
    private final Actor clerk = actor(Role.CLERK, UUID.randomUUID());
    private MaterialRegister materials;
    private PassportRegister register;

    @BeforeEach
    void open() {
        var content = Stores.in(data, database.clock());
        var passports = new Passports(database.jdbc());
        var trail = new Trail(database.jdbc(), database.clock());
        materials = new MaterialRegister(
                new Attachments(database.jdbc()),
                content,
                new FileGate(CHAMBER, Unscanned.watch()),
                new PageImages(content, CHAMBER),
                passports,
                new Photos(database.jdbc()),
                trail,
                database.clock());
        register = new PassportRegister(passports, materials, trail, database.clock());
    }

    @Test
    void what_is_said_when_handing_in_is_kept_and_the_latest_word_of_each_side_counts() {
        UUID paper = put(new Passport(today(), null, "国家税务总局北京市延庆区税务局", Set.of(Mark.UNIT_SEAL)));
        assertThat(materials.find(owner, paper).orElseThrow().issuer()).isEqualTo("国家税务总局北京市延庆区税务局");
        perform(() -> register.saw(owner, paper, Map.of(Mark.UNIT_SEAL, false, Mark.FINANCE_SEAL, true)));
        perform(() -> register.saw(clerk, paper, Map.of(Mark.FINANCE_SEAL, false)));
        List<Sighting> seen = register.sightings(List.of(paper));
        assertThat(seen)
                .extracting(Sighting::mark, Sighting::office, Sighting::seen)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Mark.UNIT_SEAL, false, false),
                        org.assertj.core.groups.Tuple.tuple(Mark.FINANCE_SEAL, false, true),
                        org.assertj.core.groups.Tuple.tuple(Mark.FINANCE_SEAL, true, false));
    }

    @Test
    void nobody_else_says_what_is_on_a_paper_or_why_it_is_missing() {
        UUID paper = put(Passport.dated(today(), null));
        assertThat(perform(() -> register.saw(other, paper, Map.of(Mark.UNIT_SEAL, true))))
                .isInstanceOf(Outcome.Absent.class);
        assertThat(perform(() -> register.reason(other, person, SLOT, GivenReason.Kind.CANNOT, "拿不到这份材料")))
                .isInstanceOf(Outcome.Absent.class);
        assertThat(perform(() -> register.reason(clerk, person, SLOT, GivenReason.Kind.CANNOT, "拿不到这份材料")))
                .isInstanceOf(Outcome.Absent.class);
        assertThat(register.reasons(other, person)).isEmpty();
    }

    @Test
    void a_new_reason_takes_the_place_of_the_old_one_and_can_be_withdrawn_once() {
        perform(() -> register.reason(owner, person, SLOT, GivenReason.Kind.CANNOT, "税务局系统维护"));
        perform(() -> register.reason(owner, person, SLOT, GivenReason.Kind.CANNOT, "税务局系统维护到月底"));
        assertThat(register.reasons(owner, person))
                .extracting(GivenReason::reason)
                .containsExactly("税务局系统维护到月底");
        assertThat(perform(() -> register.withdraw(owner, person, SLOT))).isInstanceOf(Outcome.Done.class);
        assertThat(perform(() -> register.withdraw(owner, person, SLOT))).isInstanceOf(Outcome.Stale.class);
        assertThat(register.reasons(owner, person)).isEmpty();
    }

    @Test
    void a_day_can_be_planned_from_today_to_a_year_ahead_and_falls_back_to_today_when_it_has_passed() {
        LocalDate today = today();
        assertThat(plan(today.minusDays(1))).isInstanceOf(Outcome.Refused.class);
        assertThat(plan(today.plusDays(366))).isInstanceOf(Outcome.Refused.class);
        assertThat(plan(today.plusDays(365))).isInstanceOf(Outcome.Done.class);
        assertThat(plan(today.plusDays(10))).isInstanceOf(Outcome.Done.class);
        assertThat(register.planned(person)).isEqualTo(today.plusDays(10));
        database.clock().advanceDays(11);
        assertThat(register.planned(person)).isEqualTo(today.plusDays(11));
    }

    private Outcome plan(LocalDate day) {
        return perform(() -> register.plan(owner, day));
    }

    private UUID put(Passport passport) {
        var file = new Examined.Accepted("记录.pdf", FileKind.PDF, 1000, 1, 0, 0, "a".repeat(64));
        return UUID.fromString(((Outcome.Done) perform(() -> materials.put(owner, person, SLOT, file, passport))).id());
    }

    private Outcome perform(Supplier<Outcome> act) {
        return Objects.requireNonNull(database.transactions().execute(status -> act.get()));
    }

    private static LocalDate today() {
        return Beijing.today(database.clock());
    }

    private static Actor actor(Role role, UUID person) {
        return new Actor(UUID.randomUUID(), "林知远", role, person, null, Actor.YANQING);
    }
}
