package org.anju.materials.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 目录存放处: a local directory, {@code ab/ab…}. A file is written beside the others, forced to the disk and then moved
 * to its name, so it is whole or not there, also after the power went. One process has it at a time.
 */
final class Directory implements Backing {

    private static final String INCOMING = "incoming";

    private final Path root;

    /** Throws away what an earlier process had not finished: nobody was told that it was kept. */
    Directory(Path root) {
        this.root = root.toAbsolutePath().normalize();
        try {
            Path incoming = made(made(this.root).resolve(INCOMING));
            try (Stream<Path> unfinished = Files.list(incoming)) {
                for (Path each : unfinished.toList()) {
                    Files.delete(each);
                }
            }
        } catch (IOException trouble) {
            throw new StoreAway(this.root.toString(), trouble);
        }
    }

    @Override
    public void put(String name, byte[] sealed, Instant at) {
        try {
            Path directory = made(Objects.requireNonNull(place(name).getParent()));
            Path unfinished = Files.createTempFile(root.resolve(INCOMING), "", "");
            try {
                try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    ByteBuffer bytes = ByteBuffer.wrap(sealed);
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    // by the house's clock, which need not be the machine's: ages are measured by it
                    Files.setLastModifiedTime(unfinished, FileTime.from(at));
                    channel.force(true);
                }
                Files.move(unfinished, place(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            force(directory);
        } catch (IOException full) {
            throw new StoreAway(root.toString(), full);
        }
    }

    @Override
    public Optional<byte[]> get(String name) {
        try {
            return Optional.of(Files.readAllBytes(place(name)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException trouble) {
            throw new StoreAway(root.toString(), trouble);
        }
    }

    @Override
    public Optional<byte[]> head(String name, int most) {
        try (InputStream in = Files.newInputStream(place(name))) {
            return Optional.of(in.readNBytes(most));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException trouble) {
            throw new StoreAway(root.toString(), trouble);
        }
    }

    @Override
    public Optional<Instant> putAt(String name) {
        try {
            return Optional.of(Files.getLastModifiedTime(place(name)).toInstant());
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException trouble) {
            throw new StoreAway(root.toString(), trouble);
        }
    }

    @Override
    public List<String> names(String after, int most) {
        List<String> names = new ArrayList<>();
        try {
            for (String part : sorted(root)) {
                if (part.length() == 2 && (after.length() < 2 || part.compareTo(after.substring(0, 2)) >= 0)) {
                    sorted(root.resolve(part)).stream()
                            .filter(name -> name.startsWith(part) && name.compareTo(after) > 0)
                            .limit(most - names.size())
                            .forEach(names::add);
                }
                if (names.size() >= most) {
                    break;
                }
            }
            return names;
        } catch (IOException trouble) {
            throw new StoreAway(root.toString(), trouble);
        }
    }

    @Override
    public void remove(String name) {
        try {
            Files.deleteIfExists(place(name));
        } catch (IOException trouble) {
            throw new StoreAway(root.toString(), trouble);
        }
    }

    private Path place(String name) {
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    private static List<String> sorted(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** A new directory is safe only when the one above it is. */
    private static Path made(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            force(Objects.requireNonNull(directory.getParent()));
        }
        return directory;
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
