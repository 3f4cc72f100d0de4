package org.anju.materials.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anju.vault.SealBroken;
import org.anju.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** 收件箱: the pieces of files on their way in, one directory each, every piece sealed to its place. */
@Component
class Incoming {

    private static final String KIND = "upload";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path root;
    private final Vault vault;

    Incoming(@Value("${anju.data:./data}") Path data, Vault vault) {
        this.root = data.toAbsolutePath().normalize().resolve("uploads");
        this.vault = vault;
    }

    /** A piece is on the disk when this returns; one left there by a try that did not end is written over. */
    void keep(UUID id, int offset, byte[] piece) {
        byte[] sealed = vault.seal(KIND, id + ":" + offset, piece);
        try {
            Path directory = Files.createDirectories(root.resolve(id.toString()));
            Path fresh = directory.resolve("fresh");
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(sealed);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(fresh, place(id, offset), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** All of it; empty where a piece is missing or does not open any more. */
    Optional<byte[]> read(UUID id, int bytes) {
        var whole = new ByteArrayOutputStream(bytes);
        try {
            while (whole.size() < bytes) {
                int offset = whole.size();
                whole.writeBytes(vault.open(KIND, id + ":" + offset, Files.readAllBytes(place(id, offset))));
            }
        } catch (NoSuchFileException | SealBroken gone) {
            return Optional.empty();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return whole.size() == bytes ? Optional.of(whole.toByteArray()) : Optional.empty();
    }

    void remove(UUID id) {
        try {
            FileSystemUtils.deleteRecursively(root.resolve(id.toString()));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    List<UUID> all() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(root)) {
            return there.map(each -> each.getFileName().toString())
                    .filter(name -> ID.matcher(name).matches())
                    .map(UUID::fromString)
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Path place(UUID id, int offset) {
        return root.resolve(id.toString()).resolve("%08d".formatted(offset));
    }
}
