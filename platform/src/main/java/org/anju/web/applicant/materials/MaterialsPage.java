package org.anju.web.applicant.materials;

import java.util.List;

/**
 * The personal checklist.
 *
 * @param items in the guide's order
 * @param open facts that are not yet said and decide what else is asked, as sections to fill in
 */
public record MaterialsPage(List<Item> items, List<String> open) {

    public List<Item> todo() {
        return items.stream()
                .filter(item -> item.state() == Item.State.MISSING || item.state() == Item.State.BAD)
                .toList();
    }

    public List<Item> advised() {
        return in(Item.State.WARN);
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
