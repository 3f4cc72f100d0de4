package org.anju.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anju.app.postgres.Login;
import org.anju.app.postgres.Postgres;
import org.anju.app.postgres.Roles;
import org.anju.trail.TrailCheck;
import org.anju.trail.TrailVerdict;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The auditor's visit: verifies the trail of an open or a closed house and names the first broken line. */
public final class CheckTrail {

    private static final int BROKEN = 7;

    private CheckTrail() {}

    public static void main(String[] args) {
        try {
            TrailVerdict verdict = checked(Options.parsed(List.of(args), System.getenv()));
            System.out.print(verdict.report());
            System.exit(verdict.whole() ? 0 : BROKEN);
        } catch (CannotOpen why) {
            System.err.println("留痕没有核对 trail not checked：" + why.getMessage());
            System.exit(why.exitCode());
        } catch (DataAccessException unreadable) {
            System.err.println("留痕读不出来 trail not readable："
                    + unreadable.getMostSpecificCause().getMessage());
            System.exit(CannotOpen.Kind.DATABASE.exitCode());
        }
    }

    static TrailVerdict checked(Options options) {
        Path data = options.data().toAbsolutePath().normalize();
        if (!Files.isDirectory(data)) {
            throw new CannotOpen(CannotOpen.Kind.DATA_TROUBLE, "没有数据目录 " + data + "。 No such data directory.");
        }
        if (options.db() != null) {
            return verdict(Roles.prepared(options.db(), options.keys()), data);
        }
        try {
            String open = DataDirectory.announced(data);
            return open == null
                    ? closedHouse(data)
                    : verdict(Roles.prepared(Postgres.adminOfRunning(data, open)), data);
        } catch (IOException trouble) {
            throw DataDirectory.told(data, trouble);
        }
    }

    private static TrailVerdict closedHouse(Path data) {
        if (!Files.isDirectory(data.resolve("pg"))) {
            throw new CannotOpen(CannotOpen.Kind.DATA_TROUBLE, data + " 里还没有数据库。 No database there yet.");
        }
        try (DataDirectory held = DataDirectory.take(data);
                Postgres postgres = Postgres.open(held, new Progress(System.out))) {
            return verdict(Roles.prepared(postgres.house()), data);
        }
    }

    private static TrailVerdict verdict(Roles roles, Path data) {
        Login app = roles.app();
        DriverManagerDataSource source = new DriverManagerDataSource(app.url(), app.user(), app.password());
        source.setSchema(Roles.SCHEMA);
        return new TrailCheck(JdbcClient.create(source), new DataSourceTransactionManager(source), data).check();
    }
}
