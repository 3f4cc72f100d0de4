package org.anju.web.files;

import java.util.Optional;
import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a paper page by page inside the house, so that nobody has to download it to read it. */
@Controller
class ViewerController {

    private final FileDoor door;

    ViewerController(FileDoor door) {
        this.door = door;
    }

    @GetMapping("/files/{id}/view")
    ModelAndView view(Actor actor, @PathVariable UUID id, Form asked) {
        return page(actor, "/files/" + id, door.ofPerson(actor, id), asked);
    }

    @GetMapping("/files/employer/{id}/view")
    ModelAndView employerView(Actor actor, @PathVariable UUID id, Form asked) {
        return page(actor, "/files/employer/" + id, door.ofEmployer(actor, id), asked);
    }

    private ModelAndView page(Actor actor, String path, Optional<Seen> found, Form asked) {
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Seen paper = found.get();
        int page = Math.clamp(number(asked.raw("page"), 1), 1, paper.pages());
        if (page != 1) {
            // the picture of page 1 leaves a line by itself
            door.note(actor, paper);
        }
        int turn = number(asked.raw("turn"), 0) / 90 % 4 * 90;
        var zoom = ViewerPage.Zoom.of(asked.raw("zoom"));
        return Pages.of(
                "files/view", new ViewerPage(path, paper.name(), paper.pages(), page, zoom, turn, asked.raw("back")));
    }

    private static int number(String raw, int otherwise) {
        return raw.matches("\\d{1,4}") ? Integer.parseInt(raw) : otherwise;
    }
}
