package org.anju.web.benefit.keys;

/**
 * A secret, shown this once and kept nowhere.
 *
 * @param back where to go on
 */
public record SecretPage(String name, String secret, String back) {}
