package org.anju.materials.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.anju.materials.GateDoor;
import org.anju.materials.gate.Chamber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the corpus through the real gate. */
class HostileCorpusTest {

    private static final Chamber CHAMBER = new Chamber();
    private static final List<Specimen> ALL = HostileCorpus.all(Boolean.getBoolean("anju.corpus.full"));
    private static final Properties CHINESE = new Properties();
    private static final Properties ENGLISH = new Properties();

    private final GateDoor gate = new GateDoor(CHAMBER);

    @BeforeAll
    static void read() throws IOException {
        System.out.println("hostile corpus, seed " + HostileCorpus.SEED);
        for (String room : List.of("gate", "materials")) {
            read(CHINESE, "/messages/" + room + ".properties");
            read(ENGLISH, "/messages/" + room + "_en.properties");
        }
    }

    private static void read(Properties into, String place) throws IOException {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(HostileCorpusTest.class.getResourceAsStream(place)), StandardCharsets.UTF_8)) {
            into.load(in);
        }
    }

    @AfterAll
    static void close() {
        CHAMBER.close();
    }

    static List<Specimen> specimens() {
        return ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void comes_in_harmless_or_not_at_all(Specimen specimen) throws IOException {
        GateDoor.Came came = gate.in("a.pdf", specimen.bytes());
        switch (specimen.expect()) {
            case REFUSED -> assertThat(came.refusal()).as("refusal").isNotNull();
            case HARMLESS -> assertThat(came.refusal()).as("refusal").isNull();
            case EITHER -> {}
        }
        if (came.refusal() == null) {
            Harmless.check(Objects.requireNonNull(came.kind()), came.bytes());
        } else {
            assertThat(came.refusal()).isNotEqualTo("materials.file.busy");
            assertThat(CHINESE).containsKey(came.refusal());
            assertThat(ENGLISH).containsKey(came.refusal());
        }
    }

    @Test
    void there_are_more_than_a_hundred_and_each_has_a_name_of_its_own() {
        assertThat(specimens()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(specimens()).extracting(Specimen::name).doesNotHaveDuplicates();
    }
}
