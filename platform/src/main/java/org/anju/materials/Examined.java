package org.anju.materials;

import java.util.List;
import org.anju.materials.gate.PhotoLook;
import org.jspecify.annotations.Nullable;

/** 入库检查结果: what looking at a file has shown, before it becomes anybody's attachment. */
public sealed interface Examined {

    /**
     * One of the three kinds, opens, holds nothing that acts; its bytes lie in the content store.
     *
     * @param photo what measuring it has shown, where it is the identity photo
     */
    record Accepted(
            String name,
            FileKind kind,
            long bytes,
            int pages,
            int width,
            int height,
            String sha256,
            @Nullable PhotoLook photo)
            implements Examined {

        /** Any paper but the identity photo. */
        public Accepted(String name, FileKind kind, long bytes, int pages, int width, int height, String sha256) {
            this(name, kind, bytes, pages, width, height, sha256, null);
        }
    }

    /**
     * Not taken.
     *
     * @param key message key: fact, number, limit, way out
     */
    record Rejected(String key, List<Object> args) implements Examined {

        /** Nothing is wrong with the file as far as anybody knows: the same one may come again later. */
        public boolean later() {
            return key.equals("materials.file.scanAway");
        }

        static Rejected because(String key, Object... args) {
            return new Rejected("materials.file." + key, List.of(args));
        }
    }

    /**
     * Not taken either: the virus scanner knows it. Who sent it is told no more than that; the name is for log and trail.
     *
     * @param malware as the scanner calls it
     * @param sha256 of the file as it came
     */
    record Infected(String malware, String sha256) implements Examined {

        /** What whoever sent it is told. */
        public Rejected told() {
            return Rejected.because("malware");
        }
    }
}
