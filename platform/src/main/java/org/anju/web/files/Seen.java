package org.anju.web.files;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.anju.materials.FileKind;
import org.anju.trail.Subject;

/**
 * A paper that this reader may see, whosever it is.
 *
 * @param own the reader's own, or his employer's: his look leaves no line
 * @param page the picture of a page, counted from 1
 */
record Seen(
        Subject subject,
        boolean own,
        String name,
        FileKind kind,
        long bytes,
        Supplier<InputStream> open,
        IntFunction<Optional<byte[]>> page) {}
