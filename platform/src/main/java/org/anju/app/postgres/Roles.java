package org.anju.app.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.anju.app.CannotOpen;
import org.anju.app.DatabaseKeys;
import org.postgresql.PGConnection;

/**
 * The two keys the house works with: {@code anju_owner} owns the schema and runs the migrations, {@code anju_app} does
 * the daily work, owns nothing and may do only what a migration granted it.
 */
public record Roles(Login owner, Login app) {

    public static final String OWNER = "anju_owner";
    public static final String APP = "anju_app";
    public static final String SCHEMA = "anju";

    private static final String WRONG_PASSWORD = "28P01";

    /** Makes what is missing with the given key, which must be allowed to create roles unless both are there. */
    public static Roles prepared(Login admin) {
        return prepared(admin, new Roles(key(admin, OWNER, ""), key(admin, APP, "")));
    }

    public static Roles prepared(String url, DatabaseKeys keys) {
        Login admin = new Login(url, keys.user(), keys.password());
        return prepared(admin, new Roles(key(admin, OWNER, keys.ownerPassword()), key(admin, APP, keys.appPassword())));
    }

    private static Roles prepared(Login admin, Roles roles) {
        try (Connection connection = admin.connect()) {
            prepare(connection, roles.owner);
            prepare(connection, roles.app);
            grant(connection);
        } catch (SQLException trouble) {
            throw told(admin, trouble);
        }
        return roles;
    }

    public static void createDatabase(Login admin, String name) {
        try (Connection connection = admin.connect()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                run(connection, "create database " + name);
            }
        } catch (SQLException trouble) {
            throw told(admin, trouble);
        }
    }

    private static Login key(Login admin, String role, String given) {
        return admin.as(role, given.isEmpty() ? Secret.derived(admin.password(), role) : given);
    }

    private static void prepare(Connection connection, Login role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role.user())) {
            run(connection, "create role " + role.user() + " login nosuperuser nocreatedb nocreaterole noreplication");
        } else if (opens(role)) {
            return;
        }
        // hashed on this side, so that the password itself never stands in a statement
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role.user(), role.password().toCharArray(), "scram-sha-256");
    }

    private static boolean opens(Login role) throws SQLException {
        try (Connection opened = role.connect()) {
            return opened.isValid(5);
        } catch (SQLException refused) {
            if (WRONG_PASSWORD.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private static void grant(Connection connection) throws SQLException {
        String database = connection.getCatalog();
        if (exists(connection, "select 1 where has_database_privilege('" + OWNER + "', ?, 'create')", database)
                && exists(connection, "select 1 where has_database_privilege('" + APP + "', ?, 'connect')", database)) {
            return;
        }
        String quoted = '"' + database.replace("\"", "\"\"") + '"';
        run(connection, "revoke all on database " + quoted + " from public");
        run(connection, "grant connect, create, temporary on database " + quoted + " to " + OWNER);
        run(connection, "grant connect on database " + quoted + " to " + APP);
    }

    private static boolean exists(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static CannotOpen told(Login admin, SQLException trouble) {
        String state = String.valueOf(trouble.getSQLState());
        String why = switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "连接不上数据库，检查地址以及它是否在运行。 Cannot connect.";
            case "28" -> "数据库不接受用户 " + admin.user() + " 或它的密码（ANJU_DB_USER、ANJU_DB_PASSWORD）。 Access denied.";
            case "3D" -> "没有这个数据库，请先建立。 No such database.";
            case "42" ->
                "用户 " + admin.user() + " 不能建立角色 " + OWNER + "、" + APP
                        + " 或授予它们本库的权限：给它 createrole 和本库的所有权；或由管理员建好这两个角色、把本库的 create 授予 "
                        + OWNER + "，再用 ANJU_DB_OWNER_PASSWORD、ANJU_DB_APP_PASSWORD 给出密码。 Missing privileges.";
            default -> "";
        };
        return new CannotOpen(
                CannotOpen.Kind.DATABASE,
                "数据库 " + admin.url() + " 用不了：" + why + " [" + trouble.getMessage() + "]",
                trouble);
    }
}
