package org.anju.app.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.anju.app.CannotOpen;
import org.anju.app.Progress;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, taken out of their jar once per machine and version, and shared by every data directory. */
final class Binaries {

    /** Must change with the version in the pom: a directory of another version is never reused. */
    private static final String VERSION = "18.6.0";

    private static final String DONE = ".unpacked";

    private final Path home;

    private Binaries(Path home) {
        this.home = home;
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    static Binaries unpacked(Path data, Progress progress) throws IOException {
        String resource = resource();
        String name = "postgres-" + VERSION + "-" + System.getProperty("os.arch");
        for (Path cache : new Path[] {cache(), data.resolve("programs")}) {
            Path home = cache.resolve(name);
            if (Files.exists(home.resolve(DONE))) {
                return new Binaries(home);
            }
            try {
                Files.createDirectories(cache);
            } catch (FileSystemException notWritable) {
                continue;
            }
            if (Files.isWritable(cache)) {
                progress.step("展开数据库程序…", "unpacking PostgreSQL " + VERSION);
                unpack(resource, home);
                return new Binaries(home);
            }
        }
        throw new CannotOpen(CannotOpen.Kind.DATA_TROUBLE, "没有可写的地方展开数据库程序（试过 " + cache() + " 和 " + data + "）。");
    }

    /** Root's home is closed to other users, and as root the server may have to run as another user. */
    private static Path cache() {
        if (RunAs.isRoot()) {
            return Path.of("/var/cache/anju");
        }
        String given = System.getenv("XDG_CACHE_HOME");
        Path base =
                given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        return base.resolve("anju");
    }

    private static String resource() {
        String machine = switch (System.getProperty("os.name") + "/" + System.getProperty("os.arch")) {
            case "Linux/amd64" -> "x86_64";
            case "Linux/aarch64" -> "arm_64";
            default ->
                throw new CannotOpen(
                        CannotOpen.Kind.DATABASE,
                        "自带的数据库只有 Linux（x86-64、arm64）版；在这台机器上请用 --db 连接 PostgreSQL 18。"
                                + " The embedded database needs Linux; use --db here.");
        };
        return "/postgres-linux-" + machine + ".txz";
    }

    /** Beside its place first, then moved there in one step: a half unpacked directory is never mistaken for a whole. */
    private static void unpack(String resource, Path home) throws IOException {
        Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
        try {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (InputStream packed = Binaries.class.getResourceAsStream(resource)) {
                if (packed == null) {
                    throw new CannotOpen(CannotOpen.Kind.FAULT, "程序包里没有 " + resource + "。");
                }
                extract(new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16))), fresh);
            }
            Files.createFile(fresh.resolve(DONE));
            try {
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException somebodyWasFaster) {
                if (!Files.exists(home.resolve(DONE))) {
                    throw somebodyWasFaster;
                }
            }
        } finally {
            delete(fresh);
        }
    }

    private static void extract(TarArchiveInputStream tar, Path into) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = into.resolve(entry.getName()).normalize();
            if (!target.startsWith(into)) {
                throw new IOException("entry outside: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, target);
                boolean runs = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
