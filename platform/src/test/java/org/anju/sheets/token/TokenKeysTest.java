package org.anju.sheets.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anju.sheets.VerificationCode;
import org.anju.testkit.Database;
import org.anju.vault.KeysUnfit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

class TokenKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-23T16:20:00Z");
    private static final VerificationCode CODE = new VerificationCode("7K3M92QFX8ABCDEFGHJK");
    private static final List<String> NAMES = List.of("林知远", "李", "欧阳娜依古丽·买买提", "𠀀知远", "Anna");

    @RegisterExtension
    static final Database DATABASE = new Database();

    @TempDir
    Path data;

    private JdbcClient jdbc;

    @BeforeEach
    void open(JdbcClient opened) {
        jdbc = opened;
    }

    @Test
    void a_token_says_what_the_public_answer_says_and_not_more() throws Exception {
        TokenKeys keys = keys("");
        String token = keys.token(Holding.LIN.content(), 3, CODE, NOW);
        assertThat(new TokenReader(keys.published()).read(token))
                .contains(new TokenReader.Said(
                        3,
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2029, 5, 31),
                        CODE.value(),
                        "110119******0001",
                        "林＊＊"));
        assertThat(token).hasSize(139);
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("知");
    }

    @Test
    void a_thousand_true_tokens_are_accepted_by_somebody_else_and_a_thousand_forged_ones_refused() throws Exception {
        var random = new Random(20261123);
        TokenKeys keys = keys("");
        TokenReader reader = new TokenReader(keys.published());
        for (int i = 0; i < 1000; i++) {
            LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(20_000));
            var holding = new Holding(
                    NAMES.get(random.nextInt(NAMES.size())),
                    "110119%04d%06d".formatted(2020 + random.nextInt(80), random.nextInt(1_000_000)),
                    from,
                    from.plusDays(random.nextInt(1096)),
                    from.minusDays(random.nextInt(30)));
            VerificationCode code = code(random);
            String token = keys.token(holding.content(), 1 + random.nextInt(0xFFFF), code, NOW);
            TokenReader.Said said = reader.read(token).orElseThrow();
            assertThat(said.code()).isEqualTo(code.value());
            assertThat(said.from()).isEqualTo(holding.from());
            assertThat(said.until()).isEqualTo(holding.until());
            assertThat(said.issued()).isEqualTo(holding.issuedOn());
            assertThat(said.number())
                    .isEqualTo(holding.number().substring(0, 6) + "******"
                            + holding.number().substring(12));
            assertThat(said.holder())
                    .startsWith(holding.name().substring(0, holding.name().offsetByCodePoints(0, 1)));

            byte[] forged = Base64.getUrlDecoder().decode(token);
            forged[random.nextInt(forged.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(reader.read(Base64.getUrlEncoder().withoutPadding().encodeToString(forged)))
                    .as("one bit of " + token)
                    .isEmpty();
        }
    }

    @Test
    void the_same_key_is_used_after_a_restart_and_only_its_owner_may_read_it() throws Exception {
        String first = keys("").published();
        assertThat(keys("").published()).isEqualTo(first);
        Path file = data.resolve("secrets/token.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> keys("")).isInstanceOf(KeysUnfit.class).hasMessageContaining("0600");
    }

    @Test
    void a_key_file_that_is_broken_stops_the_start() throws Exception {
        keys("");
        Path file = data.resolve("secrets/token.key");
        for (String broken : List.of("", "abc\n", "abc\n!\n", "AAAA\nAAAA\n")) {
            Files.writeString(file, broken);
            assertThatThrownBy(() -> keys("")).isInstanceOf(KeysUnfit.class);
        }
    }

    @Test
    void a_key_that_was_changed_stays_published_and_its_tokens_are_accepted() throws Exception {
        String old = keys("").token(Holding.LIN.content(), 1, CODE, NOW);
        Files.move(data.resolve("secrets/token.key"), data.resolve("old.key"));
        TokenKeys changed = keys("");
        TokenReader reader = new TokenReader(changed.published());
        String fresh = changed.token(Holding.LIN.content(), 2, CODE, NOW);
        assertThat(reader.read(old)).isPresent();
        assertThat(reader.read(fresh)).isPresent();
    }

    @Test
    void a_withdrawn_key_is_not_published_and_signs_no_more() throws Exception {
        String stolen = keys("").token(Holding.LIN.content(), 1, CODE, NOW);
        String id = "%08x"
                .formatted(java.nio.ByteBuffer.wrap(Base64.getUrlDecoder().decode(stolen), 1, 4)
                        .getInt());
        assertThatThrownBy(() -> keys("00000000, " + id))
                .isInstanceOf(KeysUnfit.class)
                .hasMessageContaining(id);
        Files.delete(data.resolve("secrets/token.key"));
        TokenKeys fresh = keys("00000000, " + id);
        TokenReader reader = new TokenReader(fresh.published());
        assertThat(reader.read(stolen)).isEmpty();
        assertThat(reader.read(fresh.token(Holding.LIN.content(), 2, CODE, NOW)))
                .isPresent();
    }

    @Test
    void what_has_no_room_is_not_written_wrong() throws Exception {
        TokenKeys keys = keys("");
        TokenReader reader = new TokenReader(keys.published());
        LocalDate first = LocalDate.of(2000, 1, 1);
        LocalDate last = LocalDate.of(2179, 6, 6);
        var widest = new Holding("林", "1101192026999999", first, last, first);
        TokenReader.Said said =
                reader.read(keys.token(widest.content(), 0xFFFF, CODE, NOW)).orElseThrow();
        assertThat(said.version()).isEqualTo(0xFFFF);
        assertThat(said.from()).isEqualTo(first);
        assertThat(said.until()).isEqualTo(last);
        assertThatThrownBy(() -> keys.token(widest.content(), 0x10000, CODE, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        for (Holding beyond : List.of(
                new Holding("林", "1101192026999999", first.minusDays(1), last, first),
                new Holding("林", "1101192026999999", first, last.plusDays(1), first))) {
            assertThatThrownBy(() -> keys.token(beyond.content(), 1, CODE, NOW))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private TokenKeys keys(String withdrawn) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("set", Map.of("anju.sheet.token-withdrawn", withdrawn)));
        return new TokenKeys(jdbc, environment, data);
    }

    private static VerificationCode code(Random random) {
        var code = new StringBuilder();
        for (int i = 0; i < VerificationCode.LENGTH; i++) {
            code.append(VerificationCode.ALPHABET.charAt(random.nextInt(VerificationCode.ALPHABET.length())));
        }
        return new VerificationCode(code.toString());
    }
}
