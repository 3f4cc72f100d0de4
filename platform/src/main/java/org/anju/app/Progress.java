package org.anju.app;

import java.io.PrintStream;

/** Tells whoever started the house which long step it is at, one line each. */
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public static Progress silent() {
        return new Progress(new PrintStream(
                java.io.OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
    }

    public void step(String chinese, String english) {
        out.println("· " + chinese + "  " + english);
        out.flush();
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }
}
