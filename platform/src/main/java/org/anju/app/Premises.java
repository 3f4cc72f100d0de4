package org.anju.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anju.app.postgres.Postgres;
import org.anju.app.postgres.Roles;
import org.anju.app.postgres.SelfCheck;
import org.anju.trail.Jurisdiction;
import org.anju.vault.KeysUnfit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The house while it is open: data directory, database, pages; closed in the opposite order. */
public final class Premises implements AutoCloseable {

    private final Options options;
    private final DataDirectory data;
    private @Nullable Postgres postgres;
    private @Nullable ConfigurableApplicationContext rooms;

    private Premises(Options options, DataDirectory data) {
        this.options = options;
        this.data = data;
    }

    public static Premises open(Options options, Progress progress) {
        demandPort(options);
        Premises premises = new Premises(options, DataDirectory.take(options.data()));
        try {
            Roles roles = premises.database(progress);
            SelfCheck.demand(roles.app());
            premises.data.announce(roles.app().url());
            progress.step("打开各房间…", "starting the application");
            String[] settings = premises.settings(roles).toArray(String[]::new);
            // what the rooms do while they open, they do for the whole house
            premises.rooms =
                    Jurisdiction.call(Jurisdiction.ALL, () -> application().run(settings));
            return premises;
        } catch (IOException trouble) {
            premises.close();
            throw DataDirectory.told(options.data(), trouble);
        } catch (RuntimeException trouble) {
            premises.close();
            throw told(trouble);
        }
    }

    /** Keys that are not this house's are told as such, wherever the start met them. */
    private static RuntimeException told(RuntimeException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof KeysUnfit unfit) {
                return new CannotOpen(CannotOpen.Kind.KEYS, "钥匙不对 The keys do not fit：" + unfit.getMessage(), trouble);
            }
        }
        return trouble;
    }

    private Roles database(Progress progress) {
        String external = options.db();
        if (external == null) {
            progress.step("启动数据库…", "starting PostgreSQL");
            postgres = Postgres.open(data, progress);
            return Roles.prepared(postgres.house());
        }
        progress.step("连接数据库 " + external + "…", "connecting");
        return Roles.prepared(external, options.keys());
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(Main.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        // closed by us, since the database has to go last
        application.setRegisterShutdownHook(false);
        return application;
    }

    private List<String> settings(Roles roles) throws IOException {
        List<String> settings = new ArrayList<>();
        Map.of(
                        "server.port", String.valueOf(options.port()),
                        "server.address", options.host(),
                        "spring.datasource.url", roles.app().url(),
                        "spring.datasource.username", roles.app().user(),
                        "spring.datasource.password", roles.app().password(),
                        "spring.flyway.url", roles.owner().url(),
                        "spring.flyway.user", roles.owner().user(),
                        "spring.flyway.password", roles.owner().password(),
                        "anju.data", data.path().toString(),
                        "anju.demo", String.valueOf(options.demo()))
                .forEach((key, value) -> settings.add("--" + key + "=" + value));
        if (options.demo() && System.getenv("ANJU_WITNESS_DIR") == null) {
            // a demonstration has one machine only: the second witness of the trail lies beside the first
            settings.add("--anju.witness.dir=" + data.witness());
        }
        settings.add("--logging.file.name=" + data.log().resolve("anju.log"));
        return settings;
    }

    /** Before anything else is touched: the commonest trouble gets its sentence at once. */
    private static void demandPort(Options options) {
        if (options.port() == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(options.host()), options.port()));
        } catch (IOException taken) {
            throw portTaken(options, taken);
        }
    }

    static CannotOpen portTaken(Options options, Exception cause) {
        return new CannotOpen(
                CannotOpen.Kind.PORT_TAKEN,
                "端口 " + options.port() + " 用不了（" + options.host() + "：" + cause.getMessage()
                        + "）；停掉占用它的程序，或用 --port 换一个。 Port not available.",
                cause);
    }

    public ConfigurableApplicationContext rooms() {
        if (rooms == null) {
            throw new IllegalStateException("not open");
        }
        return rooms;
    }

    public int port() {
        return rooms().getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public List<String> greetings() {
        return rooms().getBeanProvider(Greeting.class)
                .orderedStream()
                .flatMap(greeting -> greeting.lines().stream())
                .toList();
    }

    @Override
    public void close() {
        if (rooms != null) {
            rooms.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        data.close();
    }
}
