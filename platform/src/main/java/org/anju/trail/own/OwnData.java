package org.anju.trail.own;

import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.Subject;

/** 本人信息的一部分: what one room keeps about a person, as he may take it away. */
public interface OwnData {

    /** Under which it stands in the file; docs/own-data.md has the list. */
    String key();

    /** One for each thing that is kept; a large one is read only when its turn comes. */
    List<Supplier<OwnEntry>> of(Owner owner);

    /** Which things of this room are his, so that others find their lines about them. */
    default List<Subject> things(Owner owner) {
        return List.of();
    }
}
