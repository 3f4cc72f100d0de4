package org.anju.cases.breach;

import java.util.List;
import java.util.UUID;
import org.anju.materials.Examined;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.Party;
import org.jspecify.annotations.Nullable;

/** 办案指令: what is wanted of the case of a breach. */
public sealed interface BreachCommand {

    /** In the words of whoever wants it: finding, evidence, statement or reason. */
    String words();

    BreachVerb verb();

    /**
     * @param candidate what the machine found, where it began with that
     */
    record Open(
            BreachKind kind,
            Party party,
            @Nullable UUID employer,
            @Nullable UUID person,
            String words,
            @Nullable UUID candidate)
            implements BreachCommand {

        @Override
        public BreachVerb verb() {
            return BreachVerb.OPEN;
        }
    }

    /**
     * A step of a case that is there.
     *
     * @param drafts the measures that are told or proposed
     * @param body to whom it is referred
     * @param measure which one is lifted
     * @param file a piece of evidence that came through the gate
     */
    record Move(
            BreachVerb verb,
            String no,
            long version,
            String words,
            List<Draft> drafts,
            @Nullable String body,
            @Nullable UUID measure,
            Examined.@Nullable Accepted file)
            implements BreachCommand {

        public Move {
            drafts = List.copyOf(drafts);
        }

        public static Move of(BreachVerb verb, String no, long version, String words) {
            return new Move(verb, no, version, words, List.of(), null, null, null);
        }

        public Move with(List<Draft> measures) {
            return new Move(verb, no, version, words, measures, body, measure, file);
        }

        public Move with(Examined.@Nullable Accepted evidence) {
            return new Move(verb, no, version, words, drafts, body, measure, evidence);
        }

        public Move to(String receiver) {
            return new Move(verb, no, version, words, drafts, receiver, measure, file);
        }

        public Move of(UUID lifted) {
            return new Move(verb, no, version, words, drafts, body, lifted, file);
        }
    }
}
