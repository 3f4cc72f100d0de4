package org.anju.web.applicant.materials;

import java.util.Optional;
import java.util.UUID;
import org.anju.materials.MaterialRegister;
import org.anju.trail.Actor;
import org.anju.web.applicant.Editable;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 再用一次: a paper handed in before goes into a slot that asks for the same kind, by one click. */
@Controller
class ReuseController {

    private final Folder folder;
    private final MaterialRegister materials;
    private final MaterialsController pages;
    private final Editable editable;
    private final Acts acts;

    ReuseController(
            Folder folder, MaterialRegister materials, MaterialsController pages, Editable editable, Acts acts) {
        this.folder = folder;
        this.materials = materials;
        this.pages = pages;
        this.editable = editable;
        this.acts = acts;
    }

    @PostMapping("/me/materials/{slug}/{id}/again")
    ModelAndView again(Actor actor, @PathVariable String slug, @PathVariable UUID id, Form form) {
        String slot = Item.slot(slug);
        UUID person = actor.person();
        Optional<Item> found = folder.item(actor, slot).filter(Item::asked);
        boolean own = materials
                .find(actor, id)
                .filter(each -> each.person().equals(person))
                .isPresent();
        if (found.isEmpty() || person == null || !own) {
            return Pages.absent();
        }
        return acts.perform(
                actor,
                form,
                editable.guarded(person, slot, () -> materials.again(actor, slot, id)),
                done -> "/me/materials/" + slug,
                () -> pages.slot(actor, slug));
    }
}
