package org.anju.materials.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anju.vault.SealBroken;
import org.anju.vault.Vault;

/**
 * 内容库: the bytes of all papers, each named by its own hash and sealed to that name. No part of a name ever comes from a
 * user. What is opened is what its name says, or it is a fault.
 */
public final class ContentStore {

    /** What papers are sealed as, and pictures drawn of their pages. */
    static final String CONTENT = "content";

    static final String PAGE = "content.page";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Backing shelf;
    private final Backing aside;
    private final Vault vault;
    private final InstantSource clock;

    ContentStore(Backing shelf, Backing aside, Vault vault, InstantSource clock) {
        this.shelf = shelf;
        this.aside = aside;
        this.vault = vault;
        this.clock = clock;
    }

    /** In a local directory. */
    public static ContentStore in(Path directory, Vault vault, InstantSource clock) {
        return new ContentStore(new Directory(directory), new Directory(directory.resolve("aside")), vault, clock);
    }

    /** In object storage. */
    static ContentStore in(BucketSettings settings, Vault vault, InstantSource clock) {
        Bucket shelf = new Bucket(settings, "content/");
        return new ContentStore(shelf, shelf.beside("aside/"), vault, clock);
    }

    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Lays the bytes under their hash; safe when it returns. They are laid there also where they lie already: that makes
     * them young again for the sweep, whole where they were not, and sealed under the newest key.
     */
    public void keep(String sha256, byte[] bytes) {
        if (!checked(sha256).equals(hash(bytes))) {
            throw new IllegalArgumentException("not its hash");
        }
        shelf.put(sha256, vault.seal(CONTENT, sha256, bytes), clock.instant());
    }

    public InputStream open(String sha256) {
        return new ByteArrayInputStream(read(sha256));
    }

    public byte[] read(String sha256) {
        Optional<byte[]> there = shelf.get(checked(sha256));
        if (there.isEmpty()) {
            // the sweep had set it aside just when somebody came to name it
            there = aside.get(sha256);
            there.ifPresent(lying -> shelf.put(sha256, lying, clock.instant()));
        }
        return opened(sha256, there.orElseThrow(() -> new ContentBroken(sha256, "is not there")));
    }

    /** What lies there, opened. From before contents were sealed there are plain ones: their name tells them as well. */
    byte[] opened(String sha256, byte[] lying) {
        byte[] bytes = lying;
        if (Vault.sealed(lying)) {
            try {
                bytes = vault.open(CONTENT, sha256, lying);
            } catch (SealBroken altered) {
                throw new ContentBroken(sha256, "was altered", altered);
            }
        }
        if (!hash(bytes).equals(sha256)) {
            throw new ContentBroken(sha256, "is not what its name says");
        }
        return bytes;
    }

    /** The picture of a page where it was drawn before; it can always be drawn again. */
    public Optional<byte[]> picture(String sha256, int page) {
        String name = picture(checked(sha256)) + page;
        return shelf.get(name).flatMap(lying -> {
            try {
                return Optional.of(vault.open(PAGE, name, lying));
            } catch (SealBroken altered) {
                return Optional.empty();
            }
        });
    }

    public void keepPicture(String sha256, int page, byte[] bytes) {
        String name = picture(checked(sha256)) + page;
        shelf.put(name, vault.seal(PAGE, name, bytes), clock.instant());
    }

    private static String picture(String sha256) {
        return sha256 + ".page-";
    }

    private static String checked(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a hash");
        }
        return sha256;
    }

    Backing shelf() {
        return shelf;
    }

    Backing aside() {
        return aside;
    }

    Vault vault() {
        return vault;
    }
}
