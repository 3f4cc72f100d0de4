package org.anju.app.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.anju.app.CannotOpen;

/**
 * Reads back what the database really does and what the application's role really may, and refuses to open on a
 * database that could lose an acknowledged act or whose application could rewrite history.
 */
public final class SelfCheck {

    private static final String SETTINGS = """
            select name, setting from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')
              and setting = 'off'
            order by name""";

    private static final String POWERS = """
            select rolsuper as "是超级用户", rolcreaterole as "可以建立角色", rolcreatedb as "可以建立数据库",
                   rolreplication as "可以复制整个数据库", rolbypassrls as "可以绕过行级权限",
                   pg_has_role(rolname, (select datdba from pg_database where datname = current_database()), 'member')
                       as "是数据库的所有者",
                   exists (select from pg_namespace
                           where nspname = ? and pg_has_role(rolname, nspowner, 'member')) as "是表的所有者",
                   has_database_privilege(current_database(), 'create') as "可以建立架构"
            from pg_roles where rolname = current_user""";

    private SelfCheck() {}

    /** Looks through the application's own key, so that settings of the role or the database count too. */
    public static void demand(Login app) {
        List<String> faults = new ArrayList<>();
        try (Connection connection = app.connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < 18) {
                faults.add("版本是 " + version + "，需要 18 以上");
            }
            faults.addAll(settings(connection));
            faults.addAll(powers(connection));
        } catch (SQLException trouble) {
            throw new CannotOpen(CannotOpen.Kind.DATABASE, "以 " + app + " 检查数据库时出错：" + trouble.getMessage(), trouble);
        }
        if (!faults.isEmpty()) {
            throw new CannotOpen(
                    CannotOpen.Kind.DATABASE,
                    "数据库不合要求，安居不启动：" + String.join("；", faults) + "。 The database is not safe to work on.");
        }
    }

    private static List<String> settings(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SETTINGS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                faults.add(rows.getString("name") + " = off，已受理的事项可能丢失");
            }
        }
        return faults;
    }

    private static List<String> powers(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(POWERS)) {
            statement.setString(1, Roles.SCHEMA);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    if (row.getBoolean(column)) {
                        faults.add("角色 " + Roles.APP + " " + row.getMetaData().getColumnLabel(column));
                    }
                }
            }
        }
        return faults;
    }
}
