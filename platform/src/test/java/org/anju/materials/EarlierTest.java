package org.anju.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.materials.gate.Chamber;
import org.anju.policy.material.Mark;
import org.anju.testkit.Database;
import org.anju.testkit.Stores;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class EarlierTest {

    private static final Chamber CHAMBER = new Chamber();

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    @RegisterExtension
    static final Database database = new Database();

    @TempDir
    Path data;

    private final UUID person = UUID.randomUUID();
    private final Actor owner = actor(Role.APPLICANT, person);
    private final Actor other = actor(Role.APPLICANT, UUID.randomUUID());
    private final Actor agent = actor(Role.AGENT, UUID.randomUUID());
    private MaterialRegister register;
    private PassportRegister passports;

    @BeforeEach
    void open() {
        var content = Stores.in(data, database.clock());
        var kept = new Passports(database.jdbc());
        var trail = new Trail(database.jdbc(), database.clock());
        register = new MaterialRegister(
                new Attachments(database.jdbc()),
                content,
                new FileGate(CHAMBER, Unscanned.watch()),
                new PageImages(content, CHAMBER),
                kept,
                new Photos(database.jdbc()),
                trail,
                database.clock());
        passports = new PassportRegister(kept, register, trail, database.clock());
    }

    @Test
    void what_was_taken_out_can_be_used_again_with_its_dates_issuer_and_seals_on_the_same_content() {
        UUID first = put(owner, "G-3.2.1-32", 1);
        done(() -> register.remove(owner, first));
        assertThat(fitting("G-3.2.1-32")).extracting(Attachment::id).containsExactly(first);
        UUID again = UUID.fromString(done(() -> register.again(owner, "G-3.2.1-32", first)));
        Attachment was = register.find(owner, first).orElseThrow();
        Attachment is = register.find(owner, again).orElseThrow();
        assertThat(is.sha256()).isEqualTo(was.sha256());
        assertThat(is.formedOn()).isEqualTo(DAY);
        assertThat(is.issuer()).isEqualTo("税务局");
        assertThat(passports.sightings(List.of(again)))
                .extracting(Sighting::mark, Sighting::seen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Mark.UNIT_SEAL, true));
        assertThat(register.list(owner, person)).containsExactly(is);
        // it lies there now: nothing more to offer, and a second click finds it done
        assertThat(fitting("G-3.2.1-32")).isEmpty();
        assertThat(perform(() -> register.again(owner, "G-3.2.1-32", first))).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void only_papers_of_the_same_kind_are_offered_each_content_once() {
        UUID child = put(owner, "G-3.2.1-43#1", 1);
        put(owner, "G-3.2.1-44#1", 1);
        put(owner, "G-3.2.1-13", 2);
        // parents who divorce bring the same hukou pages and birth certificate
        assertThat(fitting("G-3.2.1-45#1")).hasSize(1);
        assertThat(fitting("G-3.2.1-45#2")).as("another child").isEmpty();
        assertThat(perform(() -> register.again(owner, "G-3.2.1-43#2", child))).isInstanceOf(Outcome.Absent.class);
        assertThat(fitting("G-3.2.1-15")).isEmpty();
        assertThat(perform(() -> register.again(owner, "G-3.2.1-15", child))).isInstanceOf(Outcome.Absent.class);
        assertThat(perform(() -> register.again(owner, "G-3.2.1-45#1", child))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobody_uses_what_is_not_his_nor_what_his_employer_put_in() {
        UUID own = put(owner, "G-3.2.1-13", 1);
        UUID contract = put(agent, "G-3.2.1-15", 2);
        done(() -> register.remove(agent, contract));
        assertThat(fitting("G-3.2.1-15")).isEmpty();
        assertThat(perform(() -> register.again(owner, "G-3.2.1-15", contract))).isInstanceOf(Outcome.Absent.class);
        assertThat(perform(() -> register.again(other, "G-3.2.1-13", own))).isInstanceOf(Outcome.Absent.class);
        assertThat(perform(() -> register.again(agent, "G-3.2.1-13", own))).isInstanceOf(Outcome.Absent.class);
        assertThat(register.earlier(other, person).files()).isEmpty();
    }

    @Test
    void a_full_slot_takes_no_more_and_at_most_ten_are_offered() {
        UUID spare = put(owner, "G-3.2.1-32", 30);
        done(() -> register.remove(owner, spare));
        for (int i = 0; i < MaterialRegister.MOST_IN_SLOT - 1; i++) {
            put(owner, "G-3.2.1-32", 40 + i);
        }
        UUID last = UUID.fromString(done(() -> register.again(owner, "G-3.2.1-32", spare)));
        done(() -> register.remove(owner, last));
        put(owner, "G-3.2.1-32", 90);
        assertThat(perform(() -> register.again(owner, "G-3.2.1-32", spare))).isInstanceOf(Outcome.Refused.class);
        register.list(owner, person).forEach(each -> done(() -> register.remove(owner, each.id())));
        assertThat(fitting("G-3.2.1-32")).hasSize(Earlier.MOST);
    }

    private List<Attachment> fitting(String slot) {
        return register.earlier(owner, person).fitting(slot, register.list(owner, person, slot));
    }

    private UUID put(Actor actor, String slot, int size) {
        Examined.Accepted file = (Examined.Accepted) register.examine(slot, "纸.png", Papers.png(20 + size, 30));
        var passport = new Passport(DAY, null, "税务局", Set.of(Mark.UNIT_SEAL));
        return UUID.fromString(done(() -> register.put(actor, person, slot, file, passport)));
    }

    private static String done(Supplier<Outcome> act) {
        return ((Outcome.Done) perform(act)).id();
    }

    private static Outcome perform(Supplier<Outcome> act) {
        return Objects.requireNonNull(database.transactions().execute(status -> act.get()));
    }

    private static Actor actor(Role role, UUID person) {
        return new Actor(UUID.randomUUID(), role.name(), role, person, UUID.randomUUID(), Actor.YANQING);
    }
}
