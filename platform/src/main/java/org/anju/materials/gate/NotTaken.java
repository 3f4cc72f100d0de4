package org.anju.materials.gate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** 不收: a file's refusal on its way to the wall, thrown inside it because every depth of a job may come to it. */
final class NotTaken extends Exception {

    private static final long serialVersionUID = 1;
    private static final int MOST_ARGS = 8;

    private final String key;
    private final transient List<Object> args;

    NotTaken(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = List.of(args);
    }

    String key() {
        return key;
    }

    List<Object> args() {
        return args;
    }

    /** Figures and words only. */
    static void write(DataOutputStream out, String key, List<Object> args) throws IOException {
        out.writeUTF(key);
        out.writeByte(args.size());
        for (Object each : args) {
            if (each instanceof Number number) {
                out.writeByte(1);
                out.writeLong(number.longValue());
            } else {
                out.writeByte(2);
                out.writeUTF(String.valueOf(each));
            }
        }
    }

    static Answer.Refused read(DataInputStream in) throws IOException {
        String key = in.readUTF();
        int count = in.readUnsignedByte();
        if (!key.matches("[a-zA-Z]{1,40}") || count > MOST_ARGS) {
            throw new IOException("no refusal");
        }
        List<Object> args = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            args.add(in.readUnsignedByte() == 1 ? (Object) in.readLong() : in.readUTF());
        }
        return new Answer.Refused(key, List.copyOf(args));
    }
}
