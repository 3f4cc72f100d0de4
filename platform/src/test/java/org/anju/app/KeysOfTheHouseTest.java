package org.anju.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anju.testkit.Database;
import org.anju.vault.KeyFile;
import org.anju.vault.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Keys that are not the house's own never open it, and a lost key file is never replaced unseen. */
class KeysOfTheHouseTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void only_the_ring_it_was_sealed_with_opens_a_house(@TempDir Path data) throws IOException {
        open(data).close();
        Path file = data.resolve("secrets").resolve("keys");
        KeyRing own = new KeyFile(file).read();

        Files.delete(file);
        refused(data, "不是封存这个数据库用的那一把");
        assertThat(file).as("no fresh ring in place of the lost one").doesNotExist();

        new KeyFile(file).write(KeyRing.fresh());
        refused(data, "不是封存这个数据库用的那一把");

        new KeyFile(file).write(own.rotated());
        Premises premises = open(data);
        assertThat(database.jdbc()
                        .sql("select string_agg(name, ' ' order by name) from vault_key where gone_at is null")
                        .query(String.class)
                        .single())
                .isEqualTo("index k1 k2");
        premises.close();
    }

    private void refused(Path data, String why) {
        assertThatThrownBy(() -> open(data).close()).isInstanceOfSatisfying(CannotOpen.class, told -> {
            assertThat(told.kind()).isEqualTo(CannotOpen.Kind.KEYS);
            assertThat(told.exitCode()).isEqualTo(8);
            assertThat(told).hasMessageContaining(why).hasMessageContaining("keys do not fit");
        });
    }

    private Premises open(Path data) {
        var key = database.superuser();
        return Premises.open(
                new Options(0, "127.0.0.1", data, key.url(), DatabaseKeys.of(key.user(), key.password()), false),
                Progress.silent());
    }
}
