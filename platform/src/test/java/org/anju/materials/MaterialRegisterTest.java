package org.anju.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.anju.materials.gate.Chamber;
import org.anju.testkit.Database;
import org.anju.testkit.Stores;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MaterialRegisterTest {

    private static final String SLOT = "G-3.2.1-9";

    private static final Chamber CHAMBER = new Chamber();

    @AfterAll
    static void close() {
        CHAMBER.close();
    }

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path data;

    private MaterialRegister register;
    private final UUID person = UUID.randomUUID();
    private final Actor owner = actor(Role.APPLICANT, person);
    private final Actor other = actor(Role.APPLICANT, UUID.randomUUID());
    private final Actor agent = actor(Role.AGENT, UUID.randomUUID());

    @BeforeEach
    void open() {
        var content = Stores.in(data, database.clock());
        register = new MaterialRegister(
                new Attachments(database.jdbc()),
                content,
                new FileGate(CHAMBER, Unscanned.watch()),
                new PageImages(content, CHAMBER),
                new Passports(database.jdbc()),
                new Photos(database.jdbc()),
                new Trail(database.jdbc(), database.clock()),
                database.clock());
    }

    @Test
    void a_paper_is_put_listed_opened_and_taken_out_again() throws IOException {
        byte[] bytes = Papers.pdf(2);
        UUID id = put(owner, SLOT, bytes);
        Attachment attachment = register.find(owner, id).orElseThrow();
        assertThat(attachment.name()).isEqualTo("声明.pdf");
        assertThat(attachment.pages()).isEqualTo(2);
        assertThat(attachment.item()).isEqualTo("slot:G-3.2.1-9");
        assertThat(register.list(owner, person, SLOT)).containsExactly(attachment);
        assertThat(register.open(attachment).readAllBytes()).isEqualTo(bytes);
        assertThat(perform(() -> register.remove(owner, id))).isInstanceOf(Outcome.Done.class);
        assertThat(perform(() -> register.remove(owner, id))).isInstanceOf(Outcome.Stale.class);
        assertThat(register.list(owner, person)).isEmpty();
        // a case that was decided on it can still show it
        assertThat(register.find(owner, id)).isPresent();
        assertThat(register.open(attachment).readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void another_applicant_reaches_nothing() {
        UUID id = put(owner, SLOT, Papers.pdf(1));
        assertThat(register.find(other, id)).isEmpty();
        assertThat(register.list(other, person)).isEmpty();
        assertThat(perform(() -> register.remove(other, id))).isInstanceOf(Outcome.Absent.class);
        Examined.Accepted file = (Examined.Accepted) register.examine(SLOT, "a.pdf", Papers.pdf(1));
        assertThat(perform(() -> register.put(other, person, SLOT, file, Passport.dated(null, null))))
                .isInstanceOf(Outcome.Absent.class);
        for (Role role : List.of(Role.VISITOR, Role.VERIFIER, Role.OPERATOR, Role.POLICY_ADMIN)) {
            assertThat(register.find(actor(role, person), id)).as("%s", role).isEmpty();
        }
        Actor clerk = actor(Role.CLERK, null);
        assertThat(register.find(clerk, id)).isPresent();
        assertThat(perform(() -> register.remove(clerk, id))).isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void what_the_employer_put_in_the_applicant_cannot_take_out() {
        UUID id = put(agent, "G-3.2.1-15", Papers.pdf(1));
        assertThat(register.find(owner, id).orElseThrow().byEmployer()).isTrue();
        assertThat(perform(() -> register.remove(owner, id))).isInstanceOf(Outcome.Refused.class);
        assertThat(perform(() -> register.remove(agent, id))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_same_bytes_from_two_people_are_noticed_and_lie_in_one_place() throws IOException {
        byte[] bytes = Papers.pdf(1);
        put(owner, SLOT, bytes);
        UUID id = UUID.fromString(put(other.person(), other, SLOT, bytes));
        assertThat(register.find(other, id).orElseThrow().twins()).isEqualTo(1);
        try (var files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void a_slot_holds_twenty_files() {
        for (int i = 0; i < MaterialRegister.MOST_IN_SLOT; i++) {
            put(owner, SLOT, Papers.png(10 + i, 10));
        }
        Examined.Accepted file = (Examined.Accepted) register.examine(SLOT, "a.png", Papers.png(5, 5));
        assertThat(perform(() -> register.put(owner, person, SLOT, file, Passport.dated(null, null))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(perform(() -> register.put(owner, person, "G-3.2.1-13", file, Passport.dated(null, null))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void its_dates_can_be_corrected() {
        UUID id = put(owner, SLOT, Papers.pdf(1));
        LocalDate day = LocalDate.of(2026, 8, 20);
        perform(() -> register.date(owner, id, Passport.dated(day, null)));
        assertThat(register.find(owner, id).orElseThrow().formedOn()).isEqualTo(day);
        assertThat(perform(() -> register.date(other, id, Passport.dated(null, null))))
                .isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void every_page_is_drawn_960_pixels_wide_and_kept() throws IOException {
        Attachment pdf = register.find(owner, put(owner, SLOT, Papers.pdf(2))).orElseThrow();
        BufferedImage page =
                ImageIO.read(new ByteArrayInputStream(register.page(pdf, 2).orElseThrow()));
        assertThat(page.getWidth()).isEqualTo(PageImages.WIDTH);
        assertThat(register.page(pdf, 2).orElseThrow())
                .isEqualTo(register.page(pdf, 2).orElseThrow());
        assertThat(register.page(pdf, 0)).isEmpty();
        assertThat(register.page(pdf, 3)).isEmpty();
        Attachment picture =
                register.find(owner, put(owner, SLOT, Papers.png(2000, 1000))).orElseThrow();
        BufferedImage small =
                ImageIO.read(new ByteArrayInputStream(register.page(picture, 1).orElseThrow()));
        assertThat(small.getWidth()).isEqualTo(960);
        assertThat(small.getHeight()).isEqualTo(480);
    }

    @Test
    void no_path_is_made_from_anything_but_a_hash() {
        var content = Stores.in(data, database.clock());
        assertThatThrownBy(() -> content.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> content.keep("", new byte[] {1})).isInstanceOf(IllegalArgumentException.class);
    }

    private UUID put(Actor actor, String slot, byte[] bytes) {
        return UUID.fromString(put(person, actor, slot, bytes));
    }

    private String put(@Nullable UUID whose, Actor actor, String slot, byte[] bytes) {
        Examined.Accepted file = (Examined.Accepted) register.examine(slot, "声明.pdf", bytes);
        UUID person = java.util.Objects.requireNonNull(whose);
        return ((Outcome.Done) perform(() -> register.put(actor, person, slot, file, Passport.dated(null, null)))).id();
    }

    private Outcome perform(Supplier<Outcome> act) {
        return java.util.Objects.requireNonNull(database.transactions().execute(status -> act.get()));
    }

    private static Actor actor(Role role, @Nullable UUID person) {
        return new Actor(UUID.randomUUID(), role.name(), role, person, UUID.randomUUID(), Actor.YANQING);
    }
}
