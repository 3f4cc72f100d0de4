package org.anju.policy.rule;

import java.util.List;
import java.util.function.BiFunction;

/**
 * 规则: a clause of the guide and the method that answers it.
 *
 * @param clause id of the clause, or {@code COND_n} for a whole condition
 * @param sources the clauses whose words it quotes, in the guide's order
 * @param quote those words, whole; a test holds them against the guide
 */
public record Rule<F>(String clause, List<String> sources, String quote, BiFunction<F, Parameters, Answer> question) {

    public static <F> Rule<F> rule(String clause, BiFunction<F, Parameters, Answer> question, String quote) {
        return new Rule<>(clause, List.of(clause), quote, question);
    }

    /** A rule that stands on several clauses which the guide writes in one breath. */
    public static <F> Rule<F> rule(
            String clause, List<String> sources, BiFunction<F, Parameters, Answer> question, String quote) {
        return new Rule<>(clause, sources, quote, question);
    }

    public Finding answer(F facts, Parameters on) {
        Answer answer = question.apply(facts, on);
        return new Finding(
                clause, quote, answer.result(), answer.reason(), answer.distance(), answer.parts(), answer.needs());
    }
}
