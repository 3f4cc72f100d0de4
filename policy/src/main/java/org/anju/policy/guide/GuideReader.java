package org.anju.policy.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anju.policy.value.Words;
import org.jspecify.annotations.Nullable;

/** Reads an edition from its three resources: the marked text, the clauses' kinds and glosses, the sections' titles. */
final class GuideReader {

    private static final Pattern HEADING = Pattern.compile("^(?:[一二三]、|（[一二三四五六七八九]）|第[一二三四]步：).*");

    private final String name;
    private final Map<String, String[]> clauseRows;
    private final Map<String, String[]> sectionRows;
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    private @Nullable String key = null;
    private List<String> headings = new ArrayList<>();
    private List<Paragraph> paragraphs = new ArrayList<>();

    GuideReader(String name) {
        this.name = name;
        this.clauseRows = rows("clauses.tsv");
        this.sectionRows = rows("sections.tsv");
    }

    Guide read(Edition edition) {
        var text = new MarkedText(resource("txt"));
        var above = new ArrayList<String>();
        for (Paragraph paragraph : text.paragraphs()) {
            String clause = paragraph.firstClause().orElse(null);
            boolean title = key == null && clause == null;
            if (clause == null && (title || HEADING.matcher(paragraph.text()).matches())) {
                above.add(paragraph.text());
                continue;
            }
            String next = clause == null ? key : clause.substring(2, clause.lastIndexOf('-'));
            if (!Objects.equals(next, key)) {
                close();
                key = next;
                headings = List.copyOf(above);
                above.clear();
            }
            paragraphs.add(paragraph);
        }
        close();
        return new Guide(edition, text.plain(), sections, Collections.unmodifiableMap(clauses));
    }

    private void close() {
        if (key == null) {
            return;
        }
        String[] row = Objects.requireNonNull(sectionRows.get(key), key);
        var items = new Items(key);
        for (Paragraph paragraph : paragraphs) {
            Words item = items.of(paragraph.text());
            for (Piece piece : paragraph.pieces()) {
                if (piece.clause() != null) {
                    clauses.put(piece.clause(), clause(piece.clause(), piece.text(), key, item));
                }
            }
        }
        Words step = row[5].isEmpty() ? null : new Words(row[5], row[6]);
        sections.add(
                new Section(key, new Words(row[1], row[2]), new Words(row[3], row[4]), step, headings, paragraphs));
        paragraphs = new ArrayList<>();
    }

    private Clause clause(String id, String text, String section, Words item) {
        String[] row = Objects.requireNonNull(clauseRows.get(id), id);
        return new Clause(id, text, Clause.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2], section, item);
    }

    private Map<String, String[]> rows(String ending) {
        return resource(ending)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(row -> row[0], row -> row));
    }

    private String resource(String ending) {
        String path = name + "." + ending;
        try (InputStream in = GuideReader.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
