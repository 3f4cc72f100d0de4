package org.anju.materials.gate;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 一间: one process behind the wall, seen from this side: it gets a job, is watched, and is killed when it takes too much. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** Of the processor, not of the clock on the wall: on a loaded machine an honest paper waits and is not refused. */
    static final Duration MOST_CPU = Duration.ofSeconds(5);

    static final Duration MOST_WALL = Duration.ofSeconds(40);
    /** Coming up costs a process up to two seconds of the processor, which are not the file's. */
    private static final Duration READY = Duration.ofSeconds(60);

    private static final int MOST_ANSWER = 24 << 20;
    private static final int MOST_JOBS = 40;

    private final Process process;
    private int jobs;
    private boolean bad;

    Worker(Process process) {
        this.process = process;
    }

    /** Worn out, gone, or touched by something bad. */
    boolean spent() {
        return bad || jobs >= MOST_JOBS || !process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        bad = true;
        process.destroyForcibly();
    }

    Answer perform(Job job, byte[] request, Duration most) throws InterruptedException {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        boolean first = jobs++ == 0;
        if (first && !comesUp()) {
            return new Answer.Refused("busy", java.util.List.of());
        }
        try {
            Duration before = cpu();
            Thread.ofPlatform().daemon(true).name("gate-" + pid()).start(() -> exchange(job, request, answer));
            Answer given = await(answer, MOST_WALL, before.plus(most));
            bad |= given instanceof Answer.Refused;
            return given;
        } catch (TimeoutException slow) {
            kill();
            return new Answer.Refused("slow", java.util.List.of(most.toSeconds()));
        } catch (ExecutionException gone) {
            return dead(gone.getCause());
        }
    }

    /** A process that does not come up is our fault and not the file's. */
    private boolean comesUp() throws InterruptedException {
        try {
            await(ready(), READY, null);
            return true;
        } catch (ExecutionException | TimeoutException dark) {
            LOG.warn("a process to open files in does not come up: {}", String.valueOf(dark.getCause()));
            kill();
            return false;
        }
    }

    private CompletableFuture<Answer> ready() {
        CompletableFuture<Answer> up = new CompletableFuture<>();
        Thread.ofPlatform().daemon(true).name("gate-" + pid()).start(() -> {
            try {
                if (process.getInputStream().read() != Opener.READY) {
                    throw new IOException("not ready");
                }
                up.complete(new Answer.Done(new byte[0]));
            } catch (IOException trouble) {
                up.completeExceptionally(trouble);
            }
        });
        return up;
    }

    private Answer await(
            CompletableFuture<Answer> answer, Duration wall, @org.jspecify.annotations.Nullable Duration cpu)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + wall.toNanos();
        while (true) {
            try {
                return answer.get(40, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (System.nanoTime() > end || cpu != null && cpu().compareTo(cpu) > 0) {
                    throw notYet;
                }
            }
        }
    }

    private Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void exchange(Job job, byte[] request, CompletableFuture<Answer> answer) {
        try {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
            out.writeByte(job.ordinal());
            out.writeInt(request.length);
            out.write(request);
            out.flush();
            DataInputStream in = new DataInputStream(process.getInputStream());
            int kind = in.readUnsignedByte();
            int length = in.readInt();
            if (kind > 2 || length < 0 || length > MOST_ANSWER) {
                throw new IOException("no answer");
            }
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new IOException("half an answer");
            }
            answer.complete(
                    kind == 0
                            ? new Answer.Done(bytes)
                            : NotTaken.read(new DataInputStream(new java.io.ByteArrayInputStream(bytes))));
        } catch (IOException | RuntimeException trouble) {
            answer.completeExceptionally(trouble);
        }
    }

    /** It went out of memory, or the file got the better of it: the file is at fault either way. */
    private Answer dead(@org.jspecify.annotations.Nullable Throwable why) throws InterruptedException {
        boolean gone = process.waitFor(200, TimeUnit.MILLISECONDS);
        int exit = gone ? process.exitValue() : -1;
        kill();
        LOG.info("a file ended the process that opened it, exit {}: {}", exit, String.valueOf(why));
        return new Answer.Refused(exit == Opener.OUT_OF_MEMORY ? "swells" : "broken", java.util.List.of());
    }
}
