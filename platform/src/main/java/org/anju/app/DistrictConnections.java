package org.anju.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.anju.trail.Jurisdiction;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * 分区连接: tells each connection, when it is borrowed, whose rows it may show (ADR 112). What a connection was told last is
 * remembered here, so that it is told again only where that differs.
 */
final class DistrictConnections extends DelegatingDataSource {

    private static final String TELL = "select set_config('anju.district', ?, false)";

    private final Map<PGConnection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    DistrictConnections(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            tell(connection);
            return connection;
        } catch (SQLException | RuntimeException trouble) {
            try (connection) {
                throw trouble;
            }
        }
    }

    /** Not inside a transaction yet, or its end would take the setting back. */
    private void tell(Connection connection) throws SQLException {
        String district = Jurisdiction.now();
        PGConnection physical = connection.unwrap(PGConnection.class);
        if (district.equals(told.get(physical))) {
            return;
        }
        told.remove(physical);
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, district);
            statement.execute();
        }
        told.put(physical, district);
    }
}
