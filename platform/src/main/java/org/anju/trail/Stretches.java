package org.anju.trail;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the stretches of the chain with several connections in one view of the database, or with one alone. */
final class Stretches implements AutoCloseable {

    private static final int MOST = 4;

    private final List<Future<?>> work = new ArrayList<>();
    private final List<LineAudit.Stretch> stretches;
    private final Findings findings;
    private final AtomicInteger next = new AtomicInteger();
    private final @Nullable ExecutorService hands;

    private Stretches(List<LineAudit.Stretch> stretches, Findings findings, @Nullable ExecutorService hands) {
        this.stretches = stretches;
        this.findings = findings;
        this.hands = hands;
    }

    static Stretches begin(
            Connection main, @Nullable DataSource more, List<LineAudit.Stretch> stretches, Findings findings)
            throws SQLException {
        if (more == null || stretches.size() == 1) {
            var alone = new Stretches(stretches, findings, null);
            alone.read(main);
            return alone;
        }
        int readers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
        ExecutorService hands = Executors.newFixedThreadPool(readers);
        var all = new Stretches(stretches, findings, hands);
        String snapshot = snapshot(main);
        for (int i = 0; i < readers; i++) {
            all.work.add(hands.submit(() -> {
                try (Connection own = more.getConnection()) {
                    TrailCheck.begin(own, snapshot);
                    all.read(own);
                }
                return null;
            }));
        }
        return all;
    }

    /** Waits until all is read. */
    void end() throws SQLException {
        for (Future<?> each : work) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new SQLException("a stretch of the trail could not be read: " + e.getCause(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("stopped", e);
            }
        }
    }

    private void read(Connection database) throws SQLException {
        var audit = new LineAudit(findings);
        for (int i = next.getAndIncrement(); i < stretches.size(); i = next.getAndIncrement()) {
            audit.read(database, stretches.get(i));
        }
    }

    private static String snapshot(Connection main) throws SQLException {
        try (Statement ask = main.createStatement();
                ResultSet row = ask.executeQuery("select pg_export_snapshot()")) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() {
        if (hands != null) {
            hands.shutdownNow();
        }
    }
}
