package org.anju.cases.errand;

import java.util.function.Consumer;

/**
 * 待办差事: work that an act leaves behind for a floor above, such as making the confirmation sheet.
 *
 * <p>The work runs inside a transaction that also marks it done. What it does outside the database must bear being done
 * twice. Whatever it throws is noted, and it is tried again later.
 *
 * @param topic of the rows it carries out
 * @param work does one, given the row's payload
 */
public record Errand(String topic, Consumer<String> work) {

    void run(String payload) {
        work.accept(payload);
    }
}
