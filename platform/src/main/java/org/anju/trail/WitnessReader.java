package org.anju.trail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Reads the witness file line by line, as far as it was whole when opened: the house may be writing on meanwhile. */
final class WitnessReader implements Iterator<String>, AutoCloseable {

    private final InputStream in;
    private long left;

    WitnessReader(InputStream in, long whole) {
        this.in = new BufferedInputStream(in);
        this.left = whole;
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public String next() {
        if (left <= 0) {
            throw new NoSuchElementException();
        }
        var line = new ByteArrayOutputStream(256);
        try {
            int each = in.read();
            while (each >= 0 && each != '\n') {
                line.write(each);
                each = in.read();
            }
            left = each < 0 ? 0 : left - line.size() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
