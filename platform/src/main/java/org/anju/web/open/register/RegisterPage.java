package org.anju.web.open.register;

/** The registration form; it shows nothing but what was typed. */
public record RegisterPage() {}
