package org.anju.materials.gate;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a PDF's bytes without a parser, to know before any parser does whether some stream in it unpacks to far more
 * than a paper can hold, and whether it is locked.
 */
final class PdfBomb {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPT = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LZW = "/LZWDecode".getBytes(StandardCharsets.US_ASCII);
    /** One page scanned at 300 dpi in colour, unpacked, is 26 MB. */
    private static final long MOST_OF_ONE = 96L << 20;

    private static final long MOST_OF_ALL = 512L << 20;

    private PdfBomb() {}

    /** The trailer that names the lock is never packed itself. */
    static boolean locked(byte[] bytes) {
        return find(bytes, ENCRYPT, 0) >= 0;
    }

    /** One of these words stands somewhere in plain bytes. */
    static boolean names(byte[] bytes, java.util.List<String> words) {
        for (String each : words) {
            if (find(bytes, each.getBytes(StandardCharsets.US_ASCII), 0) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean swells(byte[] bytes) {
        if (find(bytes, LZW, 0) >= 0) {
            // no program of this century writes it, and its unpacking cannot be counted beforehand
            return true;
        }
        long all = 0;
        byte[] waste = new byte[64 * 1024];
        for (int at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, at + STREAM.length)) {
            int from = at + STREAM.length;
            while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
                from++;
            }
            long one = unpacked(bytes, from, waste);
            all += one;
            if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
                return true;
            }
        }
        return false;
    }

    private static long unpacked(byte[] bytes, int from, byte[] waste) {
        boolean packed = from + 2 < bytes.length
                && (bytes[from] & 0x0F) == 8
                && ((bytes[from] & 0xFF) * 256 + (bytes[from + 1] & 0xFF)) % 31 == 0;
        if (!packed) {
            return 0;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long count = 0;
            while (!inflater.finished() && count <= MOST_OF_ONE) {
                int more = inflater.inflate(waste);
                if (more == 0) {
                    break;
                }
                count += more;
            }
            return count;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static int find(byte[] bytes, byte[] word, int from) {
        outer:
        for (int i = from; i <= bytes.length - word.length; i++) {
            for (int j = 0; j < word.length; j++) {
                if (bytes[i + j] != word[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
