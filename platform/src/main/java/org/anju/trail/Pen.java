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
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** One key pair that signs heads, made at the first start, kept outside the database. */
record Pen(Script script, String id, PrivateKey secret, String published) {

    /** Opens the file under {@code secrets/}, making it first where it is missing. */
    static Pen open(Path data, Script script) {
        Path file = data.resolve("secrets").resolve(script.file);
        try {
            if (Files.notExists(file)) {
                make(file, script);
            }
            if (Files.getPosixFilePermissions(file).size() > 2) {
                throw new IllegalStateException(file + " may be read by others; it must be 0600");
            }
            List<String> lines = Files.readAllLines(file);
            byte[] secret = Base64.getDecoder().decode(lines.get(0));
            return new Pen(script, idOf(Base64.getDecoder().decode(lines.get(1))), script.secret(secret), lines.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException("trail key " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("trail key " + file, e);
        }
    }

    byte[] sign(byte[] payload) {
        try {
            Signature hand = script.signature();
            hand.initSign(secret);
            hand.update(payload);
            return hand.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing a trail head", e);
        }
    }

    static String idOf(byte[] publicKey) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    static void write(Path file, String body, StandardOpenOption... how) throws IOException {
        try (var channel = FileChannel.open(file, how)) {
            channel.write(ByteBuffer.wrap(body.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    private static void make(Path file, Script script) throws IOException, GeneralSecurityException {
        KeyPair pair = script.make();
        Base64.Encoder text = Base64.getEncoder();
        String body = text.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + text.encodeToString(pair.getPublic().getEncoded()) + "\n";
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path fresh = Files.createTempFile(file.getParent(), "trail", ".new");
        write(fresh, body, StandardOpenOption.WRITE);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
