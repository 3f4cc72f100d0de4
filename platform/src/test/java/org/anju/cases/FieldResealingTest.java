package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.anju.cases.Stage.Cast;
import org.anju.parties.Profile;
import org.anju.policy.rule.Pack;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.vault.FieldResealing;
import org.anju.vault.KeyBook;
import org.anju.vault.KeyRing;
import org.anju.vault.KeysUnfit;
import org.anju.vault.SealedColumn;
import org.anju.vault.SealedTables;
import org.anju.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A key is added, all fields are sealed anew, the old key is taken out: everything opens as before. */
class FieldResealingTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void after_the_sweep_nothing_needs_the_old_key_and_all_that_was_kept_is_read() {
        Stage before = new Stage(database);
        Cast cast = before.cast();
        String no = before.vouch(cast);
        Profile profile = before.persons.profile(Actor.clock(), cast.person()).orElseThrow();
        Dossier dossier =
                before.register.submission(no, cast.clerk()).orElseThrow().dossier();
        List<SealedColumn> columns = before.rooms(SealedTables.class).stream()
                .flatMap(each -> each.columns().stream())
                .toList();

        KeyRing both = Ring.vault().ring().rotated();
        KeyRing newest = without(both, "k1");
        KeyBook book = new KeyBook(owner(), columns);
        book.note(both);
        assertThatThrownBy(() -> book.demand(newest))
                .isInstanceOf(KeysUnfit.class)
                .hasMessageContaining("k1");

        // begun, broken off, begun again
        FieldResealing brokenOff = new FieldResealing(new Vault(both), columns, owner(), 3);
        assertThat(brokenOff.runOne()).isTrue();
        FieldResealing sweep = new FieldResealing(new Vault(both), columns, owner(), 3);
        int rounds = 0;
        while (sweep.runOne()) {
            rounds++;
        }
        assertThat(rounds).isGreaterThan(columns.size());
        assertThat(sweep.done()).isGreaterThan(10);
        FieldResealing again = new FieldResealing(new Vault(both), columns, owner(), 50);
        while (again.runOne()) {
            assertThat(again.done()).isZero();
        }

        assertThatCode(() -> book.demand(newest)).doesNotThrowAnyException();
        Stage after = new Stage(database, Pack.yanqing(), new Vault(newest));
        assertThat(after.persons.profile(Actor.clock(), cast.person())).contains(profile);
        assertThat(after.register.submission(no, cast.clerk()).orElseThrow().dossier())
                .isEqualTo(dossier);
        assertThat(after.persons.enrol(Actor.visitor(), "林知远", profile.person().residentId()))
                .as("found again by its index, which no rotation changes")
                .hasToString("Done[id=" + cast.person() + "]");
    }

    @Test
    void a_house_with_one_key_has_nothing_to_do() {
        assertThat(new FieldResealing(Ring.vault(), List.of(SealedColumn.of("parties_person", "x", "id")), owner(), 3)
                        .runOne())
                .isFalse();
    }

    private DataSource owner() {
        var key = database.owner();
        var source = new DriverManagerDataSource(key.url(), key.user(), key.password());
        source.setSchema("anju");
        return source;
    }

    private static KeyRing without(KeyRing ring, String name) {
        return KeyRing.parse(
                ring.text().lines().filter(line -> !line.startsWith(name + " ")).collect(Collectors.joining("\n")));
    }
}
