package org.anju.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** Who else reads OFD: ofdrw with its own verifier, in a fresh process and on a class path of its own. */
public final class OfdReader {

    private OfdReader() {}

    /** What it made of each file. */
    public static List<Read> read(Path directory, List<byte[]> files) throws IOException, InterruptedException {
        Path jars = Path.of("target", "ofd-reader");
        Path source = directory.resolve("Look.java");
        try (var in = Objects.requireNonNull(OfdReader.class.getResourceAsStream("/ofd/Look.java"))) {
            Files.write(source, in.readAllBytes());
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                (Files.exists(jars) ? jars : Path.of("platform").resolve(jars)) + "/*",
                source.toString()));
        for (int i = 0; i < files.size(); i++) {
            Path file = directory.resolve(i + ".ofd");
            Files.write(file, files.get(i));
            command.add(file.toString());
        }
        Path said = directory.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(directory.resolve("errors").toFile())
                .start();
        process.waitFor();
        List<String> lines = Files.readAllLines(said);
        if (lines.size() != files.size()) {
            throw new IOException(Files.readString(directory.resolve("errors")));
        }
        return lines.stream().map(OfdReader::one).toList();
    }

    /** @param text of the file, or why it refused it */
    public record Read(boolean valid, String text) {}

    private static Read one(String line) {
        return line.startsWith("VALID ")
                ? new Read(true, new String(Base64.getDecoder().decode(line.substring(6)), StandardCharsets.UTF_8))
                : new Read(false, line);
    }
}
