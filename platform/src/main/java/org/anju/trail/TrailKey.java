package org.anju.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What signs the heads of the trail: an Ed25519 and an SM2 pair, side by side. */
record TrailKey(Pen plain, Pen national) {

    /** A public key that may sign, as {@code trail.pub} has it. */
    record Known(String id, Script script, PublicKey key, String published) {}

    /** Opens both pairs under {@code secrets/} and sees that {@code trail.pub} knows them. */
    static TrailKey open(Path data) {
        var key = new TrailKey(Pen.open(data, Script.ED25519), Pen.open(data, Script.SM2));
        Path file = data.resolve("trail/trail.pub");
        try {
            publish(file, key.plain.published());
            publish(file, key.national.published());
        } catch (IOException e) {
            throw new UncheckedIOException("public keys of the trail " + file, e);
        }
        return key;
    }

    String id() {
        return plain.id();
    }

    /** The public keys that may sign here, by id; one line each in {@code trail.pub}, other nodes' keys added by hand. */
    static Map<String, Known> trusted(Path data) throws IOException, GeneralSecurityException {
        Map<String, Known> keys = new HashMap<>();
        for (Known each : published(data)) {
            keys.put(each.id(), each);
        }
        return keys;
    }

    /** The same in the order of the file. */
    static List<Known> published(Path data) throws IOException, GeneralSecurityException {
        Path file = data.resolve("trail/trail.pub");
        List<Known> keys = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                byte[] key = Base64.getDecoder().decode(line.strip());
                Script script = Script.of(key);
                keys.add(new Known(Pen.idOf(key), script, script.known(key), line.strip()));
            }
        }
        return keys;
    }

    private static void publish(Path file, String key) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.notExists(file) || !Files.readAllLines(file).contains(key)) {
            Pen.write(file, key + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
