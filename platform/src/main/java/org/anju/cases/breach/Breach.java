package org.anju.cases.breach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.Party;
import org.jspecify.annotations.Nullable;

/**
 * 违规案件: what somebody is thought to have done, and how far the office has come with it.
 *
 * @param stateBy last day on which the party is asked to state its case, null before it was told
 * @param stateDue the first instant after it
 * @param hands who had a part in finding out, as natural persons where known; none of them decides
 * @param told the measures the party was told of
 * @param proposed those that were then proposed
 */
public record Breach(
        String no,
        String district,
        BreachKind kind,
        Party party,
        @Nullable UUID employer,
        @Nullable UUID person,
        BreachState state,
        long version,
        Instant openedAt,
        @Nullable LocalDate stateBy,
        @Nullable Instant stateDue,
        Set<UUID> hands,
        List<Draft> told,
        List<Draft> proposed) {

    public Breach {
        hands = Set.copyOf(hands);
        told = List.copyOf(told);
        proposed = List.copyOf(proposed);
    }

    /** The party knows of it. */
    public boolean known() {
        return stateBy != null;
    }
}
