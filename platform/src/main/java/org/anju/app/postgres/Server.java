package org.anju.app.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.anju.app.CannotOpen;
import org.anju.app.Progress;

/** The running server: one child process on a loopback port, watched by one thread that starts it again if it dies. */
final class Server implements AutoCloseable {

    /** Durable, local, small; on the command line, where no file in the data directory can overrule them. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "max_connections=60",
            "shared_buffers=64MB",
            "max_wal_size=256MB",
            "io_method=sync",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            // a failing statement and the row it met may carry a person's data: the log gets neither
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private final Cluster cluster;
    private final Binaries binaries;
    private final RunAs runAs;
    private final Progress progress;
    private final List<String> more;
    private final Path log;
    private final int port;
    private final CompletableFuture<Integer> started = new CompletableFuture<>();
    private volatile boolean closing;

    Server(Cluster cluster, Binaries binaries, RunAs runAs, Progress progress, List<String> more) throws IOException {
        this.cluster = cluster;
        this.binaries = binaries;
        this.runAs = runAs;
        this.progress = progress;
        this.more = more;
        this.log = cluster.directory().resolveSibling("log").resolve("postgres.log");
        this.port = freePort();
    }

    int port() {
        return port;
    }

    /** Returns when the server takes connections. */
    void start() {
        Thread.ofPlatform().daemon(true).name("postgres-keeper").start(this::keep);
        try {
            started.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof CannotOpen told) {
                throw told;
            }
            throw failed;
        }
    }

    /** Never ends while the server lives: the kernel ties the child to the thread that started it. */
    private void keep() {
        int deaths = 0;
        while (!closing) {
            try {
                Leftover.settle(cluster.directory(), binaries, runAs, progress);
                Process process = spawn();
                awaitReady(process);
                started.complete(port);
                process.waitFor();
                deaths++;
                if (!closing) {
                    progress.step("数据库意外停止，正在重新启动（第 " + deaths + " 次）…", "database died, restarting");
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (IOException | RuntimeException trouble) {
                if (started.completeExceptionally(trouble) || closing) {
                    return;
                }
                progress.step("数据库还起不来：" + trouble.getMessage(), "retrying");
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Process spawn() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("postgres"), "-D", cluster.directory().toString(), "-p", String.valueOf(port)));
        for (List<String> settings : List.of(SETTINGS, more)) {
            for (String setting : settings) {
                command.addAll(List.of("-c", setting));
            }
        }
        return new ProcessBuilder(runAs.server(command))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitReady(Process process) throws IOException, InterruptedException {
        long before = Files.exists(log) ? Files.size(log) : 0;
        for (int tries = 1; !ready(); tries++) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                throw new CannotOpen(
                        CannotOpen.Kind.DATABASE, "数据库没有启动：" + Complaint.in(tail(before), runAs) + "（日志 " + log + "）");
            }
            if (tries % 500 == 0) {
                progress.step("数据库正在恢复上次未写完的内容…", "the database is recovering");
            }
        }
    }

    /** Line 4 of the pid file is the port, line 8 the state. */
    private boolean ready() throws IOException {
        Path file = cluster.directory().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        List<String> lines = Files.readString(file).lines().toList();
        return lines.size() >= 8
                && lines.get(3).strip().equals(String.valueOf(port))
                && lines.get(7).strip().equals("ready");
    }

    private String tail(long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(from, file.length()));
            byte[] rest = new byte[(int) Math.min(file.length() - file.getFilePointer(), 1 << 16)];
            file.readFully(rest);
            return new String(rest, StandardCharsets.UTF_8);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        closing = true;
        RunAs.run(runAs.tool(List.of(
                binaries.program("pg_ctl"), "stop", "--pgdata=" + cluster.directory(), "--mode=fast", "--wait")));
    }
}
