package org.anju.cases.errand;

/**
 * 待办差事: work that an act leaves behind for a floor above, such as making the confirmation sheet.
 *
 * <p>Runs inside a transaction that also marks it done. What it does outside the database must bear being done twice.
 */
public interface Errand {

    /** The topic of the rows it carries out. */
    String topic();

    /** Does it; whatever it throws is noted and it is tried again later. */
    void run(String payload);
}
