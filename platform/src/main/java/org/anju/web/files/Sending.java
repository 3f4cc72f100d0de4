package org.anju.web.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.anju.sheets.Printed;
import org.anju.web.kit.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a document leaves the house: shown in place, into a sandbox without script, and kept in no cache. */
final class Sending {

    /** No script, no form, no navigation, and an origin of its own; the browser's own viewer needs its styles. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; object-src 'self'; "
                    + "frame-ancestors 'self'";

    private Sending() {}

    /** A paper printed here and now; the way back is for whoever's name cannot be printed. */
    static Object printed(String file, Optional<Printed> printed, String back) {
        if (printed.isEmpty()) {
            return Pages.absent();
        }
        return switch (printed.get()) {
            case Printed.Pdf(byte[] bytes) ->
                inline(file, MediaType.APPLICATION_PDF, bytes.length).body(bytes);
            // a name with a hole in it proves nothing: it is said which characters are missing, and what to do
            case Printed.Unprintable missing ->
                Pages.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "files/unprintable",
                        new UnprintablePage(String.join("", missing.characters()), back));
        };
    }

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
