package org.anju.policy.guide;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the guide's text: the words of one clause, or the words between two.
 *
 * @param text as published
 * @param clause id of the clause, or null between clauses
 */
public record Piece(String text, @Nullable String clause) {}
