package org.anju.materials.corpus;

import java.nio.charset.StandardCharsets;

/** One file of the corpus. */
public record Specimen(String name, byte[] bytes, Expect expect) {

    /** Stands in what would act: nothing that is kept may carry it. */
    static final String MARK = "HARM7MARK";

    /** What the gate must do. */
    public enum Expect {
        REFUSED,
        /** Comes in, and what is kept of it does nothing. */
        HARMLESS,
        /** May be refused; if it comes in, what is kept of it does nothing. */
        EITHER
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] each : parts) {
            all.writeBytes(each);
        }
        return all.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
