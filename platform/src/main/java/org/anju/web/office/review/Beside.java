package org.anju.web.office.review;

import java.util.UUID;

/**
 * 对照: another paper of the case, or an earlier version of this one, seen beside the paper in the middle.
 *
 * @param sheet which of its pages, from 1
 */
public record Beside(UUID id, String name, int pages, int sheet) {

    Beside on(int other) {
        return new Beside(id, name, pages, Math.clamp(other, 1, Math.max(1, pages)));
    }
}
