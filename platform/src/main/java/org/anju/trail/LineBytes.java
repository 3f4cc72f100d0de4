package org.anju.trail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The canonical bytes of a line, made from the fields as the database sends them; the same bytes as {@link Line#canonical}. */
final class LineBytes {

    /** In this order behind the seal's own columns. */
    static final String COLUMNS = Line.COLUMNS;

    /** PostgreSQL counts microseconds from the year 2000. */
    private static final long SINCE_2000 = 946_684_800_000_000L;

    private static final byte[] FORM = "12:anju-trail-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] out = new byte[2048];
    private int size;

    /** @param first the column in which the line's id stands, the others after it */
    void of(CopyRows row, int first, long seq) {
        size = 0;
        put(FORM, 0, FORM.length);
        number(seq);
        number(row.number(first));
        number(row.number(first + 1) + SINCE_2000);
        uuid(row, first + 2);
        text(row, first + 3);
        text(row, first + 4);
        uuid(row, first + 5);
        uuid(row, first + 6);
        for (int i = 7; i <= 11; i++) {
            text(row, first + i);
        }
        number(row.number(first + 12) + SINCE_2000);
    }

    byte[] bytes() {
        return out;
    }

    int size() {
        return size;
    }

    private void text(CopyRows row, int field) {
        if (row.none(field)) {
            none();
            return;
        }
        digits(row.length(field));
        one(':');
        put(row.buffer(), row.from(field), row.length(field));
        one('\n');
    }

    private void uuid(CopyRows row, int field) {
        if (row.none(field)) {
            none();
            return;
        }
        digits(36);
        one(':');
        byte[] from = row.buffer();
        int at = row.from(field);
        for (int i = 0; i < 16; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) {
                one('-');
            }
            one(HEX[from[at + i] >> 4 & 15]);
            one(HEX[from[at + i] & 15]);
        }
        one('\n');
    }

    private void none() {
        one('-');
        one('\n');
    }

    private void number(long value) {
        byte[] text = Long.toString(value).getBytes(StandardCharsets.US_ASCII);
        digits(text.length);
        one(':');
        put(text, 0, text.length);
        one('\n');
    }

    private void digits(int value) {
        byte[] text = Integer.toString(value).getBytes(StandardCharsets.US_ASCII);
        put(text, 0, text.length);
    }

    private void one(int value) {
        room(1);
        out[size++] = (byte) value;
    }

    private void put(byte[] from, int at, int length) {
        room(length);
        System.arraycopy(from, at, out, size, length);
        size += length;
    }

    private void room(int more) {
        if (size + more > out.length) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
        }
    }
}
