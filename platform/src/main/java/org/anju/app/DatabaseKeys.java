package org.anju.app;

import java.util.Map;

/**
 * The keys to an external database, from the environment, so that no password stands in a process list.
 *
 * @param user {@code ANJU_DB_USER}: may create the two roles, or finds them there
 * @param password {@code ANJU_DB_PASSWORD}
 * @param ownerPassword {@code ANJU_DB_OWNER_PASSWORD}, needed only where somebody else made the roles; else empty
 * @param appPassword {@code ANJU_DB_APP_PASSWORD}, likewise
 */
public record DatabaseKeys(String user, String password, String ownerPassword, String appPassword) {

    public static final DatabaseKeys NONE = new DatabaseKeys("", "", "", "");

    public static DatabaseKeys of(String user, String password) {
        return new DatabaseKeys(user, password, "", "");
    }

    static DatabaseKeys from(Map<String, String> environment) {
        return new DatabaseKeys(
                environment.getOrDefault("ANJU_DB_USER", ""),
                environment.getOrDefault("ANJU_DB_PASSWORD", ""),
                environment.getOrDefault("ANJU_DB_OWNER_PASSWORD", ""),
                environment.getOrDefault("ANJU_DB_APP_PASSWORD", ""));
    }

    boolean complete() {
        return !user.isEmpty() && !password.isEmpty();
    }

    @Override
    public String toString() {
        return user;
    }
}
