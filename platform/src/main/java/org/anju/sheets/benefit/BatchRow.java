package org.anju.sheets.benefit;

/**
 * 名单的一行, as it was typed.
 *
 * @param number where it stands in the file
 * @param day empty where the day of the list counts
 * @param note the department's own, given back as it is
 * @param flaw the message key of what the reader of the file found wrong, empty where nothing
 */
public record BatchRow(int number, String permit, String identity, String day, String note, String flaw) {}
