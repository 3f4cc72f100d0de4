package org.anju.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.anju.app.DataDirectory;
import org.anju.app.postgres.Login;
import org.anju.app.postgres.Postgres;
import org.anju.cases.Json;
import org.anju.cases.queue.Crowd;
import org.anju.cases.simulation.Frozen;
import org.anju.cases.simulation.RandomFacts;
import org.anju.cases.simulation.Simulation;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.PackField;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Policy;
import org.anju.testkit.Browser;
import org.jsoup.nodes.Element;

/** Starts the packaged house as a visitor's machine would, measures it, and prints the figures beside the budgets. */
public final class Bench {

    private static final int WARM_UP = 3_000;
    private static final int CALLS = 8_000;
    private static final int OPEN = 20_000;

    /** A full set of facts, so that no rule gets away with “unknown”. */
    private static final String PRECHECK = """
            {"on":"2024-03-01","applicant":{"birthDate":"1990-05-17","retirementCategory":"MALE","hukou":"OTHER_PROVINCE",
            "employedSince":"2023-01-09","incomeTaxContinuous":true,"socialInsuranceContinuous":true,
            "averageMonthlyIncome":14113.00,"residence":{"lawfulInBeijing":true,"use":"RESIDENTIAL"},"criminalRecord":false,
            "degree":{"level":"MASTER","overseas":false,"conferredOn":"2022-07-01"}}}""";

    private static final String QUEUE = """
            select c.* from anju.cases_case c where c.district = '110119' and c.vouched_at is not null
            and c.state = 'CLERK_REVIEW' order by c.by_day, c.no limit 51""";

    private final Table table = new Table();
    private final Path home = Path.of(System.getProperty("anju.home", "."));
    private final Path data = home.resolve("target/bench-data");

    private Bench() {}

    public static void main(String[] args) throws Exception {
        new Bench().measure();
    }

    private void measure() throws Exception {
        empty(data);
        int port = freePort();
        started(port, "first start, new data directory", null).destroy();
        awaitClosed();
        Process process = started(port, "warm second start to the first page", 6.0);
        try {
            URI address = Load.loopback(URI.create("http://127.0.0.1:" + port));
            weigh(address);
            api(address);
            pages(address);
            bare();
            long resident = resident(process.pid()) / 1024;
            table.add("resident memory after that load", resident + " MB", "450 MB", resident <= 450);
        } finally {
            process.toHandle().destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
        assessment();
        simulation();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        int cores = Runtime.getRuntime().availableProcessors();
        table.add(
                "load average of this machine at the end",
                String.format(Locale.ROOT, "%.1f on %d cores", load, cores),
                "",
                null);
        table.print();
    }

    private Process started(int port, String what, @org.jspecify.annotations.Nullable Double budget) throws Exception {
        long from = System.nanoTime();
        Process process = new ProcessBuilder(
                        home.resolve("anju").toString(),
                        "run",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("target/bench-run.log").toFile())
                .start();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("did not start, see target/bench-run.log");
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        double seconds = (System.nanoTime() - from) / 1e9;
        table.add(
                what,
                String.format(Locale.ROOT, "%.2f s", seconds),
                budget == null ? "" : budget + " s",
                budget == null ? null : seconds <= budget);
        return process;
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void awaitClosed() throws Exception {
        for (int tries = 0; tries < 600 && DataDirectory.announced(data) != null; tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void weigh(URI address) {
        for (String path : List.of("/", "/check", "/verify", "/guide", "/sign-in")) {
            Weight weight = Weight.of(new Browser(address), path);
            table.add(
                    "weight of " + path,
                    weight.text(),
                    "12, 50 KB, 5",
                    weight.html() <= 12 * 1024 && weight.total() <= 50 * 1024 && weight.requests() <= 5);
        }
    }

    private void api(URI address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/v1/precheck"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(PRECHECK))
                .build();
        http("POST /api/v1/precheck", request);
    }

    private void pages(URI address) throws Exception {
        http("GET /", HttpRequest.newBuilder(address.resolve("/")).build());
        Browser clerk = new Browser(address).get("/demo");
        for (Element person : clerk.page().select("li:has(form)")) {
            if (person.text().contains("窗口人员")) {
                String account = person.select("input[name=account]").attr("value");
                clerk.form("form:has(input[value=" + account + "])").submit();
                HttpRequest list = HttpRequest.newBuilder(address.resolve("/desk"))
                        .header("Cookie", cookies(clerk, address))
                        .build();
                http("GET /desk (clerk's list)", list);
                crowd();
                http("GET /desk with " + OPEN + " open cases", list);
                return;
            }
        }
        table.add("GET /desk (clerk's list)", "no clerk among the demo people", "50 ms", null);
    }

    /** After that the list is not a demonstration's any more but a large office's. */
    private void crowd() throws Exception {
        String url = DataDirectory.announced(data);
        if (url != null) {
            try (Connection admin = Postgres.adminOfRunning(data, url).connect()) {
                Crowd.fill(admin, OPEN, 0.5);
            }
        }
    }

    private static String cookies(Browser browser, URI address) {
        String name = "anju";
        return name + "=" + browser.get(address + "/desk").hasStatus(200).cookie(name);
    }

    private void http(String what, HttpRequest request) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Load.Call call = () -> client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                            .statusCode()
                    == 200;
            Load.run(WARM_UP, number -> call);
            Load.Result result = Load.run(CALLS, number -> call);
            table.add(
                    what + ", " + Load.CLIENTS + " clients",
                    result.text(),
                    "p99 50 ms",
                    result.millis(0.99) <= 50 && result.failures() == 0);
        }
    }

    /** The list's own query, sent without anything around it. */
    private void bare() throws Exception {
        String url = DataDirectory.announced(data);
        if (url == null) {
            return;
        }
        Login admin = Postgres.adminOfRunning(data, url);
        Connection[] connections = new Connection[Load.CLIENTS];
        for (int number = 0; number < connections.length; number++) {
            connections[number] = admin.connect();
        }
        try {
            Load.run(WARM_UP, number -> () -> read(connections[number]));
            Load.Result result = Load.run(CALLS, number -> () -> read(connections[number]));
            table.add("the list's SQL alone, " + Load.CLIENTS + " connections", result.text(), "", null);
        } finally {
            for (Connection each : connections) {
                each.close();
            }
        }
    }

    private static boolean read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUEUE);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
            return true;
        }
    }

    private void assessment() throws Exception {
        if (Bench.class.getResource("/META-INF/BenchmarkList") == null) {
            table.add(
                    "assessments with all findings, one core",
                    "not compiled in: remove policy/target",
                    "100000/s",
                    null);
            return;
        }
        var options = new org.openjdk.jmh.runner.options.OptionsBuilder()
                .include("org\\.anju\\.policy\\.precheck\\.AssessmentBench")
                .build();
        for (var run : new org.openjdk.jmh.runner.Runner(options).run()) {
            double score = run.getPrimaryResult().getScore();
            table.add(
                    "assessments with all findings, one core",
                    String.format(Locale.ROOT, "%.0f/s", score),
                    "100000/s",
                    score >= 100_000);
        }
    }

    /** What a proposed value would do to a hundred thousand cases: facts read from JSON, judged twice, counted. */
    private void simulation() {
        List<String> frozen =
                RandomFacts.many(100_000, 1).stream().map(Json::write).toList();
        LocalDate from = LocalDate.of(2026, 11, 1);
        Parameters before = Policy.shipped().on(from).orElseThrow();
        Parameters after = Policy.shipped()
                .with(Pack.YANQING, PackField.INCOME_MULTIPLE, "1.5", from, "bench", from)
                .on(from)
                .orElseThrow();
        long began = System.nanoTime();
        Simulation seen =
                Simulation.run(frozen.parallelStream().map(each -> Json.read(each, Frozen.class)), before, after);
        double seconds = (System.nanoTime() - began) / 1e9;
        table.add(
                "a proposed value tried on 100,000 cases, " + seen.turned().size() + " turned",
                String.format(Locale.ROOT, "%.1f s", seconds),
                "10 s",
                seconds <= 10);
    }

    private static long resident(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void empty(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
