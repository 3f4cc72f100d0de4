package org.anju.materials;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 收件关: looks at every file before it comes in. What a file is, its first bytes and a real opening decide; its name and
 * what the browser says of it decide nothing.
 */
@Component
class FileGate {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    /** Controls, direction marks, separators and what file systems and shells read. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}/\\\\:*?\"<>|]");

    Examined examine(String slot, String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            return Examined.Rejected.because("empty");
        }
        if (bytes.length > MOST_BYTES) {
            return Examined.Rejected.because("tooBig", megabytes(bytes.length), MOST_BYTES >> 20);
        }
        FileKind kind = kind(bytes);
        if (kind == null) {
            return Examined.Rejected.because("kind");
        }
        Examined seen = switch (kind) {
            case PDF -> PdfGate.examine(bytes, clean(fileName, kind));
            case JPEG, PNG -> ImageGate.examine(bytes, kind, clean(fileName, kind));
        };
        boolean photo = slot.equals(PhotoRule.SLOT);
        return photo && seen instanceof Examined.Accepted file ? PhotoRule.STANDARD.check(file) : seen;
    }

    private static @Nullable FileKind kind(byte[] bytes) {
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

    /** A name to read: without path, marks and tricks, at most 100 signs, its ending that of what it really is. */
    static String clean(String given, FileKind kind) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = UNFIT.matcher(name).replaceAll("").strip();
        int dot = name.lastIndexOf('.');
        name = (dot < 0 ? name : name.substring(0, dot)).replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.isEmpty()) {
            name = kind.name().toLowerCase(java.util.Locale.ROOT);
        }
        int most = Math.min(100, name.codePointCount(0, name.length()));
        return name.substring(0, name.offsetByCodePoints(0, Math.min(most, 100))) + "." + kind.extension();
    }

    private static String megabytes(long bytes) {
        return String.format(java.util.Locale.ROOT, "%.1f", bytes / 1048576.0);
    }
}
