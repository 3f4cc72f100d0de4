package org.anju.materials.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.anju.testkit.FakeClamd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealClamdTest {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

    @TempDir
    Path directory;

    @Test
    void a_real_clamd_passes_refuses_and_has_enough_where_the_fake_one_does() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "no clamd on this machine");
        Path socket = directory.resolve("clamd.ctl");
        Path base = Files.createDirectory(directory.resolve("base"));
        String hex = HexFormat.of().formatHex(FakeClamd.eicar());
        Files.writeString(base.resolve("test.ndb"), "Test.Eicar:0:*:" + hex + "\n");
        String user = System.getProperty("user.name", "");
        Path settings = Files.writeString(
                directory.resolve("clamd.conf"),
                String.join(
                        "\n",
                        "DatabaseDirectory " + base,
                        "LocalSocket " + socket,
                        "Foreground yes",
                        "StreamMaxLength 2M",
                        "User " + user,
                        ""));
        Process process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("clamd.log").toFile())
                .start();
        try {
            Clamd clamd = new Clamd("unix:" + socket, Duration.ofSeconds(5), Duration.ofSeconds(60));
            for (int round = 0; round < 300 && !clamd.ping().isEmpty(); round++) {
                assertThat(process.waitFor(100, TimeUnit.MILLISECONDS))
                        .as(Files.readString(directory.resolve("clamd.log")))
                        .isFalse();
            }
            assertThat(clamd.scan("谢谢".repeat(50_000).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .isEqualTo(new Scan.Clean());
            assertThat(clamd.scan(FakeClamd.eicar())).isEqualTo(new Scan.Found("Test.Eicar.UNOFFICIAL"));
            assertThat(clamd.scan(new byte[9_000_000]))
                    .isInstanceOfSatisfying(
                            Scan.Away.class, away -> assertThat(away.reason()).contains("size limit"));
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }
}
