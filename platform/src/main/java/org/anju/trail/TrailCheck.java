package org.anju.trail;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The auditor: reads the whole trail in one view of the database, in a stream, and says where it is broken and how. */
@Component
public class TrailCheck {

    /** What may lie unsealed or unwitnessed without complaint. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private static final int FETCH = 5_000;

    private static final String SEALS = "select s.seq, s.line, s.hash, " + Line.COLUMNS + """

             from trail_seals s left join trail_lines l on l.id = s.line order by s.seq
            """;

    private static final String HEADS = "select " + Head.COLUMNS + " from trail_heads h order by h.no";

    private static final String UNSEALED = """
            select l.id, l.written_at, u.line is null as forgotten
              from trail_lines l left join trail_seals s on s.line = l.id left join trail_unsealed u on u.line = l.id
             where s.line is null order by l.id
            """;

    private static final String GONE = """
            select u.line from trail_unsealed u left join trail_lines l on l.id = u.line
             where l.id is null order by u.line
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate view;
    private final Path data;

    public TrailCheck(
            JdbcClient jdbc, PlatformTransactionManager transactions, @Value("${anju.data:./data}") Path data) {
        this.jdbc = jdbc;
        this.data = data;
        this.view = new TransactionTemplate(transactions);
        view.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        view.setReadOnly(true);
    }

    public TrailVerdict check() {
        try (WitnessReader witnessed = Witness.of(data).read()) {
            var audit = new Audit(TrailKey.trusted(data), witnessed);
            view.executeWithoutResult(status -> read(audit));
            return audit.verdict();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the trail's key or witness file cannot be read", e);
        }
    }

    private void read(Audit audit) {
        Instant late = jdbc.sql("select clock_timestamp() as now")
                .query((row, n) -> Line.instant(row, "now"))
                .single()
                .minus(GRACE);
        try (Stream<Head> heads = jdbc.sql(HEADS).withFetchSize(FETCH).query((row, n) -> Head.of(row)).stream();
                Stream<Sealed> sealed =
                        jdbc.sql(SEALS).withFetchSize(FETCH).query((row, n) -> Sealed.of(row)).stream()) {
            audit.heads(heads.iterator());
            sealed.forEach(audit::sealed);
            audit.end(late);
        }
        jdbc.sql(UNSEALED)
                .withFetchSize(FETCH)
                .query((ResultSet row) -> audit.unsealed(
                        row.getLong("id"),
                        Line.instant(row, "written_at").isBefore(late),
                        row.getBoolean("forgotten")));
        jdbc.sql(GONE).query((ResultSet row) -> audit.gone(row.getLong("line")));
    }

    /** A seal with the line it stands under, null where the line is gone. */
    record Sealed(
            long seq, long line, byte[] hash, @Nullable Line content) {

        static Sealed of(ResultSet row) throws SQLException {
            boolean gone = row.getObject("id") == null;
            return new Sealed(
                    row.getLong("seq"), row.getLong("line"), row.getBytes("hash"), gone ? null : Line.of(row));
        }
    }
}
