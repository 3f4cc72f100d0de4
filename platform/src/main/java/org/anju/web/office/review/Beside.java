package org.anju.web.office.review;

import java.util.UUID;
import org.anju.web.dossier.Line;
import org.jspecify.annotations.Nullable;

/**
 * 对照: another paper of the case, or an earlier version of this one, seen beside the paper in the middle.
 *
 * @param line the item it belongs to, null for an earlier version of the paper in the middle
 * @param sheet which of its pages, from 1
 */
public record Beside(UUID id, @Nullable Line line, String name, int pages, int sheet) {

    /** The same on another of its pages. */
    public Beside on(int other) {
        return new Beside(id, line, name, pages, Math.clamp(other, 1, Math.max(1, pages)));
    }
}
