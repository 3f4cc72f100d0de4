package org.anju.web.files;

import java.util.Optional;
import java.util.UUID;
import org.anju.materials.Attachment;
import org.anju.materials.MaterialRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Sends papers and pictures of their pages. A paper comes as what it was found to be, into a sandbox without script, and
 * stays in no cache.
 */
@Controller
class FileController {

    /** No script, no form, no navigation, and an origin of its own; the browser's own viewer needs its styles. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; object-src 'self'; "
                    + "frame-ancestors 'self'";

    private final FileDoor door;
    private final MaterialRegister materials;

    FileController(FileDoor door, MaterialRegister materials) {
        this.door = door;
        this.materials = materials;
    }

    @GetMapping("/files/{id}")
    Object file(Actor actor, @PathVariable UUID id) {
        Optional<Attachment> found = door.seen(actor, id);
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Attachment file = found.get();
        door.note(actor, file);
        return answer(file, MediaType.parseMediaType(file.kind().mediaType()), file.bytes())
                .body((Resource) new InputStreamResource(materials.open(file)));
    }

    @GetMapping("/files/{id}/pages/{number}")
    Object page(Actor actor, @PathVariable UUID id, @PathVariable String number) {
        Optional<Attachment> found = door.seen(actor, id);
        int asked = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        Optional<byte[]> picture = found.flatMap(file -> materials.page(file, asked));
        if (found.isEmpty() || picture.isEmpty()) {
            return Pages.absent();
        }
        if (asked == 1) {
            door.note(actor, found.get());
        }
        return answer(found.get(), MediaType.IMAGE_JPEG, picture.get().length)
                .body((Resource) new ByteArrayResource(picture.get()));
    }

    private static ResponseEntity.BodyBuilder answer(Attachment file, MediaType type, long length) {
        String name = ContentDisposition.inline()
                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
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
