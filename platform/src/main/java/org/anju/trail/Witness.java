package org.anju.trail;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file outside the database that has seen every head; without one the owner of the database could cut the end off.
 *
 * @param name how it is called in messages and reports
 */
record Witness(String name, Path file) {

    static final String OWN = "file";

    private static final int LONGEST = 4096;

    static Witness of(Path data) {
        return new Witness(OWN, data.resolve("trail/heads.log"));
    }

    /** The second one, in a directory on another machine or disk. It is never made here: a missing mount stays missing. */
    static Witness elsewhere(Path directory) {
        return new Witness("elsewhere", directory.resolve("heads.log"));
    }

    /** What an auditor has kept: lines of heads, or pages of {@code /trail/heads.json}. */
    static Witness copy(Path file) {
        return new Witness(String.valueOf(file.getFileName()), file);
    }

    /** Its directory is made here only for the house's own file. */
    void demandPlace() throws IOException {
        Path place = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (name.equals(OWN)) {
            Files.createDirectories(place);
        } else if (!Files.isDirectory(place)) {
            throw new NoSuchFileException(place.toString());
        }
    }

    /** Number of the last head seen, 0 where none. */
    long last() throws IOException {
        if (Files.notExists(file)) {
            return 0;
        }
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            String tail = tail(log);
            int end = tail.lastIndexOf('\n');
            int start = tail.lastIndexOf('\n', end - 1);
            long no = end <= 0 ? 0 : numberOf(tail.substring(start + 1, end));
            if (no < 0) {
                throw new IOException("the last line of " + file + " is not a head");
            }
            return no;
        }
    }

    /** Appends and forces to disk; first drops what a crash left of a half-written line. */
    void append(List<Head> heads) throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "rw");
                var lock = log.getChannel().lock()) {
            String tail = tail(log);
            long torn = tail.length() - (tail.lastIndexOf('\n') + 1L);
            log.setLength(log.length() - torn);
            log.seek(log.length());
            var text = new StringBuilder();
            heads.forEach(head -> text.append(head.witnessed()).append('\n'));
            log.write(text.toString().getBytes(StandardCharsets.US_ASCII));
            log.getChannel().force(true);
            lock.release();
        }
    }

    /** All lines that are whole now. */
    WitnessReader read() throws IOException {
        return Files.exists(file) ? WitnessReader.of(file) : WitnessReader.none();
    }

    static long numberOf(String line) {
        String[] words = line.split(" ", 3);
        return words.length == 3 && words[0].equals("head") && words[1].matches("\\d{1,18}")
                ? Long.parseLong(words[1])
                : -1;
    }

    private static String tail(RandomAccessFile log) throws IOException {
        int size = (int) Math.min(log.length(), LONGEST);
        byte[] bytes = new byte[size];
        log.seek(log.length() - size);
        log.readFully(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
