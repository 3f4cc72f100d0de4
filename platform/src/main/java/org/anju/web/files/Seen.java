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
 * @param crop the part proposed of an identity photo that wants one, and of nothing else
 */
record Seen(
        Subject subject,
        boolean own,
        String name,
        FileKind kind,
        long bytes,
        int pages,
        Supplier<InputStream> open,
        IntFunction<Optional<byte[]>> page,
        Supplier<Optional<byte[]>> crop) {}
