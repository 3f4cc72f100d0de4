package org.anju.figures;

/**
 * 退回理由: how many returns and requests for a supplement named it; one that names two reasons counts with both.
 *
 * @param employers whether it stands in the list for employers' cases
 * @param code of that list
 */
public record ReasonCount(boolean employers, String code, int count) {}
