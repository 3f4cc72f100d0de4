package org.anju.prove;

import java.nio.file.Files;
import java.nio.file.Path;
import org.anju.testkit.Database;
import org.anju.trail.TamperingProof;
import org.anju.trail.TrailProof;

/** The proofs that take too long for the tests, by name. */
public final class Prove {

    private Prove() {}

    public static void main(String[] args) throws Exception {
        String name = args.length == 0 ? "" : args[0];
        switch (name) {
            case "store" -> {
                Path directory = Files.createTempDirectory("anju-prove-store");
                long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
                StoreProof.Figures figures = new StoreProof(directory, seed, 10_000, 20, 5).run();
                System.out.println(figures);
                StoreProof.clear(directory);
                System.exit(figures.whole() ? 0 : 1);
            }
            case "files" -> {
                long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
                FilesProof.Figures figures =
                        new FilesProof(seed, 2_000, Files.createTempDirectory("anju-prove-files")).run();
                figures.findings().forEach(System.out::println);
                System.out.println(figures);
                System.exit(figures.whole() ? 0 : 1);
            }
            case "messages" -> {
                Path directory = Files.createTempDirectory("anju-prove-messages");
                long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
                MessageProof.Figures figures = new MessageProof(directory, seed, 1_000, 20).run();
                System.out.println(figures);
                StoreProof.clear(directory);
                System.exit(figures.whole() ? 0 : 1);
            }
            case "walk" -> {
                long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
                WalkProof.Figures figures = new WalkProof(seed, 50, 2_000).run();
                System.out.println(figures);
                System.exit(figures.whole() ? 0 : 1);
            }
            case "holders" -> {
                long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
                HoldersProof.Figures figures = new HoldersProof(seed, 40, 1_000).run();
                figures.findings().forEach(System.out::println);
                System.out.println(figures.words());
                System.exit(figures.whole() ? 0 : 1);
            }
            case "tampering" -> {
                long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
                try (Database database = new Database()) {
                    TamperingProof.Figures figures = new TamperingProof(
                                    database, Files.createTempDirectory("anju-prove-tampering"), seed, 100)
                            .run();
                    figures.missed().forEach(System.out::println);
                    figures.found().forEach((kind, found) -> System.out.println(found + "/100 " + kind));
                    System.out.println("seed " + seed + (figures.whole() ? ": all found and named" : ": NOT ALL"));
                    System.exit(figures.whole() ? 0 : 1);
                }
            }
            case "trail" -> {
                long lines = args.length > 1 ? Long.parseLong(args[1]) : 1_000_000;
                try (Database database = new Database()) {
                    TrailProof.Figures figures =
                            new TrailProof(database, Files.createTempDirectory("anju-prove-trail"), lines).run();
                    System.out.println(figures.words());
                    System.exit(figures.whole() ? 0 : 1);
                }
            }
            default -> {
                System.err.println("./anju prove store|files|messages|walk|holders|tampering [seed], trail [lines]");
                System.exit(2);
            }
        }
    }
}
