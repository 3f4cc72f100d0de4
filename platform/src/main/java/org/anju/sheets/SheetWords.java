package org.anju.sheets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words of printed papers: Chinese in every language of the site, so they stand apart from its messages. */
@Component
public class SheetWords {

    private final Properties words = new Properties();

    SheetWords() {
        this("/sheets/confirmation.properties");
    }

    private SheetWords(String file) {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(SheetWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Those of the forms that are signed by hand. */
    public static SheetWords ofForms() {
        return new SheetWords("/sheets/forms.properties");
    }

    /** Those of decision letters in that edition. */
    public static SheetWords ofLetters(int edition) {
        return new SheetWords("/sheets/letters-" + edition + ".properties");
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    public String of(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no word for " + key);
        }
        return word;
    }

    /** Sentences numbered from 1, as many as there are. */
    public List<String> lines(String key) {
        return Stream.iterate(1, i -> has(key + "." + i), i -> i + 1)
                .map(i -> of(key + "." + i))
                .toList();
    }

    /** A day as a letter writes it. */
    public String day(LocalDate day) {
        return of("day").formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The word of {@code key}, or that of {@code other} where there is none. */
    String orElse(String key, String other) {
        return words.containsKey(key) ? of(key) : of(other);
    }
}
