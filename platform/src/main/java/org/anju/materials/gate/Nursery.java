package org.anju.materials.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 开间: starts the processes behind the wall. One thread does it that lives as long as the chamber, because the kernel ties
 * a child to the thread that started it.
 */
final class Nursery implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Nursery.class);

    private static final List<String> JVM = List.of(
            "-Xmx256m",
            "-Xms48m",
            "-Xmn32m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=/dev/null",
            // its output carries answers and nothing else
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Duser.home=/nonexistent",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED");

    private final LinkedBlockingQueue<CompletableFuture<Process>> wanted = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final Path empty;
    private volatile boolean told;

    Nursery() {
        try {
            empty = Files.createTempDirectory("anju-gate-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        thread = Thread.ofPlatform().daemon(true).name("gate-nursery").start(this::work);
    }

    /** A fresh process; returns as soon as it is there, not when it is ready. */
    Process start() throws IOException {
        CompletableFuture<Process> one = new CompletableFuture<>();
        wanted.add(one);
        try {
            return one.join();
        } catch (CompletionException failed) {
            throw new IOException("no process", failed.getCause());
        }
    }

    private void work() {
        Walls walls = null;
        while (true) {
            CompletableFuture<Process> one;
            try {
                one = wanted.take();
            } catch (InterruptedException closed) {
                wanted.forEach(each -> each.completeExceptionally(new IOException("closed")));
                return;
            }
            try {
                if (walls == null) {
                    walls = Walls.found();
                    tell(walls);
                }
                one.complete(spawn(walls));
            } catch (IOException | RuntimeException trouble) {
                one.completeExceptionally(trouble);
            }
        }
    }

    private void tell(Walls walls) {
        if (!walls.net() && !told) {
            told = true;
            LOG.warn(
                    "这台机器不允许断开网络（unshare --net），上传的文件仍在单独的进程里打开。"
                            + " Uploads are opened in a process of their own, but it is not cut off from the network: see operations.md.");
        }
    }

    private Process spawn(Walls walls) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Walls.java());
        command.addAll(JVM);
        command.add("-cp");
        command.add(classPath());
        command.add(Opener.class.getName());
        ProcessBuilder builder = new ProcessBuilder(walls.around(command))
                .directory(empty.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path == null ? "/usr/bin:/bin" : path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    /** This JVM's own, made absolute: the child works in another directory. */
    private static String classPath() {
        String known = System.getProperty("surefire.real.class.path", System.getProperty("java.class.path"));
        StringBuilder all = new StringBuilder();
        for (String each : known.split(java.io.File.pathSeparator, -1)) {
            if (!each.isEmpty()) {
                all.append(all.isEmpty() ? "" : java.io.File.pathSeparator)
                        .append(Path.of(each).toAbsolutePath());
            }
        }
        return all.toString();
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            Files.deleteIfExists(empty);
        } catch (IOException stays) {
            LOG.debug("an empty directory stays", stays);
        }
    }
}
