package org.anju.web.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A packed file of a stranger: unpacked into nothing and counted before anybody reads it. */
public final class Packed {

    private static final int MOST_PARTS = 200;
    private static final long MOST_OF_PART = 16L * 1024 * 1024;
    private static final long MOST_OF_ALL = 24L * 1024 * 1024;

    private Packed() {}

    public static boolean isWorkbook(byte[] file) {
        try (ZipFile zip = open(file)) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException | RuntimeException notPacked) {
            return false;
        }
    }

    /** What a part says of its size is not believed. */
    public static boolean bounded(byte[] file) {
        byte[] sink = new byte[16 * 1024];
        try (ZipFile zip = open(file)) {
            long all = 0;
            int parts = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    return false;
                }
                long part = 0;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int got = in.read(sink); got >= 0; got = in.read(sink)) {
                        part += got;
                        all += got;
                        if (part > MOST_OF_PART || all > MOST_OF_ALL) {
                            return false;
                        }
                    }
                }
            }
            return true;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder().setByteArray(file).get();
    }
}
