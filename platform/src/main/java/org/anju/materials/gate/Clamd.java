package org.anju.materials.gate;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * 杀毒: asks a clamd over its socket (INSTREAM, pieces with their length before them). Whatever is not one of its two
 * plain answers counts as no answer.
 */
final class Clamd {

    static final Duration CONNECT = Duration.ofSeconds(2);
    static final Duration ANSWER = Duration.ofSeconds(30);

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;
    private static final String UNIX = "unix:";
    private static final Pattern TCP = Pattern.compile("\\[?([^\\[\\]\\s]+)]?:(\\d{1,5})");

    private final String where;
    private final Duration connect;
    private final Duration answer;

    /**
     * @param where {@code unix:/path} or {@code host:port}
     * @param connect how long to wait for the door
     * @param answer how long a whole exchange may take
     */
    Clamd(String where, Duration connect, Duration answer) {
        this.where = where;
        this.connect = connect;
        this.answer = answer;
        boolean known = where.startsWith(UNIX)
                ? where.length() > UNIX.length()
                : TCP.matcher(where).matches();
        if (!known) {
            throw new IllegalStateException(
                    "ANJU_CLAMD 要写成 unix:/路径 或 主机:端口，现在是 " + where + "。 ANJU_CLAMD is unix:/path or host:port.");
        }
    }

    Scan scan(byte[] bytes) {
        Deque<ByteBuffer> out = new ArrayDeque<>();
        out.add(command("zINSTREAM\0"));
        for (int at = 0; at < bytes.length; at += PIECE) {
            int length = Math.min(PIECE, bytes.length - at);
            out.add(length(length));
            out.add(ByteBuffer.wrap(bytes, at, length));
        }
        out.add(length(0));
        try {
            return read(exchange(out, answer));
        } catch (IOException | IllegalArgumentException trouble) {
            return new Scan.Away(told(trouble));
        }
    }

    /** Whether it answers at all: nothing, or why not. */
    String ping() {
        Deque<ByteBuffer> out = new ArrayDeque<>();
        out.add(command("zPING\0"));
        try {
            String said = exchange(out, connect);
            return said.equals("PONG") ? "" : said;
        } catch (IOException | IllegalArgumentException trouble) {
            return told(trouble);
        }
    }

    static Scan read(String said) {
        if (said.equals("stream: OK")) {
            return new Scan.Clean();
        }
        if (said.startsWith("stream: ") && said.endsWith(" FOUND")) {
            return new Scan.Found(said.substring("stream: ".length(), said.length() - " FOUND".length()));
        }
        return new Scan.Away(said);
    }

    private String exchange(Deque<ByteBuffer> out, Duration most) throws IOException {
        SocketAddress door = door();
        try (SocketChannel channel = door instanceof UnixDomainSocketAddress
                        ? SocketChannel.open(StandardProtocolFamily.UNIX)
                        : SocketChannel.open();
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
            long until = System.nanoTime() + connect.toNanos();
            if (!channel.connect(door)) {
                do {
                    await(selector, until, connect);
                } while (!channel.finishConnect());
            }
            return talk(channel, selector, key, out, most);
        }
    }

    /** Listens while it speaks: a clamd that has had enough says so in the midst and closes. */
    private static String talk(
            SocketChannel channel, Selector selector, SelectionKey key, Deque<ByteBuffer> out, Duration most)
            throws IOException {
        long until = System.nanoTime() + most.toNanos();
        ByteBuffer in = ByteBuffer.allocate(LONGEST_ANSWER);
        while (true) {
            key.interestOps(out.isEmpty() ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
            await(selector, until, most);
            if (key.isReadable()) {
                int more = channel.read(in);
                if (in.position() > 0 && in.get(in.position() - 1) == 0) {
                    return plain(in);
                }
                if (more < 0 || !in.hasRemaining()) {
                    throw new IOException("closed without an answer");
                }
            }
            if (key.isWritable()) {
                write(channel, out);
            }
        }
    }

    private static void write(SocketChannel channel, Deque<ByteBuffer> out) {
        try {
            for (ByteBuffer next = out.peek(); next != null; next = out.peek()) {
                channel.write(next);
                if (next.hasRemaining()) {
                    return;
                }
                out.poll();
            }
        } catch (IOException closed) {
            // it may have said why before it closed
            out.clear();
        }
    }

    private static void await(Selector selector, long until, Duration most) throws IOException {
        long left = Math.max(0, until - System.nanoTime());
        selector.selectedKeys().clear();
        if (left == 0 || selector.select(left / 1_000_000 + 1) == 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("interrupted");
            }
            throw new IOException("no answer within " + most.toMillis() + " ms");
        }
    }

    private static String plain(ByteBuffer in) {
        return new String(in.array(), 0, in.position() - 1, StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    /** Looked up anew each time, so that a scanner may move. */
    private SocketAddress door() throws IOException {
        if (where.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(where.substring(UNIX.length()));
        }
        var tcp = TCP.matcher(where);
        if (!tcp.matches()) {
            throw new IOException("no address");
        }
        return new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2)));
    }

    private static String told(Exception trouble) {
        String why = trouble.getMessage();
        return why == null ? trouble.getClass().getSimpleName() : why;
    }

    private static ByteBuffer command(String word) {
        return ByteBuffer.wrap(word.getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(0, length);
    }
}
