package org.anju.web.files;

/**
 * A form that could not be printed.
 *
 * @param characters those that no font here can draw
 */
public record UnprintablePage(String characters, String back) {}
