package org.anju.prove;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anju.materials.store.ContentBroken;
import org.anju.materials.store.ContentStore;
import org.anju.vault.KeyFile;
import org.anju.vault.KeyRing;
import org.anju.vault.Vault;

/**
 * A process lays papers into the store and is killed with signal 9 again and again, then keys are turned and the process
 * that seals again is killed too. After that every paper it had acknowledged must be there as it was.
 */
final class StoreProof {

    /**
     * What came of it.
     *
     * @param lost acknowledged, and not there or not as it was
     * @param half on the shelf, whether acknowledged or not, and not what its name says
     * @param readable files in which a paper's own bytes can be read
     * @param unfinished what was begun and not finished, still there after the next opening
     * @param old still under the old key
     */
    record Figures(
            long seed,
            int acknowledged,
            int kills,
            int resealKills,
            long lost,
            long half,
            long readable,
            long unfinished,
            long old,
            long seconds) {

        boolean whole() {
            return lost + half + readable + unfinished + old == 0;
        }
    }

    private final Path directory;
    private final long seed;
    private final int papers;
    private final int kills;
    private final int resealKills;
    private final Random random;
    private final Map<Integer, String> acknowledged = new TreeMap<>();
    private int killed;
    private int killedSealing;

    StoreProof(Path directory, long seed, int papers, int kills, int resealKills) {
        this.directory = directory;
        this.seed = seed;
        this.papers = papers;
        this.kills = kills;
        this.resealKills = resealKills;
        this.random = new Random(seed);
    }

    Figures run() throws IOException, InterruptedException {
        System.out.println("store proof, seed " + seed);
        long begin = System.nanoTime();
        KeyFile keys = new KeyFile(directory.resolve("keys"));
        keys.write(KeyRing.fresh());
        while (acknowledged.size() < papers) {
            boolean kill = killed < kills;
            // shares of what is left, so that the last kill still finds work
            int share = Math.max(1, (papers - acknowledged.size()) / (kills - killed + 1));
            upload(kill ? 1 + random.nextInt(Math.max(1, 2 * share - 1)) : Integer.MAX_VALUE);
        }
        keys.write(keys.read().rotated());
        for (boolean over = false; !over; ) {
            over = seal(killedSealing < resealKills ? 1 + random.nextInt(3) : Integer.MAX_VALUE);
        }
        return checked(keys.read(), begin);
    }

    /** One life of the worker, ended after so many acknowledgements. What it says while it dies still counts. */
    private void upload(int killAfter) throws IOException, InterruptedException {
        int from = 0;
        while (acknowledged.containsKey(from)) {
            from++;
        }
        Process worker = worker("upload", String.valueOf(seed), String.valueOf(from), String.valueOf(papers));
        int said = 0;
        try (BufferedReader lines = worker.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 2 && words[1].length() == 64) {
                    acknowledged.put(Integer.parseInt(words[0]), words[1]);
                }
                if (++said == killAfter && worker.isAlive()) {
                    worker.toHandle().destroyForcibly();
                    killed++;
                }
            }
        }
        int code = worker.waitFor();
        if (code != 0 && code != 137) {
            throw new IOException("the worker ended with " + code);
        }
    }

    private boolean seal(int killAfter) throws IOException, InterruptedException {
        Process worker = worker("seal");
        int said = 0;
        boolean shot = false;
        try (BufferedReader lines = worker.inputReader(StandardCharsets.US_ASCII)) {
            while (lines.readLine() != null) {
                if (++said == killAfter && worker.isAlive()) {
                    worker.toHandle().destroyForcibly();
                    shot = true;
                    killedSealing++;
                }
            }
        }
        int code = worker.waitFor();
        if (code != 0 && !(shot && code == 137)) {
            throw new IOException("the worker ended with " + code);
        }
        return code == 0;
    }

    private Process worker(String... args) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StoreWorker.class.getName(),
                args[0],
                directory.toString()));
        command.addAll(List.of(args).subList(1, args.length));
        return new ProcessBuilder(command)
                .redirectError(directory.resolve("worker.log").toFile())
                .start();
    }

    private Figures checked(KeyRing ring, long begin) throws IOException {
        Vault vault = new Vault(ring);
        Path content = directory.resolve("content");
        ContentStore store = ContentStore.in(content, vault, Clock.systemUTC());
        long lost = 0;
        for (var each : acknowledged.entrySet()) {
            lost += same(store, each.getValue(), StoreWorker.paper(seed, each.getKey())) ? 0 : 1;
        }
        long half = 0;
        long readable = 0;
        long unfinished = 0;
        long old = 0;
        for (Path file : files(content)) {
            byte[] lying = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            readable += new String(lying, StandardCharsets.ISO_8859_1).contains(StoreWorker.MARK) ? 1 : 0;
            if (name.length() != 64) {
                unfinished++;
                continue;
            }
            half += opens(store, name) ? 0 : 1;
            old += Vault.sealed(lying) && vault.stale(lying) ? 1 : 0;
        }
        long seconds = (System.nanoTime() - begin) / 1_000_000_000;
        return new Figures(
                seed, acknowledged.size(), killed, killedSealing, lost, half, readable, unfinished, old, seconds);
    }

    private static boolean same(ContentStore store, String hash, byte[] paper) {
        try {
            return java.util.Arrays.equals(store.read(hash), paper);
        } catch (ContentBroken lost) {
            return false;
        }
    }

    private static boolean opens(ContentStore store, String hash) {
        try {
            return store.read(hash).length > 0;
        } catch (ContentBroken half) {
            return false;
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    static void clear(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
