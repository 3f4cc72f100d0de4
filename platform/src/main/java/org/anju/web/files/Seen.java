package org.anju.web.files;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.anju.materials.FileKind;
import org.anju.trail.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A paper that this reader may see, whosever it is.
 *
 * @param person whose paper it is, null where it is an employer's or the office's
 * @param own the reader's own, or his employer's: his look leaves no line
 * @param page the picture of a page, counted from 1
 * @param crop the part proposed of an identity photo that wants one, and of nothing else
 */
record Seen(
        Subject subject,
        @Nullable UUID person,
        boolean own,
        String name,
        FileKind kind,
        long bytes,
        int pages,
        Supplier<InputStream> open,
        IntFunction<Optional<byte[]>> page,
        Supplier<Optional<byte[]>> crop) {}
