package org.anju.web.files;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.anju.trail.Actor;
import org.anju.web.kit.Form;
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
    Object page(Actor actor, @PathVariable UUID id, @PathVariable String number, Form asked) {
        return page(actor, door.ofPerson(actor, id), number, turning(asked));
    }

    @GetMapping("/files/{id}/thumbs/{number}")
    Object thumb(Actor actor, @PathVariable UUID id, @PathVariable String number) {
        return page(actor, door.ofPerson(actor, id), number, Picture::small);
    }

    /** 裁剪预览: the part of an identity photo that the house proposes. */
    @GetMapping("/files/{id}/crop")
    Object crop(Actor actor, @PathVariable UUID id) {
        Optional<Seen> found = door.ofPerson(actor, id);
        Optional<byte[]> made = found.flatMap(paper -> paper.crop().get());
        if (found.isEmpty() || made.isEmpty()) {
            return Pages.absent();
        }
        door.note(actor, found.get());
        return picture(found.get(), made.get());
    }

    @GetMapping("/files/outside/{id}")
    Object screenshot(Actor actor, @PathVariable UUID id) {
        return whole(actor, door.ofCheck(actor, id));
    }

    /** Under the desk's own door: only the office opens it. */
    @GetMapping("/desk/breaches/{no}/evidence/{seq}")
    Object evidence(Actor actor, @PathVariable String no, @PathVariable String seq) {
        return seq.matches("\\d{1,9}") ? whole(actor, door.ofBreach(actor, no, Long.parseLong(seq))) : Pages.absent();
    }

    @GetMapping({"/me/data/corrections/{no}/file", "/desk/corrections/{no}/file"})
    Object proof(Actor actor, @PathVariable String no) {
        return whole(actor, door.ofCorrection(actor, no));
    }

    @GetMapping("/files/employer/{id}")
    Object employerFile(Actor actor, @PathVariable UUID id) {
        return whole(actor, door.ofEmployer(actor, id));
    }

    @GetMapping("/files/employer/{id}/pages/{number}")
    Object employerPage(Actor actor, @PathVariable UUID id, @PathVariable String number, Form asked) {
        return page(actor, door.ofEmployer(actor, id), number, turning(asked));
    }

    @GetMapping("/files/employer/{id}/thumbs/{number}")
    Object employerThumb(Actor actor, @PathVariable UUID id, @PathVariable String number) {
        return page(actor, door.ofEmployer(actor, id), number, Picture::small);
    }

    private static UnaryOperator<byte[]> turning(Form asked) {
        String turn = asked.raw("turn");
        return jpeg -> turn.matches("90|180|270") ? Picture.turned(jpeg, Integer.parseInt(turn)) : jpeg;
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

    private Object page(Actor actor, Optional<Seen> found, String number, UnaryOperator<byte[]> how) {
        int asked = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        Optional<byte[]> picture =
                found.flatMap(paper -> paper.page().apply(asked)).map(how);
        if (found.isEmpty() || picture.isEmpty()) {
            return Pages.absent();
        }
        if (asked == 1) {
            door.note(actor, found.get());
        }
        return picture(found.get(), picture.get());
    }

    private static Object picture(Seen paper, byte[] jpeg) {
        return Sending.inline(paper.name(), MediaType.IMAGE_JPEG, jpeg.length)
                .body((Resource) new ByteArrayResource(jpeg));
    }
}
