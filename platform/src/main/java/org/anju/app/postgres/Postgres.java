package org.anju.app.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.anju.app.CannotOpen;
import org.anju.app.Progress;

/** The house's own PostgreSQL: opened on a data directory, durable, reachable on loopback only, closed with the house. */
public final class Postgres implements AutoCloseable {

    private static final String DATABASE = "anju";

    private final DirectoryLock lock;
    private final Server server;
    private final Login admin;

    private Postgres(DirectoryLock lock, Server server, Login admin) {
        this.lock = lock;
        this.server = server;
        this.admin = admin;
    }

    public static Postgres open(Path data, Progress progress) {
        return open(data, progress, List.of());
    }

    /** @param more settings on top of the durable ones, e.g. {@code max_connections=200} */
    public static Postgres open(Path data, Progress progress, List<String> more) {
        try {
            Path home = prepared(data.toAbsolutePath().normalize());
            DirectoryLock lock = DirectoryLock.take(home);
            try {
                Binaries binaries = Binaries.unpacked(home, progress);
                RunAs runAs = RunAs.found(binaries);
                Cluster cluster = Cluster.in(home, binaries, runAs, progress);
                Server server = new Server(cluster, binaries, runAs, progress, more);
                server.start();
                String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + Cluster.SUPERUSER;
                return new Postgres(
                        lock,
                        server,
                        new Login(url, Cluster.SUPERUSER, cluster.secret().text()));
            } catch (IOException | RuntimeException trouble) {
                lock.close();
                throw trouble;
            }
        } catch (IOException trouble) {
            throw told(data, trouble);
        }
    }

    private static Path prepared(Path data) throws IOException {
        Files.createDirectories(data);
        Path home = data.toRealPath();
        Files.createDirectories(home.resolve("log"));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(home.resolve("secrets"), ownerOnly);
        return home;
    }

    private static CannotOpen told(Path data, IOException trouble) {
        String why = switch (trouble) {
            case AccessDeniedException denied -> "当前用户没有读写权限（" + denied.getFile() + "）。 Permission denied.";
            case FileAlreadyExistsException file -> file.getFile() + " 是文件，不是目录。 Not a directory.";
            case FileSystemException other -> other.getFile() + "：" + other.getReason() + "。";
            default -> String.valueOf(trouble.getMessage());
        };
        return new CannotOpen(CannotOpen.Kind.DATA_TROUBLE, "数据目录 " + data + " 用不了：" + why, trouble);
    }

    /** The superuser's key, for setting up roles and databases; the application never gets it. */
    public Login admin() {
        return admin;
    }

    /** The superuser's key at the house's own database. */
    public Login house() {
        return admin.at(DATABASE);
    }

    @Override
    public void close() {
        server.close();
        try {
            lock.close();
        } catch (IOException letGoByTheKernelAnyway) {
            return;
        }
    }
}
