package org.anju.trail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads rows as PostgreSQL hands them out in binary: the bytes of a field stay where they came, nothing is made of them. */
final class CopyRows implements AutoCloseable {

    private static final int SIGNATURE = 11;

    private final CopyOut copy;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int at;
    private int limit;
    private int[] offsets = new int[16];
    private int[] lengths = new int[16];

    CopyRows(Connection connection, String query) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        need(SIGNATURE + 8);
        at += SIGNATURE + 4;
        int extension = int32();
        need(extension);
        at += extension;
    }

    /** Goes to the next row; false at the end. */
    boolean next() throws SQLException {
        start = at;
        need(2);
        int fields = (short) (buffer[at] << 8 | buffer[at + 1] & 0xff);
        at += 2;
        if (fields < 0) {
            while (copy.readFromCopy() != null) {
                // the end of the answer has to be read too
            }
            return false;
        }
        if (fields > offsets.length) {
            offsets = new int[fields];
            lengths = new int[fields];
        }
        for (int i = 0; i < fields; i++) {
            need(4);
            int length = int32();
            lengths[i] = length;
            offsets[i] = at - start;
            if (length > 0) {
                need(length);
                at += length;
            }
        }
        return true;
    }

    boolean none(int field) {
        return lengths[field] < 0;
    }

    byte[] buffer() {
        return buffer;
    }

    int from(int field) {
        return start + offsets[field];
    }

    int length(int field) {
        return lengths[field];
    }

    byte[] bytes(int field) {
        return none(field) ? new byte[0] : Arrays.copyOfRange(buffer, from(field), from(field) + length(field));
    }

    long number(int field) {
        long value = 0;
        for (int i = from(field), end = i + Math.max(0, length(field)); i < end; i++) {
            value = value << 8 | buffer[i] & 0xff;
        }
        return value;
    }

    private int int32() {
        int value = (buffer[at] & 0xff) << 24
                | (buffer[at + 1] & 0xff) << 16
                | (buffer[at + 2] & 0xff) << 8
                | buffer[at + 3] & 0xff;
        at += 4;
        return value;
    }

    /** Sees that so many bytes lie ahead; the row read at the moment moves to the front, its offsets stay right. */
    private void need(int bytes) throws SQLException {
        while (limit - at < bytes) {
            byte[] more = copy.readFromCopy();
            if (more == null) {
                throw new SQLException("the database stopped in the middle of a row");
            }
            if (limit + more.length > buffer.length) {
                int kept = limit - start;
                byte[] room = kept + more.length > buffer.length
                        ? new byte[Math.max(2 * buffer.length, kept + more.length)]
                        : buffer;
                System.arraycopy(buffer, start, room, 0, kept);
                buffer = room;
                at -= start;
                limit = kept;
                start = 0;
            }
            System.arraycopy(more, 0, buffer, limit, more.length);
            limit += more.length;
        }
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
