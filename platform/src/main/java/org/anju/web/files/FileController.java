package org.anju.web.files;

import java.util.Optional;
import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends papers of people and of employers, as what they were found to be, and pictures of their pages. */
@Controller
class FileController {

    private final FileDoor door;

    FileController(FileDoor door) {
        this.door = door;
    }

    @GetMapping("/files/{id}")
    Object file(Actor actor, @PathVariable UUID id) {
        return whole(actor, door.ofPerson(actor, id));
    }

    @GetMapping("/files/{id}/pages/{number}")
    Object page(Actor actor, @PathVariable UUID id, @PathVariable String number) {
        return page(actor, door.ofPerson(actor, id), number);
    }

    @GetMapping("/files/employer/{id}")
    Object employerFile(Actor actor, @PathVariable UUID id) {
        return whole(actor, door.ofEmployer(actor, id));
    }

    @GetMapping("/files/employer/{id}/pages/{number}")
    Object employerPage(Actor actor, @PathVariable UUID id, @PathVariable String number) {
        return page(actor, door.ofEmployer(actor, id), number);
    }

    private Object whole(Actor actor, Optional<Seen> found) {
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Seen paper = found.get();
        door.note(actor, paper);
        return Sending.inline(
                        paper.name(), MediaType.parseMediaType(paper.kind().mediaType()), paper.bytes())
                .body((Resource) new InputStreamResource(paper.open().get()));
    }

    private Object page(Actor actor, Optional<Seen> found, String number) {
        int asked = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        Optional<byte[]> picture = found.flatMap(paper -> paper.page().apply(asked));
        if (found.isEmpty() || picture.isEmpty()) {
            return Pages.absent();
        }
        if (asked == 1) {
            door.note(actor, found.get());
        }
        return Sending.inline(found.get().name(), MediaType.IMAGE_JPEG, picture.get().length)
                .body((Resource) new ByteArrayResource(picture.get()));
    }
}
