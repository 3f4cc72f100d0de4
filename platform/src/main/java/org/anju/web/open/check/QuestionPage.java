package org.anju.web.open.check;

import java.util.List;
import java.util.Map;
import org.anju.policy.rule.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * One question of the pre-check.
 *
 * @param fields what is asked here
 * @param values what was answered here before
 * @param carried all other answers, to be sent along
 * @param back the address of the question before, null at the first
 * @param number which one it is
 * @param left how many may still come, this one among them
 * @param result where the result so far stands
 */
public record QuestionPage(
        Question question,
        List<Fact> fields,
        Map<String, String> values,
        Map<String, String> carried,
        @Nullable String back,
        int number,
        int left,
        String result,
        List<SaidLine> said,
        Parameters parameters) {}
