package org.anju.prove;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.materials.GateDoor;
import org.anju.materials.GateDoor.Came;
import org.anju.materials.corpus.Harmless;
import org.anju.materials.corpus.HonestPapers;
import org.anju.materials.corpus.HostileCorpus;
import org.anju.materials.gate.Chamber;

/**
 * Files of the corpus, honest and hostile, are spoiled at random and sent through the gate: each must be refused with a
 * sentence that exists, or come in as a file that opens and does nothing.
 */
final class FilesProof {

    private static final int AT_ONCE = 2;

    /**
     * What came of it.
     *
     * @param refused how many by each reason
     * @param findings which file was let in though it acts or does not open, was refused without words, or turned away for
     *     want of a place; each is kept under its number
     * @param heapGrown what the gate's side holds more than before, in MB
     */
    record Figures(
            long seed, int files, int accepted, Map<String, Integer> refused, List<String> findings, long heapGrown) {

        boolean whole() {
            return findings.isEmpty();
        }
    }

    private final long seed;
    private final Path kept;
    private final int files;
    private final List<byte[]> sources = new ArrayList<>();
    private final Properties words = new Properties();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();
    private int accepted;

    /**
     * @param kept where the files of findings are put: some sources carry salts and moments of their own, so the seed alone
     *     does not make them again to the byte
     */
    FilesProof(long seed, int files, Path kept) throws IOException {
        this.seed = seed;
        this.kept = kept;
        this.files = files;
        sources.addAll(HonestPapers.all().values());
        HostileCorpus.all().forEach(specimen -> sources.add(specimen.bytes()));
        sources.removeIf(bytes -> bytes.length < 2);
        for (String room : List.of("gate", "materials")) {
            try (InputStream in = FilesProof.class.getResourceAsStream("/messages/" + room + ".properties")) {
                words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            }
        }
    }

    Figures run() throws InterruptedException, ExecutionException {
        System.out.println("spoiled files, seed " + seed);
        long before = used();
        try (Chamber chamber = new Chamber();
                ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int hand = 0; hand < AT_ONCE; hand++) {
                int first = hand;
                GateDoor gate = new GateDoor(chamber);
                all.add(hands.submit(() -> {
                    for (int number = first; number < files; number += AT_ONCE) {
                        send(gate, number);
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        return new Figures(seed, files, accepted, refused, findings, (used() - before) >> 20);
    }

    private byte[] file(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        byte[] file = sources.get(random.nextInt(sources.size()));
        return new Spoiling(random).of(file, sources.get(random.nextInt(sources.size())));
    }

    private void send(GateDoor gate, int number) {
        byte[] file = file(number);
        try {
            note(number, file, gate.in("a.pdf", file));
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError harm) {
            find(number, file, harm.toString());
        }
    }

    private void note(int number, byte[] file, Came came) throws IOException {
        if (came.refusal() == null) {
            Harmless.check(Objects.requireNonNull(came.kind()), came.bytes());
            synchronized (this) {
                accepted++;
            }
            return;
        }
        if (came.refusal().equals("materials.file.busy") || !words.containsKey(came.refusal())) {
            find(number, file, came.refusal());
        }
        synchronized (this) {
            refused.merge(came.refusal(), 1, Integer::sum);
        }
    }

    private synchronized void find(int number, byte[] file, String what) {
        findings.add("file " + number + ": " + what);
        try {
            Files.write(kept.resolve(seed + "-" + number), file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
