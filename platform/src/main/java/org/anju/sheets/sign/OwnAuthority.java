package org.anju.sheets.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anju.vault.KeysUnfit;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * 自建签章机构: a house that was given no certificate makes its own, root and all, and keeps it in one file that only its owner
 * may read. It proves that a sheet is this house's; who stands behind the house it cannot prove.
 */
final class OwnAuthority {

    static final String ROOT = "root";
    static final String SIGNER = "signer";
    static final String STAMPER = "stamper";
    static final String SEAL_ROOT = "seal-root";
    static final String SEAL_MAKER = "seal-maker";
    static final String SEAL = "seal";

    /** The file is protected by its place and its mode; the format wants a password all the same. */
    private static final char[] OPEN = "anju".toCharArray();

    private final Map<String, SigningKey> keys;

    private OwnAuthority(Map<String, SigningKey> keys) {
        this.keys = keys;
    }

    SigningKey key(String name) {
        SigningKey key = keys.get(name);
        if (key == null) {
            throw new KeysUnfit("签章密钥文件里缺 " + name + "；请放回原来的文件，或者移走它另建一套。 The key file is not whole.");
        }
        return key;
    }

    /** @param site where the lists of revoked certificates are published */
    static OwnAuthority made(String site, Instant now) {
        var keys = new LinkedHashMap<String, SigningKey>();
        var usual = new CertificateMaker(false, site + "/verify/ca.crl", now);
        SigningKey root = usual.root("安居自建根证书 Anju own root");
        keys.put(ROOT, root);
        keys.put(SIGNER, usual.signer(root, "确认单签名 Confirmation sheets", null));
        keys.put(STAMPER, usual.signer(root, "确认单时间戳 Time stamps", KeyPurposeId.id_kp_timeStamping));
        var sm2 = new CertificateMaker(true, site + "/verify/ca-sm2.crl", now);
        SigningKey sealRoot = sm2.root("安居自建国密根证书 Anju own SM2 root");
        keys.put(SEAL_ROOT, sealRoot);
        keys.put(SEAL_MAKER, sm2.signer(sealRoot, "制章人 Seal maker", null));
        keys.put(SEAL, sm2.signer(sealRoot, "确认单签章 Seal of confirmation sheets", null));
        return new OwnAuthority(keys);
    }

    static OwnAuthority read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12", Crypt.BC);
            store.load(in, OPEN);
            var keys = new LinkedHashMap<String, SigningKey>();
            for (String name : java.util.Collections.list(store.aliases())) {
                Certificate[] chain = store.getCertificateChain(name);
                if (chain != null && store.getKey(name, OPEN) instanceof PrivateKey key) {
                    keys.put(
                            name,
                            new SigningKey(
                                    key,
                                    Arrays.stream(chain)
                                            .map(X509Certificate.class::cast)
                                            .toList(),
                                    name.startsWith(SEAL) ? Crypt.BC : null));
                }
            }
            return new OwnAuthority(keys);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new KeysUnfit(
                    "读不到签章密钥文件 " + file + "（" + unreadable.getClass().getSimpleName()
                            + "）；请放回原来的文件。 The key file of sheet signatures cannot be read.");
        }
    }

    /** Whole or not at all; who finds one there already leaves it. */
    void write(Path file) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", Crypt.BC);
            store.load(null, null);
            for (Map.Entry<String, SigningKey> each : keys.entrySet()) {
                SigningKey key = each.getValue();
                store.setKeyEntry(each.getKey(), key.key(), OPEN, key.chain().toArray(Certificate[]::new));
            }
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, OPEN);
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            try (FileChannel channel = FileChannel.open(
                    fresh,
                    EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                ByteBuffer left = ByteBuffer.wrap(bytes.toByteArray());
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | GeneralSecurityException trouble) {
            throw new IllegalStateException("the key file of sheet signatures cannot be written", trouble);
        }
    }
}
