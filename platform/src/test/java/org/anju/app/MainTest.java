package org.anju.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anju.app.postgres.Login;
import org.anju.app.postgres.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house as a process of its own: started, killed, started again, refused in one line. */
class MainTest {

    @TempDir
    Path temp;

    /** A started JVM and what it said so far. */
    private record Started(Process process, BufferedReader out, StringBuilder said) {

        String untilSays(String word) throws IOException {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
                if (line.contains(word)) {
                    return line;
                }
            }
            throw new AssertionError("ended without “" + word + "”: " + said);
        }

        int ended() throws IOException, InterruptedException {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
            }
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(said.toString()).isTrue();
            return process.exitValue();
        }
    }

    private static Started start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.anju.app.Main"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("ANJU_DB_USER", "somebody", "ANJU_DB_PASSWORD", "something"));
        Process process = builder.start();
        return new Started(process, process.inputReader(StandardCharsets.UTF_8), new StringBuilder());
    }

    @Test
    void killed_it_opens_again_with_its_data_and_meanwhile_lets_nobody_else_in() throws Exception {
        String data = temp.resolve("data").toString();
        Started first = start("--port", "0", "--data", data);
        URI address = address(first.untilSays("http://"));
        int port = address.getPort();

        Started second = start("--port", "0", "--data", data);
        assertThat(second.ended()).isEqualTo(4);
        assertOneLine(second, "正被另一个安居进程使用");

        Started third = start(
                "--port", String.valueOf(port), "--data", temp.resolve("other").toString());
        assertThat(third.ended()).isEqualTo(3);
        assertOneLine(third, "端口 " + port);

        execute(
                Path.of(data),
                "insert into anju.spring_session values ('kept', 'kept', 0, 0, 0, 9223372036854775807, null)");
        first.process().destroyForcibly().waitFor();

        Started again = start("--port", "0", "--data", data);
        URI newAddress = address(again.untilSays("http://"));
        assertThat(status(newAddress)).isLessThan(500);
        assertThat(execute(Path.of(data), "select session_id from anju.spring_session where primary_id = 'kept'"))
                .startsWith("kept");

        assertThat(CheckTrail.checked(Options.of(Path.of(data))).whole())
                .as("while open")
                .isTrue();

        again.process().toHandle().destroy();
        assertThat(again.ended()).isEqualTo(143);
        assertThat(again.said().toString()).contains("正在关闭");
        assertThat(Files.exists(Path.of(data, "pg", "postmaster.pid"))).isFalse();
        assertThat(CheckTrail.checked(Options.of(Path.of(data))).whole())
                .as("while closed")
                .isTrue();
    }

    @Test
    void what_cannot_work_is_told_in_one_line_with_its_own_exit_code() throws Exception {
        Started unknown = start("--prot", "80");
        assertThat(unknown.ended()).isEqualTo(2);
        assertOneLine(unknown, "--prot");

        Started away = start(
                "--port", "0", "--data", temp.resolve("away").toString(), "--db", "jdbc:postgresql://127.0.0.1:1/anju");
        assertThat(away.ended()).isEqualTo(6);
        assertOneLine(away, "连接不上数据库");
    }

    private static void assertOneLine(Started refused, String word) {
        List<String> lines = refused.said()
                .toString()
                .lines()
                .filter(line -> !line.startsWith("·"))
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).contains("安居未能启动").contains(word);
    }

    private static URI address(String line) {
        return URI.create(line.substring(line.indexOf("http://")).strip());
    }

    private static int status(URI address) throws IOException {
        return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode();
    }

    private static String execute(Path data, String sql) throws IOException, SQLException {
        String url = DataDirectory.announced(data);
        assertThat(url).isNotNull();
        Login admin = Postgres.adminOfRunning(data, String.valueOf(url));
        try (Connection connection = admin.connect();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
