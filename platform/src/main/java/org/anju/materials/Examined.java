package org.anju.materials;

import java.util.List;

/** 入库检查结果: what looking at a file has shown, before it becomes anybody's attachment. */
public sealed interface Examined {

    /** One of the three kinds, opens, holds nothing that acts; its bytes lie in the content store. */
    record Accepted(String name, FileKind kind, long bytes, int pages, int width, int height, String sha256)
            implements Examined {}

    /**
     * Not taken.
     *
     * @param key message key: fact, number, limit, way out
     */
    record Rejected(String key, List<Object> args) implements Examined {

        static Rejected because(String key, Object... args) {
            return new Rejected("materials.file." + key, List.of(args));
        }
    }
}
