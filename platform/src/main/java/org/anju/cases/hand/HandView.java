package org.anju.cases.hand;

import java.util.List;
import org.anju.cases.queue.Shelf;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * 经办情况 of one case, as the office sees it.
 *
 * @param about whose case it is: a person's or an employer's name
 * @param role the hat that has something to do in its state; null where none has
 * @param lines the newest first
 */
public record HandView(
        String no,
        Shelf shelf,
        String about,
        @Nullable Role role,
        @Nullable Holder holder,
        List<HandLine> lines) {

    public String address() {
        return shelf.address() + no;
    }
}
