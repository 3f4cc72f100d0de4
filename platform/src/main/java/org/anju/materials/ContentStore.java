package org.anju.materials;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 内容库: the bytes of all papers in one directory, each file named by its own hash. No part of a path ever comes from
 * a user; a file is whole or not there, also after the power went.
 */
@Component
public class ContentStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    public ContentStore(@Value("${anju.data:./data}") Path data) {
        this.root = data.toAbsolutePath().normalize().resolve("content");
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lays the bytes under their hash and forces them to the disk before it returns. */
    public void keep(String sha256, byte[] bytes) {
        write(place(sha256), bytes);
    }

    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    byte[] read(String sha256) {
        try {
            return Files.readAllBytes(place(sha256));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Where a picture of a page is kept once drawn; it can always be drawn again. */
    Path picture(String sha256, int page) {
        return place(sha256).resolveSibling(sha256 + ".page-" + page + ".jpg");
    }

    void write(Path place, byte[] bytes) {
        try {
            if (Files.exists(place)) {
                return;
            }
            Path directory = Files.createDirectories(place.getParent());
            Path temporary = Files.createTempFile(directory, "incoming-", ".tmp");
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(temporary, place);
            try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
                names.force(true);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void move(Path temporary, Path place) throws IOException {
        try {
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException strange) {
            Files.deleteIfExists(temporary);
            throw strange;
        }
    }

    private Path place(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a hash");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
