package org.anju.figures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 经办人: what one clerk recommended and asked for, against the office.
 *
 * @param name for the supervisor, and for the clerk himself; null for others
 * @param refusals recommendations to refuse, of all his recommendations
 * @param asks requests for a supplement, of all that he recommended or asked
 * @param looked how many of his recommendations another clerk looked at again
 * @param against of those, how many that one would not have made
 */
public record ClerkFigures(UUID account, @Nullable String name, Drift refusals, Drift asks, int looked, int against) {

    /** For whom names are not for. */
    ClerkFigures unnamed() {
        return new ClerkFigures(account, null, refusals, asks, looked, against);
    }
}
