package org.anju.testkit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.anju.app.postgres.Login;
import org.anju.app.postgres.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh, migrated, real PostgreSQL database, seen as the application sees it (role anju_app).
 *
 * <p>As a static field one for the class, as an instance field one for each method:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final Database database = new Database();
 * }</pre>
 *
 * <p>With {@code @ExtendWith(Database.class)} there is one per class, and methods take the parts as parameters.
 */
public final class Database
        implements BeforeAllCallback,
                BeforeEachCallback,
                AfterEachCallback,
                AfterAllCallback,
                ParameterResolver,
                AutoCloseable {

    private final MutableClock clock = new MutableClock();
    private boolean perClass;
    private @Nullable Open open;

    /** The database while a test uses it. */
    private record Open(Roles roles, HikariDataSource pool, JdbcClient jdbc, TransactionTemplate transactions) {

        static Open fresh() {
            Roles roles = TestServer.get().fresh();
            HikariDataSource pool = pool(roles.app());
            return new Open(
                    roles,
                    pool,
                    JdbcClient.create(pool),
                    new TransactionTemplate(new DataSourceTransactionManager(pool)));
        }

        private static HikariDataSource pool(Login login) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(login.url());
            config.setUsername(login.user());
            config.setPassword(login.password());
            config.setSchema(Roles.SCHEMA);
            // rooms are tested as the clock sees them: DistrictsTest has the walls between them
            config.setConnectionInitSql("select set_config('anju.district', '*', false)");
            config.setMaximumPoolSize(12);
            config.setMinimumIdle(0);
            return new HikariDataSource(config);
        }
    }

    /** Where rooms under test keep their files: a directory of this run's own. */
    public static String place() {
        return "target/stage-" + TestServer.get().number();
    }

    public DataSource dataSource() {
        return opened().pool();
    }

    public JdbcClient jdbc() {
        return opened().jdbc();
    }

    public TransactionTemplate transactions() {
        return opened().transactions();
    }

    public MutableClock clock() {
        return clock;
    }

    /** The application's own key, for a test that opens connections by hand. */
    public Login app() {
        return opened().roles().app();
    }

    /** The key of the schema's owner: may do what migrations do. */
    public Login owner() {
        return opened().roles().owner();
    }

    /** The superuser's key: for tests that tamper behind the application's back. */
    public Login superuser() {
        return TestServer.get().adminOf(app());
    }

    private Open opened() {
        if (open == null) {
            open = Open.fresh();
        }
        return open;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        perClass = true;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        opened();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!perClass) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    /** For a proof, which is no test: whoever made it closes it. */
    @Override
    public void close() {
        if (open != null) {
            open.pool().close();
            TestServer.get().drop(open.roles().app());
            open = null;
        }
    }

    private Map<Class<?>, Object> parts() {
        return Map.of(
                Database.class, this,
                DataSource.class, dataSource(),
                JdbcClient.class, jdbc(),
                TransactionTemplate.class, transactions(),
                MutableClock.class, clock);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parts().containsKey(parameter.getParameter().getType());
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parts().get(parameter.getParameter().getType());
    }
}
