package org.anju.materials.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.anju.materials.FileKind;
import org.springframework.stereotype.Component;

/**
 * 隔间: opens strangers' files in processes of their own, with 256 MB of memory, 5 s of the processor, no network, no
 * disk, no database and no secrets. At most two at a time; who waits too long is told so.
 */
@Component
public class Chamber implements AutoCloseable {

    private static final int WORKERS = 2;
    private static final int MOST_WAITING = 40;
    private static final int LONGEST_WAIT = 30;

    private final Nursery nursery = new Nursery();
    private final Semaphore places = new Semaphore(WORKERS, true);
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final List<Worker> busy = new ArrayList<>();
    private boolean closed;

    /** Looks into a file: what it is, whether it opens, whether it is harmless or can be made so. */
    public Verdict look(FileKind kind, boolean photo, byte[] bytes) {
        Answer answer = perform(Job.LOOK, out -> {
            out.writeByte(kind.ordinal());
            out.writeBoolean(photo);
            out.write(bytes);
        });
        return switch (answer) {
            case Answer.Refused(String key, List<Object> args) -> new Verdict.Refused(key, args);
            case Answer.Done(byte[] said) -> verdict(said, bytes);
        };
    }

    /** Page {@code n} (from 1) as a JPEG at most so wide. */
    public Answer page(byte[] bytes, FileKind kind, int n, int width) {
        return perform(Job.PAGE, out -> {
            out.writeByte(kind.ordinal());
            out.writeInt(n);
            out.writeInt(width);
            out.write(bytes);
        });
    }

    /** The text layer of a PDF, page by page, at most 200,000 signs; empty while there is no place, to be asked again. */
    public Optional<List<String>> text(byte[] pdf) {
        Answer answer = perform(Job.TEXT, out -> out.write(pdf));
        return answer instanceof Answer.Refused(String key, var args) && key.equals("busy")
                ? Optional.empty()
                : Optional.of(answer instanceof Answer.Done(byte[] said) ? pages(said) : List.of());
    }

    private static List<String> pages(byte[] said) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(said))) {
            List<String> pages = new ArrayList<>();
            for (int left = Math.min(in.readInt(), 1000); left > 0; left--) {
                pages.add(new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8));
            }
            return List.copyOf(pages);
        } catch (IOException | RuntimeException garbled) {
            return List.of();
        }
    }

    /** Several pictures as one PDF, each on an A4 page of its own, upright or across as it lies. */
    public Answer bind(List<Picture> pictures) {
        return perform(
                Job.BIND,
                out -> {
                    out.writeInt(pictures.size());
                    for (Picture each : pictures) {
                        write(out, each);
                    }
                },
                Worker.MOST_CPU.plusSeconds(pictures.size()));
    }

    /** The same picture without anything but its pixels, turned upright and then as wished. */
    public Answer clean(Picture picture) {
        return perform(Job.CLEAN, out -> write(out, picture));
    }

    /** What of a photo would make a good 358:441 portrait, as a JPEG (G-3.2.1-6, A-63). */
    public Answer crop(byte[] photo) {
        return perform(Job.CROP, out -> out.write(photo));
    }

    /** Process numbers of all there are now. */
    synchronized List<Long> pids() {
        List<Long> all = new ArrayList<>();
        idle.forEach(each -> all.add(each.pid()));
        busy.forEach(each -> all.add(each.pid()));
        return all;
    }

    private static void write(DataOutputStream out, Picture picture) throws IOException {
        out.writeInt(Math.floorMod(picture.turn(), 360));
        out.writeInt(picture.bytes().length);
        out.write(picture.bytes());
    }

    /** Writes a request. */
    @FunctionalInterface
    private interface Request {
        void to(DataOutputStream out) throws IOException;
    }

    private Answer perform(Job job, Request request) {
        return perform(job, request, Worker.MOST_CPU);
    }

    private Answer perform(Job job, Request request, Duration most) {
        if (places.getQueueLength() >= MOST_WAITING) {
            return new Answer.Refused("busy", List.of());
        }
        try {
            if (!places.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                return new Answer.Refused("busy", List.of());
            }
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (DataOutputStream out = new DataOutputStream(bytes)) {
                    request.to(out);
                }
                return performWith(job, bytes.toByteArray(), most);
            } finally {
                places.release();
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Refused("busy", List.of());
        }
    }

    private Answer performWith(Job job, byte[] request, Duration most) throws IOException, InterruptedException {
        Worker worker = take();
        try {
            return worker.perform(job, request, most);
        } finally {
            giveBack(worker);
        }
    }

    private Worker take() throws IOException {
        synchronized (this) {
            while (!idle.isEmpty()) {
                Worker one = idle.poll();
                if (!one.spent()) {
                    busy.add(one);
                    return one;
                }
                one.kill();
            }
        }
        return entered(new Worker(nursery.start()), busy);
    }

    /** A worn-out one is thrown away, and the next one comes up before anybody needs it. */
    private void giveBack(Worker worker) {
        boolean fresh;
        synchronized (this) {
            busy.remove(worker);
            fresh = worker.spent() && !closed && idle.isEmpty();
            if (worker.spent() || closed) {
                worker.kill();
            } else {
                idle.push(worker);
            }
        }
        if (fresh) {
            try {
                Worker next = new Worker(nursery.start());
                synchronized (this) {
                    idle.add(next);
                    if (closed) {
                        next.kill();
                    }
                }
            } catch (IOException later) {
                // the next file asks again, and tells
                return;
            }
        }
    }

    private synchronized Worker entered(Worker worker, List<Worker> where) {
        where.add(worker);
        if (closed) {
            worker.kill();
        }
        return worker;
    }

    private static Verdict verdict(byte[] said, byte[] sent) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(said))) {
            FileKind kind = FileKind.values()[in.readUnsignedByte()];
            int pages = in.readInt();
            int width = in.readInt();
            int height = in.readInt();
            PhotoLook photo = in.readBoolean()
                    ? new PhotoLook(
                            width,
                            height,
                            in.readUnsignedByte(),
                            in.readUnsignedByte(),
                            in.readUnsignedByte(),
                            in.readInt(),
                            in.readInt())
                    : null;
            byte[] bytes = in.readBoolean() ? in.readAllBytes() : sent;
            return new Verdict.Passed(kind, bytes, pages, width, height, photo);
        } catch (IOException | RuntimeException garbled) {
            return new Verdict.Refused("broken", List.of());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Worker::kill);
        busy.forEach(Worker::kill);
        idle.clear();
        nursery.close();
    }
}
