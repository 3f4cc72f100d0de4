package org.anju.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cable between a house and its database, which a test may cut and mend: a small forwarder on the loopback. */
public final class Wire {

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Wire(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    static Wire to(int target) {
        try {
            Wire wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            Thread.ofPlatform().daemon().name("wire").start(wire::listen);
            return wire;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on nothing comes through, and what was open is closed. */
    public void cut() {
        cut = true;
        open.forEach(Wire::close);
    }

    public void mend() {
        cut = false;
    }

    private void listen() {
        while (true) {
            try {
                Socket near = door.accept();
                if (cut) {
                    close(near);
                    continue;
                }
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(near);
                open.add(far);
                pump(near, far);
                pump(far, near);
                if (cut) {
                    open.forEach(Wire::close);
                }
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }

    private void pump(Socket from, Socket to) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException closed) {
                // one end has gone: the other follows
            } finally {
                close(from);
                close(to);
                open.remove(from);
                open.remove(to);
            }
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // then it is closed
        }
    }
}
