package org.anju.materials.gate;

import java.nio.charset.StandardCharsets;

/** PDF 之后: whether a second file hangs on a PDF's end. A PDF is read from its end as an archive is, so one may be both. */
final class PdfEnd {

    private static final byte[] EOF = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** Some programs leave a line or a number behind. */
    private static final int FEW = 32;

    private static final int ARCHIVE_END = 22;

    private PdfEnd() {}

    static boolean goesOn(byte[] bytes) {
        return archive(bytes) || afterwards(bytes) > FEW;
    }

    private static int afterwards(byte[] bytes) {
        int end = last(bytes);
        if (end < 0) {
            return 0;
        }
        int more = 0;
        for (int i = end + EOF.length; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                more++;
            }
        }
        return more;
    }

    private static int last(byte[] bytes) {
        outer:
        for (int i = bytes.length - EOF.length; i >= 0; i--) {
            for (int j = 0; j < EOF.length; j++) {
                if (bytes[i + j] != EOF[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }

    /** The end mark of a ZIP archive whose remark reaches exactly to the end of the file. */
    private static boolean archive(byte[] bytes) {
        for (int i = bytes.length - ARCHIVE_END; i >= Math.max(0, bytes.length - 66_000); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                int remark = (bytes[i + 20] & 0xFF) | (bytes[i + 21] & 0xFF) << 8;
                if (i + ARCHIVE_END + remark <= bytes.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
