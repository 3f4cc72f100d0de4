package org.anju.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final String KIND = "parties_person.resident_id";
    private static final String NUMBER = "130705198511150015";

    private final KeyRing ring = KeyRing.fresh();
    private final Vault vault = new Vault(ring);

    @Test
    void what_is_sealed_opens_at_its_own_place_only() {
        byte[] sealed = vault.seal(KIND, "a", NUMBER);
        assertThat(vault.text(KIND, "a", sealed)).isEqualTo(NUMBER);
        assertThatThrownBy(() -> vault.open(KIND, "b", sealed)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.open("parties_agent.phone", "a", sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void every_altered_byte_and_every_cut_is_noticed() {
        byte[] sealed = vault.seal(KIND, "a", NUMBER);
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> vault.open(KIND, "a", altered)).isInstanceOfAny(SealBroken.class, KeysUnfit.class);
            byte[] cut = java.util.Arrays.copyOf(sealed, i);
            assertThatThrownBy(() -> vault.open(KIND, "a", cut)).isInstanceOfAny(SealBroken.class, KeysUnfit.class);
        }
    }

    @Test
    void the_same_number_sealed_twice_looks_different_but_has_one_index() {
        assertThat(vault.seal(KIND, "a", NUMBER)).isNotEqualTo(vault.seal(KIND, "a", NUMBER));
        assertThat(vault.index(KIND, NUMBER)).hasSize(32).isEqualTo(vault.index(KIND, NUMBER));
        assertThat(vault.index(KIND, NUMBER)).isNotEqualTo(vault.index("other", NUMBER));
        assertThat(vault.index(KIND, NUMBER)).isNotEqualTo(new Vault(KeyRing.fresh()).index(KIND, NUMBER));
    }

    @Test
    void after_a_rotation_the_old_seals_open_are_known_as_stale_and_the_index_stays() {
        byte[] old = vault.seal(KIND, "a", NUMBER);
        Vault turned = new Vault(KeyRing.parse(ring.rotated().text()));
        assertThat(turned.ring().current()).isEqualTo("k2");
        assertThat(turned.text(KIND, "a", old)).isEqualTo(NUMBER);
        assertThat(turned.stale(old)).isTrue();
        assertThat(turned.stale(turned.seal(KIND, "a", NUMBER))).isFalse();
        assertThat(turned.index(KIND, NUMBER)).isEqualTo(vault.index(KIND, NUMBER));
        assertThat(turned.ring().fingerprints()).containsAllEntriesOf(ring.fingerprints());
    }

    @Test
    void a_ring_that_is_not_whole_is_refused_without_showing_a_key() {
        String text = ring.text();
        for (String broken : new String[] {
            "",
            "k1 c2hvcnQ=",
            text.replace("index", "Index"),
            text.replaceAll("(?m)^index.*$", ""),
            text + "k1 " + "A".repeat(43) + "="
        }) {
            assertThatThrownBy(() -> KeyRing.parse(broken))
                    .isInstanceOf(KeysUnfit.class)
                    .satisfies(why -> assertThat(why.getMessage()).doesNotContain("c2hvcnQ="));
        }
    }

    @Test
    void the_first_start_makes_the_file_for_its_owner_alone_and_the_next_reads_it(@TempDir Path data) throws Exception {
        Vault first = opened("", "", data);
        Path file = data.resolve("secrets/keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Vault second = opened("", "", data);
        assertThat(second.text(KIND, "a", first.seal(KIND, "a", NUMBER))).isEqualTo(NUMBER);
    }

    @Test
    void keys_from_the_environment_and_from_a_named_file_are_taken_and_a_named_file_is_never_made(@TempDir Path data) {
        byte[] sealed = vault.seal(KIND, "a", NUMBER);
        String inOneLine = ring.text()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(java.util.stream.Collectors.joining(";"));
        assertThat(opened(inOneLine, "", data).text(KIND, "a", sealed)).isEqualTo(NUMBER);
        Path elsewhere = data.resolve("elsewhere");
        assertThatThrownBy(() -> opened("", elsewhere.toString(), data)).isInstanceOf(KeysUnfit.class);
        new KeyFile(elsewhere).write(ring);
        assertThat(opened("", elsewhere.toString(), data).text(KIND, "a", sealed))
                .isEqualTo(NUMBER);
        assertThat(data.resolve("secrets")).doesNotExist();
    }

    private static Vault opened(String given, String elsewhere, Path data) {
        KeySource source = new Keys().keySource(given, elsewhere, data);
        source.keep();
        return new Keys().vault(source);
    }
}
