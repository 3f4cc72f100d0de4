package org.anju.trail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.anju.testkit.Database;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A trail, its sealer and its auditor over a test database, and a superuser who tampers. */
record TrailHouse(Database database, Path data) {

    static final Actor CLERK =
            new Actor(UUID.fromString("00000000-0000-4000-8000-000000000001"), "窗口甲", Role.CLERK, null, null, "110119");

    Trail trail() {
        return new Trail(database.jdbc(), database.clock());
    }

    TrailSealer sealer() {
        return sealer(data);
    }

    TrailSealer sealer(Path node) {
        return new TrailSealer(
                seals(),
                new DataSourceTransactionManager(database.dataSource()),
                database.clock(),
                witnesses(node, ""),
                node);
    }

    /** With a second witness in that directory. */
    TrailSealer sealer(Witnesses witnesses) {
        return new TrailSealer(
                seals(), new DataSourceTransactionManager(database.dataSource()), database.clock(), witnesses, data);
    }

    Witnesses witnesses(Path node, String elsewhere) {
        return new Witnesses(seals(), database.clock(), node, elsewhere);
    }

    Seals seals() {
        return new Seals(new JdbcTemplate(database.dataSource()));
    }

    TrailVerdict check() {
        return new TrailCheck(data, null).check(database.dataSource());
    }

    /** So many acts, each in its own transaction. */
    void act(int times) {
        Trail trail = trail();
        for (int i = 0; i < times; i++) {
            int n = i;
            database.transactions()
                    .executeWithoutResult(status -> trail.record(
                            CLERK, "recommended", new Subject("case", "YQ-" + n), Map.of("n", n, "note", "收齐\n第" + n)));
        }
    }

    /** Acts and seals in three batches: ids 1–4, 5–8, 9–12. */
    void threeBatches() {
        TrailSealer sealer = sealer();
        for (int i = 0; i < 3; i++) {
            act(4);
            sealer.seal();
        }
    }

    /** What a superuser may do: anything, with every constraint and trigger off. */
    void tamper(String... statements) throws SQLException {
        try (Connection connection = database.superuser().connect();
                Statement sql = connection.createStatement()) {
            sql.execute("set search_path = anju");
            sql.execute("set session_replication_role = replica");
            for (String each : statements) {
                sql.execute(each);
            }
        }
    }
}
