package org.anju.web.open.account;

/**
 * The form for an own password.
 *
 * @param must whether nothing else is open until it is made
 */
public record PasswordPage(boolean must) {}
