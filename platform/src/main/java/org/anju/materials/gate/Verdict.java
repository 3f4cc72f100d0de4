package org.anju.materials.gate;

import java.util.List;
import org.anju.materials.FileKind;
import org.jspecify.annotations.Nullable;

/** 验件结论: what really opening a file has shown. */
public sealed interface Verdict {

    /**
     * May come in.
     *
     * @param bytes what is to be kept: the file as it came, or what it was made into so that it is harmless
     * @param photo what measuring it has shown, where it is the identity photo
     */
    record Passed(
            FileKind kind,
            byte[] bytes,
            int pages,
            int width,
            int height,
            @Nullable PhotoLook photo) implements Verdict {}

    /** May not come in, with the last part of a message key {@code materials.file.…} and its figures. */
    record Refused(String key, List<Object> args) implements Verdict {}
}
