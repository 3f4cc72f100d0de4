package org.anju.sheets.benefit;

/** 续签在办: whether a renewal of that permit is under way. It never answers for the permit, it is only told. */
@FunctionalInterface
public interface PendingRenewals {

    boolean pending(String permit);
}
