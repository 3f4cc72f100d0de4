package org.anju.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The pen that signs the heads of the trail: an Ed25519 pair, made at the first start, kept outside the database. */
record TrailKey(String id, PrivateKey secret) {

    /** Opens {@code secrets/trail.key}, making it first where it is missing, and sees that {@code trail.pub} knows it. */
    static TrailKey open(Path data) {
        Path file = data.resolve("secrets/trail.key");
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            if (Files.getPosixFilePermissions(file).size() > 2) {
                throw new IllegalStateException(file + " may be read by others; it must be 0600");
            }
            List<String> lines = Files.readAllLines(file);
            byte[] secret = Base64.getDecoder().decode(lines.get(0));
            publish(data.resolve("trail/trail.pub"), lines.get(1));
            return new TrailKey(
                    idOf(Base64.getDecoder().decode(lines.get(1))),
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (IOException e) {
            throw new UncheckedIOException("trail key " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("trail key " + file, e);
        }
    }

    byte[] sign(byte[] payload) {
        try {
            Signature pen = Signature.getInstance("Ed25519");
            pen.initSign(secret);
            pen.update(payload);
            return pen.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing a trail head", e);
        }
    }

    /** The public keys that may sign here, by id; one line each in {@code trail.pub}, other nodes' keys added by hand. */
    static Map<String, PublicKey> trusted(Path data) throws IOException, GeneralSecurityException {
        Map<String, PublicKey> keys = new HashMap<>();
        Path file = data.resolve("trail/trail.pub");
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                byte[] key = Base64.getDecoder().decode(line.strip());
                keys.put(idOf(key), KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
            }
        }
        return keys;
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Base64.Encoder text = Base64.getEncoder();
        String body = text.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + text.encodeToString(pair.getPublic().getEncoded()) + "\n";
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path fresh = Files.createTempFile(file.getParent(), "trail", ".new");
        write(fresh, body, StandardOpenOption.WRITE);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void publish(Path file, String key) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.notExists(file) || !Files.readAllLines(file).contains(key)) {
            write(file, key + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static void write(Path file, String body, StandardOpenOption... how) throws IOException {
        try (var channel = FileChannel.open(file, how)) {
            channel.write(ByteBuffer.wrap(body.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    private static String idOf(byte[] publicKey) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
        return HexFormat.of().formatHex(hash, 0, 8);
    }
}
