package org.anju.policy.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * 落实情况: how each sentence of the guide is carried out, as {@code docs/trace/trace.tsv} says it.
 *
 * @param lines one for each clause
 */
public record Trace(List<TraceLine> lines) {

    private static final String HEADER = "id\tkind\tstatus\twhere\ttest";

    public Trace {
        lines = List.copyOf(lines);
    }

    /** The trace this build was made with. */
    public static Trace built() {
        try (InputStream in = Trace.class.getResourceAsStream("trace.tsv")) {
            return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Trace read(String tsv) {
        List<String> lines = tsv.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("the trace begins with its header: " + HEADER);
        }
        return new Trace(lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Trace::line)
                .toList());
    }

    private static TraceLine line(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("a trace line has five cells: " + line);
        }
        return new TraceLine(
                cells[0],
                Clause.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                TraceLine.Status.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                cells[3],
                cells[4]);
    }

    public Optional<TraceLine> of(String clause) {
        return lines.stream().filter(line -> line.id().equals(clause)).findFirst();
    }

    public long count(Clause.Kind kind, TraceLine.Status status) {
        return lines.stream()
                .filter(line -> line.kind() == kind && line.status() == status)
                .count();
    }

    public long count(TraceLine.Status status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }
}
