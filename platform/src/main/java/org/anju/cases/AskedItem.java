package org.anju.cases;

import org.jspecify.annotations.Nullable;

/**
 * One matter of a supplement, as the clerk asks for it.
 *
 * @param item {@code section:WORK} or {@code slot:G-3.2.1-9}
 * @param sentence what the applicant will read
 * @param again why the same matter is asked a second time, needed from the second round on
 */
public record AskedItem(
        String item,
        ReasonCode reason,
        String sentence,
        @Nullable String again) {}
