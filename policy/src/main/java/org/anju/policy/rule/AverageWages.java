package org.anju.policy.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** 工资标准表: the published average wages by the day each takes effect (A-09), read from the table beside this class. */
public final class AverageWages {

    private static final String TABLE = "average-wages.tsv";

    private AverageWages() {}

    public static Series<AverageWage> published() {
        try (InputStream in = Objects.requireNonNull(AverageWages.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Series<>(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AverageWages::entry)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Series.Entry<AverageWage> entry(String line) {
        String[] cells = line.split("\t", -1);
        return new Series.Entry<>(
                LocalDate.parse(cells[0]),
                new AverageWage(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])),
                cells[4],
                LocalDate.parse(cells[5]));
    }
}
