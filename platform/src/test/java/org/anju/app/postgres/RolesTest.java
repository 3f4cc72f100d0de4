package org.anju.app.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.anju.app.CannotOpen;
import org.anju.app.DataDirectory;
import org.anju.app.DatabaseKeys;
import org.anju.app.Progress;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An external database: what its administrator must give, and what is said when it is not given. */
class RolesTest {

    @TempDir
    Path temp;

    @Test
    void a_user_who_may_create_roles_is_enough_and_one_who_may_not_is_told_what_is_missing() throws Exception {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (DataDirectory data = DataDirectory.take(temp.resolve("data"));
                Postgres postgres = Postgres.open(data, Progress.silent())) {
            Login admin = postgres.admin();
            run(admin, "create role plain login password 'p'");
            run(admin, "create role dba login createrole password 'd'");
            run(admin, "create database theirs owner dba");
            String url = admin.at("theirs").url();

            assertThatThrownBy(() -> Roles.prepared(url, DatabaseKeys.of("plain", "p")))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("createrole")
                    .hasMessageContaining("ANJU_DB_OWNER_PASSWORD");
            assertThatThrownBy(() -> Roles.prepared(url, DatabaseKeys.of("plain", "wrong")))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("ANJU_DB_PASSWORD");
            assertThatThrownBy(() -> Roles.prepared(admin.at("nowhere").url(), DatabaseKeys.of("dba", "d")))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("没有这个数据库");

            Roles roles = Roles.prepared(url, DatabaseKeys.of("dba", "d"));
            SelfCheck.demand(roles.app());
            Flyway.configure()
                    .dataSource(url, roles.owner().user(), roles.owner().password())
                    .defaultSchema(Roles.SCHEMA)
                    .load()
                    .migrate();
            SelfCheck.demand(roles.app());

            run(admin, "grant connect on database theirs to plain");
            run(admin, "alter role anju_owner password 'o'");
            run(admin, "alter role anju_app password 'a'");
            SelfCheck.demand(Roles.prepared(url, new DatabaseKeys("plain", "p", "o", "a"))
                    .app());
        }
    }

    private static void run(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
