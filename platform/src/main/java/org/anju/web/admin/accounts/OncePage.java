package org.anju.web.admin.accounts;

/** A one-time password, shown this once and kept nowhere. */
public record OncePage(String login, String password) {}
