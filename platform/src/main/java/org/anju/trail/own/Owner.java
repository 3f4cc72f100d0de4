package org.anju.trail.own;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.trail.Subject;

/**
 * 本人: whoever asks what is kept about himself.
 *
 * @param reader he himself as he is signed in; nothing is read for him that he may not see
 * @param things what of the house is his, for the rooms that keep lines about things only
 */
public record Owner(Actor reader, UUID person, Set<Subject> things) {

    public Owner {
        things = Set.copyOf(things);
    }

    public UUID account() {
        return Objects.requireNonNull(reader.account());
    }

    public Owner with(Collection<Subject> his) {
        return new Owner(reader, person, Set.copyOf(his));
    }
}
