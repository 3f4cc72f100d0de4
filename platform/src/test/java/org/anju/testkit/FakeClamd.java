package org.anju.testkit;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as clamd does: finds EICAR in a stream, has enough of one that is too long, and can be made to fail. */
public final class FakeClamd implements AutoCloseable {

    /** How it behaves from now on. */
    public enum Mood {
        HONEST,
        HANGS,
        HANGS_UP,
        GARBLES
    }

    private final ServerSocketChannel door;
    private final String address;
    private final Thread listening;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger streams = new AtomicInteger();
    private final AtomicInteger received = new AtomicInteger();
    private volatile Mood mood = Mood.HONEST;
    private volatile int limit = 25 * 1024 * 1024;

    private FakeClamd(ServerSocketChannel door, String address) {
        this.door = door;
        this.address = address;
        listening = Thread.ofPlatform().daemon().name("fake-clamd").start(this::listen);
    }

    public static FakeClamd unix(Path socket) {
        try {
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socket));
            return new FakeClamd(door, "unix:" + socket);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    public static FakeClamd tcp() {
        try {
            ServerSocketChannel door = ServerSocketChannel.open();
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return new FakeClamd(door, "127.0.0.1:" + ((InetSocketAddress) door.getLocalAddress()).getPort());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The harmless file that every scanner takes for a virus, made of two halves, so that none finds it in here. */
    public static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** As a setting names it. */
    public String address() {
        return address;
    }

    public void mood(Mood now) {
        mood = now;
    }

    /** The longest stream it takes, as {@code StreamMaxLength} says. */
    public void limit(int bytes) {
        limit = bytes;
    }

    /** How many streams have begun. */
    public int streams() {
        return streams.get();
    }

    /** How many bytes of files it has read. */
    public int received() {
        return received.get();
    }

    private void listen() {
        while (door.isOpen()) {
            try {
                SocketChannel visitor = door.accept();
                Thread.ofVirtual().start(() -> serve(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(SocketChannel visitor) {
        try (visitor;
                DataInputStream in = new DataInputStream(Channels.newInputStream(visitor));
                OutputStream out = Channels.newOutputStream(visitor)) {
            String command = word(in);
            if (command.equals("zINSTREAM")) {
                streams.incrementAndGet();
            }
            switch (mood) {
                case HANGS_UP -> in.readNBytes(10);
                case HANGS -> hang();
                case GARBLES -> say(out, "stream: \u0007 perhaps");
                case HONEST -> say(out, command.equals("zPING") ? "PONG" : scanned(command, in));
            }
        } catch (IOException gone) {
            return;
        }
    }

    /** Neither reads nor answers until it is closed itself. */
    private void hang() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String scanned(String command, DataInputStream in) throws IOException {
        if (!command.equals("zINSTREAM")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (length < 0 || all.size() + length > limit) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            all.write(in.readNBytes(length));
            received.addAndGet(length);
        }
        String text = all.toString(StandardCharsets.ISO_8859_1);
        return text.contains(new String(eicar(), StandardCharsets.ISO_8859_1))
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    private static String word(DataInputStream in) throws IOException {
        StringBuilder word = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != 0; next = in.readUnsignedByte()) {
            word.append((char) next);
        }
        return word.toString();
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\0").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            door.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        // until the listener has left its accept, the kernel still lets somebody in
        boolean interrupted = false;
        while (listening.isAlive()) {
            try {
                listening.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
