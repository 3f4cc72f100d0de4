package org.anju.prove;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.materials.store.ContentResealing;
import org.anju.materials.store.ContentStore;
import org.anju.vault.KeyFile;
import org.anju.vault.Vault;

/** The process that is killed: lays papers down and says so of each on its standard output, or seals them again. */
final class StoreWorker {

    /** Stands in every paper, and must stand in no file of the store. */
    static final String MARK = "%PDF-1.7 a paper of the proof ";

    private static final int HANDS = 4;

    private StoreWorker() {}

    public static void main(String[] args) throws InterruptedException {
        Path directory = Path.of(args[1]);
        Vault vault = new Vault(new KeyFile(directory.resolve("keys")).read());
        ContentStore store = ContentStore.in(directory.resolve("content"), vault, Clock.systemUTC());
        if (args[0].equals("upload")) {
            upload(store, Long.parseLong(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        } else {
            ContentResealing walk = new ContentResealing(store, Clock.systemUTC());
            boolean more = true;
            while (more) {
                say("round");
                more = walk.run();
            }
        }
    }

    private static void upload(ContentStore store, long seed, int from, int until) throws InterruptedException {
        AtomicInteger next = new AtomicInteger(from);
        Thread[] hands = new Thread[HANDS];
        for (int i = 0; i < HANDS; i++) {
            hands[i] = Thread.ofPlatform().start(() -> {
                for (int n = next.getAndIncrement(); n < until; n = next.getAndIncrement()) {
                    byte[] paper = paper(seed, n);
                    String hash = ContentStore.hash(paper);
                    store.keep(hash, paper);
                    say(n + " " + hash);
                }
            });
        }
        for (Thread hand : hands) {
            hand.join();
        }
    }

    /** One write for one line, so that a kill cuts between lines or leaves a last one without its end. */
    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        synchronized (StoreWorker.class) {
            System.out.write(bytes, 0, bytes.length);
            System.out.flush();
        }
    }

    /** The paper of that number: mostly some kilobytes, now and then some hundreds. */
    static byte[] paper(long seed, int n) {
        Random random = new Random(seed * 31 + n);
        byte[] mark = (MARK + n + " ").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] paper = new byte[mark.length + random.nextInt(random.nextInt(20) == 0 ? 600_000 : 30_000)];
        random.nextBytes(paper);
        System.arraycopy(mark, 0, paper, 0, mark.length);
        return paper;
    }
}
