package org.anju.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anju.vault.KeyFile;
import org.anju.vault.KeyRing;
import org.anju.vault.KeysUnfit;
import org.anju.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateKeyTest {

    @TempDir
    Path data;

    @Test
    void a_key_is_added_which_seals_from_then_on_and_the_old_one_still_opens() {
        KeyFile file = new KeyFile(data.resolve("secrets").resolve("keys"));
        KeyRing old = KeyRing.fresh();
        file.write(old);
        byte[] sealed = new Vault(old).seal("content", "x", new byte[] {7});
        String told = RotateKey.rotated(List.of("--data", data.toString()), Map.of());
        assertThat(told)
                .contains("k2")
                .doesNotContain(old.text().lines().toList().getLast());
        Vault now = new Vault(file.read());
        assertThat(now.ring().current()).isEqualTo("k2");
        assertThat(now.stale(sealed)).isTrue();
        assertThat(now.open("content", "x", sealed)).containsExactly(7);
        assertThat(now.index("kind", "value")).isEqualTo(new Vault(old).index("kind", "value"));
    }

    @Test
    void the_file_that_the_environment_names_is_the_one_that_is_changed() throws IOException {
        Path file = data.resolve("elsewhere");
        new KeyFile(file).write(KeyRing.fresh());
        RotateKey.rotated(List.of(), Map.of("ANJU_KEYS_FILE", file.toString()));
        assertThat(new KeyFile(file).read().names()).containsExactlyInAnyOrder("k1", "k2");
        Files.writeString(file, "no keys");
        assertThatThrownBy(() -> RotateKey.rotated(List.of(), Map.of("ANJU_KEYS_FILE", file.toString())))
                .isInstanceOf(KeysUnfit.class);
        assertThat(file).hasContent("no keys");
    }

    @Test
    void keys_from_the_environment_are_refused_with_what_to_do_instead() {
        assertThatThrownBy(() -> RotateKey.rotated(List.of(), Map.of("ANJU_KEYS", "index x")))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("ANJU_KEYS")
                .hasMessageContaining("openssl rand -base64 32");
    }

    @Test
    void where_there_are_no_keys_none_are_made() {
        assertThatThrownBy(() -> RotateKey.rotated(List.of("--data", data.toString()), Map.of()))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() ->
                        RotateKey.rotated(List.of("--data", data.resolve("none").toString()), Map.of()))
                .isInstanceOf(CannotOpen.class);
        assertThat(data).isEmptyDirectory();
    }
}
