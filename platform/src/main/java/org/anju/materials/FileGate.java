package org.anju.materials;

import java.util.Arrays;
import org.anju.materials.gate.Chamber;
import org.anju.materials.gate.Scan;
import org.anju.materials.gate.ScanWatch;
import org.anju.materials.gate.Verdict;
import org.anju.materials.store.ContentStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 收件关: looks at every file before it comes in. What a file is, its first bytes and a real opening in the
 * {@link Chamber} decide; its name and what the browser says of it decide nothing. Where a virus scanner is named, it sees
 * the bytes as they came before anything opens them.
 */
@Component
class FileGate {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_PAGES = 100;
    /** The identity photo (G-3.2.1-6) has rules of its own. */
    static final String PHOTO = "G-3.2.1-6";

    private static final Logger LOG = LoggerFactory.getLogger(FileGate.class);

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private final Chamber chamber;
    private final ScanWatch scanner;

    FileGate(Chamber chamber, ScanWatch scanner) {
        this.chamber = chamber;
        this.scanner = scanner;
    }

    /** What was seen, and the bytes to keep: not always those that came, so that what is kept is harmless. */
    record Passage(Examined examined, byte[] bytes) {}

    Passage examine(String slot, String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            return refused("empty");
        }
        if (bytes.length > MOST_BYTES) {
            return refused("tooBig", megabytes(bytes.length), MOST_BYTES >> 20);
        }
        FileKind kind = kind(bytes);
        if (kind == null) {
            return refused("kind");
        }
        return switch (scanner.scan(bytes)) {
            case Scan.Clean() -> opened(kind, slot, fileName, bytes);
            case Scan.Away(var why) -> refused("scanAway");
            case Scan.Found(String name) -> {
                String hash = ContentStore.hash(bytes);
                LOG.warn("上传的文件里查到 {}，没有收下，SHA-256 {}。 Malware refused.", name, hash);
                yield new Passage(new Examined.Infected(name, hash), new byte[0]);
            }
        };
    }

    private Passage opened(FileKind kind, String slot, String fileName, byte[] bytes) {
        return switch (chamber.look(kind, slot.equals(PHOTO), bytes)) {
            case Verdict.Refused(String key, var args) -> refused(key, args.toArray());
            case Verdict.Passed seen -> {
                byte[] kept = seen.bytes();
                yield new Passage(
                        new Examined.Accepted(
                                FileName.clean(fileName, seen.kind()),
                                seen.kind(),
                                kept.length,
                                seen.pages(),
                                seen.width(),
                                seen.height(),
                                ContentStore.hash(kept),
                                seen.photo()),
                        kept);
            }
        };
    }

    private static Passage refused(String key, Object... args) {
        return new Passage(Examined.Rejected.because(key, args), new byte[0]);
    }

    static @Nullable FileKind kind(byte[] bytes) {
        if (starts(bytes, PDF)) {
            return FileKind.PDF;
        }
        if (starts(bytes, JPEG)) {
            return FileKind.JPEG;
        }
        return starts(bytes, PNG) ? FileKind.PNG : null;
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static String megabytes(long bytes) {
        return String.format(java.util.Locale.ROOT, "%.1f", bytes / 1048576.0);
    }
}
