package org.anju.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The archive room: the one directory that holds all that lasts (database, contents, secrets, logs). Whoever has it open
 * has it alone; the kernel lets go of the latch even after a kill -9.
 */
public final class DataDirectory implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;
    private final FileChannel latch;

    private DataDirectory(Path path, FileChannel latch) {
        this.path = path;
        this.latch = latch;
    }

    public static DataDirectory take(Path wanted) {
        try {
            Files.createDirectories(wanted);
            Path path = wanted.toRealPath();
            DataDirectory taken = new DataDirectory(path, latched(path));
            Files.createDirectories(path.resolve("log"));
            Files.createDirectories(path.resolve("secrets"), OWNER_ONLY);
            return taken;
        } catch (IOException trouble) {
            throw told(wanted, trouble);
        }
    }

    public Path path() {
        return path;
    }

    public Path log() {
        return path.resolve("log");
    }

    /** Where the second witness of a demonstration's trail is kept. */
    public Path witness() throws IOException {
        return Files.createDirectories(path.resolve("witness"));
    }

    /** Leaves word for tools of the same user where the database of the open house is. */
    public void announce(String databaseUrl) throws IOException {
        Path fresh = path.resolve("running.new");
        Files.writeString(fresh, databaseUrl + "\n");
        Files.move(fresh, announcement(path), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where the database of the house that has this directory open is, or null when nobody has. */
    public static @Nullable String announced(Path path) throws IOException {
        Path latch = path.resolve("lock");
        if (!Files.exists(latch) || !Files.exists(announcement(path))) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(latch, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null
                    ? Files.readString(announcement(path)).strip()
                    : null;
        }
    }

    private static Path announcement(Path path) {
        return path.resolve("running");
    }

    private static FileChannel latched(Path path) throws IOException {
        Path file = path.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            String holder = Files.readString(file).strip();
            throw new CannotOpen(
                    CannotOpen.Kind.DATA_IN_USE,
                    "数据目录 " + path + " 正被另一个安居进程使用（pid " + (holder.isEmpty() ? "?" : holder)
                            + "）；先停掉它，或用 --data 指定别的目录。 The data directory is in use.");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }

    /** Trouble with the files, in a sentence. */
    public static CannotOpen told(Path path, IOException trouble) {
        String why = switch (trouble) {
            case AccessDeniedException denied -> "当前用户没有读写权限（" + denied.getFile() + "）。 Permission denied.";
            case FileAlreadyExistsException file -> file.getFile() + " 是文件，不是目录。 Not a directory.";
            case FileSystemException other -> other.getFile() + "：" + other.getReason() + "。";
            default -> String.valueOf(trouble.getMessage());
        };
        return new CannotOpen(CannotOpen.Kind.DATA_TROUBLE, "数据目录 " + path + " 用不了：" + why, trouble);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(announcement(path));
            latch.close();
        } catch (IOException letGoByTheKernelAnyway) {
            return;
        }
    }
}
