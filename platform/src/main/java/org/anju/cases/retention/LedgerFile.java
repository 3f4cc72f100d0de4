package org.anju.cases.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.policy.retention.Kept;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 清册副本: the book of erasures beside the database, since a copy of the database from before an erasure does not know of it.
 * Ids, numbers and days only.
 */
@Component
class LedgerFile {

    private static final String FILE = "erased.tsv";

    private final Path path;

    LedgerFile(@Value("${anju.data:./data}") Path data) {
        path = data.resolve(FILE);
    }

    List<Erasure> read() {
        try {
            return Files.exists(path)
                    ? Files.readAllLines(path).stream().map(LedgerFile::erasure).toList()
                    : List.of();
        } catch (IOException trouble) {
            throw new UncheckedIOException("the book of erasures cannot be read: " + path, trouble);
        }
    }

    /** Adds those that are not in it yet. */
    void keepUp(List<Erasure> all) {
        Set<String> there = read().stream().map(LedgerFile::key).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        for (Erasure each : all) {
            if (there.add(key(each))) {
                lines.add(line(each));
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(
                    path,
                    lines.stream().collect(Collectors.joining("\n", "", "\n")),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException trouble) {
            throw new UncheckedIOException("the book of erasures cannot be written: " + path, trouble);
        }
    }

    private static String key(Erasure each) {
        return each.person() + "/" + each.caseNo();
    }

    private static String line(Erasure each) {
        String no = each.caseNo();
        return String.join(
                "\t",
                each.person().toString(),
                no == null ? "-" : no,
                each.day().toString(),
                each.why().name());
    }

    private static Erasure erasure(String line) {
        String[] cells = line.split("\t", -1);
        return new Erasure(
                UUID.fromString(cells[0]),
                cells[1].equals("-") ? null : cells[1],
                LocalDate.parse(cells[2]),
                Kept.valueOf(cells[3]));
    }
}
