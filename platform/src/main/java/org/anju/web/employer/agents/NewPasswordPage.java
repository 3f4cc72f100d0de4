package org.anju.web.employer.agents;

/** A new agent's way in: his one-time password, shown this once and kept nowhere. */
public record NewPasswordPage(String firm, String name, String login, String password) {}
