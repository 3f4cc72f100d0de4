package org.anju.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.anju.app.CannotOpen;
import org.anju.app.DataDirectory;
import org.anju.app.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    Path temp;

    private Path data = Path.of("");

    /** A directory that another user may enter: as root the server may run as one. */
    @BeforeEach
    void enterable() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        data = temp.resolve("data");
    }

    /** The directory and its server, as the house holds them. */
    private record Held(DataDirectory directory, Postgres postgres) implements AutoCloseable {

        static Held open(Path data, String... more) {
            DataDirectory directory = DataDirectory.take(data);
            try {
                return new Held(directory, Postgres.open(directory, Progress.silent(), List.of(more)));
            } catch (CannotOpen closed) {
                directory.close();
                throw closed;
            }
        }

        @Override
        public void close() {
            postgres.close();
            directory.close();
        }
    }

    @Test
    void what_was_written_is_there_after_the_next_start_and_the_key_is_for_its_owner_only() throws Exception {
        try (Held held = Held.open(data)) {
            run(held.postgres().admin(), "create table kept as select 42 as n");
            assertThat(ask(held.postgres().admin(), "show data_checksums")).isEqualTo("on");
            assertThat(ask(held.postgres().admin(), "show fsync")).isEqualTo("on");
            assertThat(ask(held.postgres().admin(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(held.postgres().admin(), "select datlocale from pg_database where datname = 'postgres'"))
                    .isEqualTo("C.UTF-8");
        }
        Path secret = data.resolve("secrets/database");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        try (Held held = Held.open(data)) {
            assertThat(ask(held.postgres().admin(), "select n from kept")).isEqualTo("42");
            Login stranger = held.postgres().admin().as("postgres", "guessed");
            assertThatThrownBy(stranger::connect).hasMessageContaining("password");
        }
    }

    @Test
    void a_directory_in_use_is_refused_with_a_sentence() {
        DataDirectory first = DataDirectory.take(data);
        assertThatThrownBy(() -> DataDirectory.take(data))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("正被另一个安居进程使用")
                .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
        first.close();
        DataDirectory.take(data).close();
    }

    @Test
    void a_pid_file_that_names_a_foreign_process_or_a_zombie_does_not_stop_the_start() throws Exception {
        Held.open(data).close();
        Process living = new ProcessBuilder("sleep", "100").start();
        // the shell becomes a sleep that never asks after its child, so the child stays a zombie
        Process parent = new ProcessBuilder("sh", "-c", "true & exec sleep 100").start();
        try {
            long zombie = zombieOf(parent);
            for (long pid :
                    new long[] {living.pid(), zombie, ProcessHandle.current().pid()}) {
                Files.writeString(
                        data.resolve("pg/postmaster.pid"),
                        pid + "\n" + data.resolve("pg") + "\n1\n5432\n\n127.0.0.1\n  1 1\nready   \n");
                try (Held held = Held.open(data)) {
                    assertThat(ask(held.postgres().admin(), "select 1")).isEqualTo("1");
                }
            }
            assertThat(living.isAlive()).isTrue();
        } finally {
            living.destroyForcibly();
            parent.destroyForcibly();
        }
    }

    private static long zombieOf(Process parent) throws IOException, InterruptedException {
        for (int tries = 0; tries < 200; tries++) {
            for (ProcessHandle child : parent.children().toList()) {
                String stat = Files.readString(Path.of("/proc", String.valueOf(child.pid()), "stat"));
                if (stat.contains(") Z ")) {
                    return child.pid();
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("no zombie");
    }

    @Test
    void an_orphan_on_this_directory_is_stopped_before_the_start_and_loses_nothing() throws Exception {
        try (Held held = Held.open(data)) {
            run(held.postgres().admin(), "create table kept as select 7 as n");
        }
        Binaries binaries = Binaries.unpacked(data, Progress.silent());
        RunAs runAs = RunAs.found(binaries);
        RunAs.Ended started = RunAs.run(runAs.tool(List.of(
                binaries.program("pg_ctl"),
                "start",
                "--wait",
                "--silent",
                "--log=" + data.resolve("pg/orphan.log"),
                "--pgdata=" + data.resolve("pg"),
                "--options=-c listen_addresses= -c unix_socket_directories=" + data.resolve("pg"))));
        List<Long> orphans = Leftover.livingIn(data.resolve("pg"));
        assertThat(orphans).as(started.said()).isNotEmpty();
        try (Held held = Held.open(data)) {
            assertThat(ask(held.postgres().admin(), "select n from kept")).isEqualTo("7");
            assertThat(Leftover.livingIn(data.resolve("pg"))).doesNotContainAnyElementsOf(orphans);
        }
        assertThat(Leftover.livingIn(data.resolve("pg"))).isEmpty();
    }

    @Test
    void a_server_that_dies_is_started_again_on_the_same_port() throws Exception {
        try (Held held = Held.open(data)) {
            run(held.postgres().admin(), "create table kept as select 9 as n");
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst());
            RunAs.run(List.of("sh", "-c", "kill -9 " + pid));
            assertThat(askPatiently(held.postgres().admin(), "select n from kept"))
                    .isEqualTo("9");
        }
    }

    @Test
    void a_database_that_is_not_durable_is_refused_and_so_is_an_application_role_with_power() throws Exception {
        try (Held held = Held.open(data, "fsync=off", "full_page_writes=off")) {
            Roles roles = Roles.prepared(held.postgres().house());
            assertThatThrownBy(() -> SelfCheck.demand(roles.app()))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("fsync = off")
                    .hasMessageContaining("full_page_writes = off");
        }
        try (Held held = Held.open(data)) {
            Login house = held.postgres().house();
            Roles roles = Roles.prepared(house);
            SelfCheck.demand(roles.app());
            for (String[] doAndUndo : new String[][] {
                {
                    "alter role anju_app set synchronous_commit = off",
                    "alter role anju_app reset all",
                    "synchronous_commit"
                },
                {"alter role anju_app superuser", "alter role anju_app nosuperuser", "超级用户"},
                {"alter role anju_app createrole", "alter role anju_app nocreaterole", "建立角色"},
                {"create schema anju authorization anju_app", "drop schema anju", "表的所有者"},
            }) {
                run(house, doAndUndo[0]);
                assertThatThrownBy(() -> SelfCheck.demand(roles.app()))
                        .as(doAndUndo[0])
                        .isInstanceOf(CannotOpen.class)
                        .hasMessageContaining(doAndUndo[2]);
                run(house, doAndUndo[1]);
            }
            SelfCheck.demand(roles.app());
        }
    }

    @Test
    void a_damaged_directory_gets_a_sentence_and_not_a_new_database() throws Exception {
        Held.open(data).close();
        Path pg = data.resolve("pg");
        Path control = pg.resolve("global/pg_control");
        byte[] whole = Files.readAllBytes(control);
        Files.write(control, new byte[whole.length]);
        assertThatThrownBy(() -> Held.open(data)).isInstanceOf(CannotOpen.class).hasMessageContaining("数据库没有启动");
        Files.write(control, whole);
        Files.writeString(pg.resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> Held.open(data)).isInstanceOf(CannotOpen.class).hasMessageContaining("PostgreSQL 17");
        Files.delete(pg.resolve("PG_VERSION"));
        assertThatThrownBy(() -> Held.open(data)).isInstanceOf(CannotOpen.class).hasMessageContaining("PG_VERSION");
        Files.writeString(pg.resolve("PG_VERSION"), "18\n");
        Held.open(data).close();
        Files.delete(data.resolve("secrets/database"));
        assertThatThrownBy(() -> Held.open(data)).isInstanceOf(CannotOpen.class).hasMessageContaining("密码文件");
    }

    @Test
    void a_file_where_the_directory_should_be_gets_a_sentence() throws Exception {
        Files.writeString(data, "not a directory");
        assertThatThrownBy(() -> DataDirectory.take(data))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("不是目录");
    }

    @Test
    void half_an_initialisation_is_cleared_away() throws Exception {
        Files.createDirectories(data.resolve("pg.new/base"));
        try (Held held = Held.open(data)) {
            assertThat(ask(held.postgres().admin(), "select 1")).isEqualTo("1");
        }
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("lock", "log", "pg", "secrets");
        }
    }

    private static void run(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static String askPatiently(Login login, String sql) throws InterruptedException {
        List<String> refusals = new ArrayList<>();
        for (int tries = 0; tries < 300; tries++) {
            try {
                return ask(login, sql);
            } catch (SQLException away) {
                refusals.add(String.valueOf(away.getMessage()));
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new AssertionError("still away: " + refusals.getLast());
    }
}
