package org.anju.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Searches a database for values that must stand nowhere in the clear: its tables, its files and what the server logs. */
public final class Canaries {

    private final Database database;
    private final Map<String, String> canaries;
    private final TreeSet<String> found = new TreeSet<>();

    /** @param canaries the values by what they are */
    public Canaries(Database database, Map<String, String> canaries) {
        this.database = database;
        this.canaries = canaries;
    }

    /** What stands where; empty if all is well. */
    public Set<String> found() throws IOException {
        tables();
        files();
        return found;
    }

    /** In the tables alone. */
    public Set<String> foundInTables() {
        tables();
        return found;
    }

    private void tables() {
        JdbcClient look = superuser();
        List<String> tables = look.sql("select tablename from pg_tables where schemaname = 'anju'")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(tables).hasSizeGreaterThan(40);
        for (String table : tables) {
            String all = String.join(
                    "\n",
                    look.sql("select t::text from anju." + table + " t")
                            .query((row, n) -> row.getString(1))
                            .list());
            canaries.forEach((what, value) -> {
                String hex = HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8));
                if (all.contains(value) || all.contains(hex)) {
                    found.add(what + " in " + table);
                }
            });
        }
    }

    /** Heap, indexes, statistics, write-ahead log, server log: everything of this database and what all share. */
    private void files() throws IOException {
        JdbcClient look = superuser();
        look.sql("analyze").update();
        look.sql("checkpoint").update();
        Path cluster =
                Path.of(look.sql("show data_directory").query(String.class).single());
        String oid = look.sql("select oid::text from pg_database where datname = current_database()")
                .query(String.class)
                .single();
        for (Path directory : List.of(
                cluster.resolve("base").resolve(oid),
                cluster.resolve("pg_wal"),
                cluster.resolve("global"),
                cluster.resolveSibling("log"))) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    canaries.forEach((what, value) -> {
                        if (bytes.contains(value)) {
                            found.add(what + " in a file of " + directory.getFileName());
                        }
                    });
                }
            }
        }
    }

    private JdbcClient superuser() {
        var key = database.superuser();
        return JdbcClient.create(new DriverManagerDataSource(key.url(), key.user(), key.password()));
    }
}
