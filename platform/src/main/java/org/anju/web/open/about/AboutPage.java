package org.anju.web.open.about;

/**
 * A short statement.
 *
 * @param key the message key its title has; {@code key.lead} and {@code key.1 …} follow
 * @param points how many points it makes
 */
public record AboutPage(String key, int points) {}
