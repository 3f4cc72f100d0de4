package org.anju.web.applicant.materials;

import java.util.List;
import org.anju.policy.material.Outlook;

/**
 * The personal checklist.
 *
 * @param items in the guide's order
 * @param kept what was handed in for other answers and is not asked now; nothing is lost
 * @param open facts that are not yet said and decide what else is asked, as sections to fill in
 * @param outlook the planned day, for which all is measured, and until when the case would be decided
 */
public record MaterialsPage(List<Item> items, List<Item> kept, List<String> open, Outlook outlook) {

    public List<Item> todo() {
        return items.stream()
                .filter(item -> item.state() == Item.State.MISSING || item.state() == Item.State.BAD)
                .toList();
    }

    public List<Item> advised() {
        return items.stream()
                .filter(item -> item.state() == Item.State.WARN || item.state() == Item.State.EXCUSED)
                .toList();
    }

    public List<Item> done() {
        return in(Item.State.OK);
    }

    public List<Item> in(Item.State state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }

    public int good() {
        return items.size() - todo().size();
    }
}
