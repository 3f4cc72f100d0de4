package org.anju.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a witness has kept, head by head. A last line without its end is left out: the house may be writing on
 * meanwhile. Pages of {@code /trail/heads.json} are read as well: whatever stands in quotes and begins with {@code head}.
 */
final class WitnessReader implements Iterator<String>, AutoCloseable {

    private static final int LONGEST = 4096;

    private final Reader in;
    private final boolean json;
    private @Nullable String next;

    private WitnessReader(Reader in, boolean json) {
        this.in = in;
        this.json = json;
        advance();
    }

    static WitnessReader none() {
        return new WitnessReader(Reader.nullReader(), false);
    }

    static WitnessReader of(Path file) throws IOException {
        BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
        in.mark(1);
        int first = in.read();
        in.reset();
        return new WitnessReader(in, first == '{' || first == '[');
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public String next() {
        String line = next;
        if (line == null) {
            throw new NoSuchElementException();
        }
        advance();
        return line;
    }

    private void advance() {
        next = piece();
        while (json && next != null && !next.startsWith("head ")) {
            next = piece();
        }
    }

    /** Up to the next line feed, or in JSON the next quote; null at the end and where that end is missing. */
    private @Nullable String piece() {
        var line = new StringBuilder(400);
        try {
            for (int each = in.read(); each >= 0; each = in.read()) {
                if (each == (json ? '"' : '\n')) {
                    return line.toString();
                }
                if (line.length() < LONGEST) {
                    line.append((char) each);
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
