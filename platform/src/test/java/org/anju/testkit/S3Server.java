package org.anju.testkit;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real S3 server in a JVM of its own, on its own class path; takes some 15 seconds to come up. */
public final class S3Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static S3Server started(Path directory, String bucket) throws IOException, InterruptedException {
        int port = freePort();
        Path classPath = Path.of("target", "s3-server.classpath");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Files.readString(
                                Files.exists(classPath)
                                        ? classPath
                                        : Path.of("platform").resolve(classPath)),
                        "com.adobe.testing.s3mock.S3MockApplication",
                        "--http.port=" + port,
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.store.initialBuckets=" + bucket,
                        "--com.adobe.testing.s3mock.store.root=" + Files.createDirectories(directory))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolveSibling("s3-server.log").toFile())
                .start();
        S3Server server = new S3Server(process, port);
        server.awaitOpen();
        return server;
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    private void awaitOpen() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > until || process.waitFor(200, TimeUnit.MILLISECONDS)) {
                close();
                throw new IOException("the S3 server did not come up");
            }
        }
    }

    private boolean answers() {
        try {
            var visit = (HttpURLConnection) URI.create(endpoint()).toURL().openConnection();
            visit.setReadTimeout(5_000);
            return visit.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
