package org.anju.materials.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What every place for papers keeps to. */
final class Contract {

    static final Instant DAY = Instant.parse("2031-05-24T01:02:03Z");

    private Contract() {}

    static void holds(Backing backing) {
        String one = name('1');
        assertThat(backing.get(one)).isEmpty();
        assertThat(backing.head(one, 4)).isEmpty();
        assertThat(backing.putAt(one)).isEmpty();
        assertThat(backing.names("", 10)).isEmpty();
        backing.remove(one);

        backing.put(one, bytes("first content"), DAY);
        assertThat(backing.get(one)).hasValue(bytes("first content"));
        assertThat(backing.head(one, 5)).hasValue(bytes("first"));
        assertThat(backing.head(one, 500)).hasValue(bytes("first content"));
        assertThat(backing.putAt(one)).hasValue(DAY);

        backing.put(one, bytes("second"), DAY.plusSeconds(60));
        assertThat(backing.get(one)).hasValue(bytes("second"));
        assertThat(backing.putAt(one)).hasValue(DAY.plusSeconds(60));

        String picture = one + ".page-12";
        backing.put(name('f'), bytes("f"), DAY);
        backing.put(picture, bytes("picture"), DAY);
        backing.put(name('2'), bytes("2"), DAY);
        assertThat(backing.names("", 10)).isEqualTo(List.of(one, picture, name('2'), name('f')));
        assertThat(backing.names("", 2)).isEqualTo(List.of(one, picture));
        assertThat(backing.names(picture, 2)).isEqualTo(List.of(name('2'), name('f')));
        assertThat(backing.names(name('f'), 2)).isEmpty();

        backing.remove(one);
        assertThat(backing.get(one)).isEmpty();
        assertThat(backing.get(picture)).isPresent();
    }

    static String name(char digit) {
        return String.valueOf(digit).repeat(64);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
