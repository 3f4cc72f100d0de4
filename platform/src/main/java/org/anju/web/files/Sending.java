package org.anju.web.files;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a document leaves the house: shown in place, into a sandbox without script, and kept in no cache. */
final class Sending {

    /** No script, no form, no navigation, and an origin of its own; the browser's own viewer needs its styles. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; object-src 'self'; "
                    + "frame-ancestors 'self'";

    private Sending() {}

    static ResponseEntity.BodyBuilder inline(String file, MediaType type, long length) {
        String name = ContentDisposition.inline()
                .filename(file, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(length)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SANDBOX);
    }
}
