package org.anju.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.app.DatabaseKeys;
import org.anju.app.Options;
import org.anju.app.Premises;
import org.anju.app.Progress;
import org.anju.app.postgres.Login;
import org.anju.app.postgres.Roles;
import org.anju.cases.errand.ErrandRunner;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The whole house, started once in this JVM on a random port and a database of its own, exactly as {@code ./anju run}
 * starts it. Tests share it, so each brings its own people.
 */
public final class House {

    private static final Map<Furnishing, House> OPEN = new EnumMap<>(Furnishing.class);

    private enum Furnishing {
        DEMO,
        EMPTY,
        BUSY,
        SCANNED,
        APART
    }

    private final Options options;
    private final Login superuser;
    private final Wire wire;
    private Premises premises;

    private House(Options options, Login superuser, Wire wire) {
        this.options = options;
        this.superuser = superuser;
        this.wire = wire;
        premises = Premises.open(options, new Progress(System.out));
    }

    /** With the demo people. */
    public static House demo() {
        return open(Furnishing.DEMO);
    }

    /** As {@code --empty} leaves it. */
    public static House empty() {
        return open(Furnishing.EMPTY);
    }

    /** With demo people of its own whose cases tests take further; in {@link #demo} they stay as they were settled. */
    public static House busy() {
        return open(Furnishing.BUSY);
    }

    /** With demo people of its own, for tests that move its time, open it anew or cut it off from its database. */
    public static House apart() {
        return open(Furnishing.APART);
    }

    /** As {@code --empty} leaves it, its uploads scanned by the clamd of that address. */
    public static synchronized House scanned(String clamd) {
        System.setProperty("anju.clamd", clamd);
        try {
            return open(Furnishing.SCANNED);
        } finally {
            System.clearProperty("anju.clamd");
        }
    }

    private static synchronized House open(Furnishing furnishing) {
        return OPEN.computeIfAbsent(furnishing, House::started);
    }

    private static House started(Furnishing furnishing) {
        Roles roles = TestServer.get().fresh();
        Login superuser = TestServer.get().adminOf(roles.app());
        URI server = URI.create(superuser.url().substring("jdbc:".length()));
        Wire wire = Wire.to(server.getPort());
        Path data = emptied(Path.of("target", "house-" + ProcessHandle.current().pid() + "-" + furnishing));
        Options options = new Options(
                0,
                "127.0.0.1",
                data,
                superuser.url().replace(":" + server.getPort() + "/", ":" + wire.port() + "/"),
                DatabaseKeys.of(superuser.user(), superuser.password()),
                furnishing != Furnishing.EMPTY && furnishing != Furnishing.SCANNED);
        House house = new House(options, superuser, wire);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            house.close();
            emptied(data);
        }));
        return house;
    }

    private static Path emptied(Path data) {
        if (Files.exists(data)) {
            try (Stream<Path> all = Files.walk(data)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
        return data;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + premises.port());
    }

    /** Shuts everything and opens again on the same data, at another address: those signed in have to come anew. */
    public void reopen(Runnable meanwhile) {
        premises.close();
        meanwhile.run();
        premises = Premises.open(options, new Progress(System.out));
    }

    /** Shuts it before the run is over, for a house that nobody else will enter. */
    public void close() {
        premises.close();
    }

    public Wire wire() {
        return wire;
    }

    /** A visitor with cookies of his own. */
    public Browser browser() {
        return new Browser(address());
    }

    /** A part of the running application, for what no page shows. */
    public <T> T bean(Class<T> type) {
        return premises.rooms().getBean(type);
    }

    /** All parts of that kind. */
    public <T> Collection<T> beans(Class<T> type) {
        return premises.rooms().getBeansOfType(type).values();
    }

    /** How the accounts know a sign-in name: {@code where login_index = ?}. */
    public byte[] login(String name) {
        return bean(Vault.class).index("accounts.login", name);
    }

    /** Looks into the database as its superuser. */
    public JdbcClient sql() {
        DriverManagerDataSource source =
                new DriverManagerDataSource(superuser.url(), superuser.user(), superuser.password());
        source.setSchema(Roles.SCHEMA);
        return JdbcClient.create(source);
    }

    /** Carries out every errand that waits, also those the house itself has just taken up: afterwards they are done. */
    public void errands() {
        Instant end = Instant.now().plusSeconds(60);
        do {
            bean(ErrandRunner.class).run();
        } while (errandsWaiting() && Instant.now().isBefore(end));
    }

    private boolean errandsWaiting() {
        return sql().sql("select count(*) from cases_outbox where done_at is null and next_at <= ?")
                        .param(bean(InstantSource.class).instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Path data() {
        return options.data();
    }
}
