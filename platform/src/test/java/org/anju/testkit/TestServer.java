package org.anju.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.app.CannotOpen;
import org.anju.app.DataDirectory;
import org.anju.app.Progress;
import org.anju.app.postgres.Login;
import org.anju.app.postgres.Postgres;
import org.anju.app.postgres.Roles;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The one PostgreSQL of this test run, with a migrated template from which fresh databases are copied in a moment. */
final class TestServer {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Login admin;
    private final String template;
    private final int number;

    private TestServer(Login admin, String template, int number) {
        this.admin = admin;
        this.template = template;
        this.number = number;
    }

    /** Which of those that run now: no two have the same. */
    int number() {
        return number;
    }

    /** Opened by the first test that asks, closed when the JVM ends. */
    private static final class Only {
        static final TestServer SERVER = open();
    }

    static TestServer get() {
        return Only.SERVER;
    }

    /** The cluster stays in target/ for the next run; a second run at the same time takes the next directory. */
    private static TestServer open() {
        for (int number = 1; ; number++) {
            Path data = Path.of("target", "postgres-" + number);
            try {
                DataDirectory taken = DataDirectory.take(data);
                Postgres postgres = Postgres.open(taken, new Progress(System.out), List.of("max_connections=200"));
                // the hook also keeps the directory: one that nobody holds lets go of its latch, and another run takes
                // it
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    postgres.close();
                    taken.close();
                }));
                return prepared(postgres.admin(), number);
            } catch (CannotOpen closed) {
                if (closed.kind() != CannotOpen.Kind.DATA_IN_USE || number == 9) {
                    throw closed;
                }
            }
        }
    }

    private static TestServer prepared(Login admin, int number) {
        try (Connection connection = admin.connect();
                Statement statement = connection.createStatement()) {
            String template = "template_" + hashOfMigrations();
            boolean there = false;
            for (String name : databases(statement)) {
                if (name.equals(template)) {
                    there = true;
                } else {
                    statement.execute("drop database " + name + " with (force)");
                }
            }
            if (!there) {
                statement.execute("create database making");
                Roles roles = Roles.prepared(admin.at("making"));
                migrate(roles.owner());
                statement.execute("alter database making rename to " + template);
            }
            return new TestServer(admin, template, number);
        } catch (SQLException | IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static List<String> databases(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select datname from pg_database where datname not in ('postgres', 'template0', 'template1')")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void migrate(Login owner) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .defaultSchema(Roles.SCHEMA)
                .javaMigrations(Ring.migrations())
                .load()
                .migrate();
    }

    private static String hashOfMigrations() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            for (Resource file : files) {
                digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A fresh migrated database with nothing in it; its keys are the owner's and the application's. */
    Roles fresh() {
        String name = "t" + COUNT.incrementAndGet();
        run("create database " + name + " template " + template);
        return Roles.prepared(admin.at(name));
    }

    /** The superuser's key at the same database, for tests that tamper. */
    Login adminOf(Login login) {
        return admin.at(nameOf(login));
    }

    void drop(Login login) {
        run("drop database if exists " + nameOf(login) + " with (force)");
    }

    private static String nameOf(Login login) {
        return login.url().substring(login.url().lastIndexOf('/') + 1);
    }

    private void run(String sql) {
        try (Connection connection = admin.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException trouble) {
            throw new UncheckedIOException(new IOException(trouble));
        }
    }
}
