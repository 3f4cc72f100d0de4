package org.anju.sheets.token;

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
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import org.anju.vault.KeysUnfit;

/** 离线查验密钥: the P-256 pair tokens are signed with, made at the first start; a browser can check it without any library. */
record TokenKey(PublicKeyLine line, PrivateKey secret) {

    private static final int OWNER_READS_AND_WRITES = 2;

    /** Opens {@code secrets/token.key}, making it first where it is missing. */
    static TokenKey open(Path data) {
        Path file = data.resolve("secrets").resolve("token.key");
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            if (Files.getPosixFilePermissions(file).size() > OWNER_READS_AND_WRITES) {
                throw new KeysUnfit("离线查验密钥 " + file + " 别人也能读；请改成 0600。 It may be read by others; make it 0600.");
            }
            List<String> lines = Files.readAllLines(file);
            byte[] secret = Base64.getDecoder().decode(lines.get(0));
            return new TokenKey(
                    PublicKeyLine.of(Base64.getDecoder().decode(lines.get(1))),
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (IOException trouble) {
            throw new UncheckedIOException("token key " + file, trouble);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            KeysUnfit told = new KeysUnfit("读不懂离线查验密钥 " + file + "；请放回原来的文件，或者移走它另建一个。 It cannot be read.");
            told.initCause(broken);
            throw told;
        }
    }

    /** 64 bytes, as WebCrypto wants them. */
    byte[] sign(byte[] payload) {
        try {
            Signature pen = Signature.getInstance("SHA256withECDSAinP1363Format");
            pen.initSign(secret);
            pen.update(payload);
            return pen.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("signing a token", unusable);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = maker.generateKeyPair();
        Base64.Encoder text = Base64.getEncoder();
        String body = text.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + text.encodeToString(pair.getPublic().getEncoded()) + "\n";
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path fresh = file.resolveSibling("token.key.new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(
                fresh,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(body.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
