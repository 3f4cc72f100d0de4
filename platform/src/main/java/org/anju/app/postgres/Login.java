package org.anju.app.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One key to the database: where, as whom. Never prints its password. */
public record Login(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public Login as(String otherUser, String otherPassword) {
        return new Login(url, otherUser, otherPassword);
    }

    /** The same server and user, another database; the options after {@code ?} are kept. */
    public Login at(String database) {
        int options = url.indexOf('?');
        String place = options < 0 ? url : url.substring(0, options);
        String rest = options < 0 ? "" : url.substring(options);
        return new Login(place.substring(0, place.lastIndexOf('/') + 1) + database + rest, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
