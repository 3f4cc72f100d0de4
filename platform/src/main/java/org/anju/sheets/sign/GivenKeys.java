package org.anju.sheets.sign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.anju.vault.KeysUnfit;
import org.jspecify.annotations.Nullable;

/** 外来密钥: a certificate that was issued to the office, in a PKCS#12 file or in a PKCS#11 token. What cannot be used stops the start. */
final class GivenKeys {

    private GivenKeys() {}

    static SigningKey file(String file, String password, String alias, boolean sm2) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            KeyStore store = sm2 ? KeyStore.getInstance("PKCS12", Crypt.BC) : KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            return only(store, password.toCharArray(), alias, sm2 ? Crypt.BC : null, file);
        } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
            throw unfit("文件 " + file, unusable);
        }
    }

    /** @param configuration file of the JDK's SunPKCS11 provider: library, slot */
    static SigningKey token(String configuration, String pin, String alias) {
        Provider bare = Security.getProvider("SunPKCS11");
        if (bare == null) {
            throw unfit("密码设备", new GeneralSecurityException("no SunPKCS11 in this JDK"));
        }
        try {
            Provider token = bare.configure(configuration);
            KeyStore store = KeyStore.getInstance("PKCS11", token);
            store.load(null, pin.toCharArray());
            return only(store, null, alias, token, configuration);
        } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
            throw unfit("密码设备 " + configuration, unusable);
        }
    }

    private static SigningKey only(
            KeyStore store, char @Nullable [] password, String alias, @Nullable Provider provider, String where)
            throws GeneralSecurityException {
        List<String> names = alias.isEmpty()
                ? Collections.list(store.aliases()).stream()
                        .filter(each -> holdsKey(store, each))
                        .toList()
                : List.of(alias);
        if (names.size() != 1) {
            throw new GeneralSecurityException(names.size() + " keys: name one by ANJU_SHEET_ALIAS");
        }
        Certificate[] chain = store.getCertificateChain(names.getFirst());
        if (chain == null || !(store.getKey(names.getFirst(), password) instanceof PrivateKey key)) {
            throw new GeneralSecurityException("no key " + names.getFirst() + " in " + where);
        }
        return new SigningKey(
                key, Arrays.stream(chain).map(X509Certificate.class::cast).toList(), provider);
    }

    private static boolean holdsKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException notLoaded) {
            throw new IllegalStateException(notLoaded);
        }
    }

    private static KeysUnfit unfit(String where, Exception why) {
        Throwable innermost = why;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        KeysUnfit told = new KeysUnfit("确认单签章密钥用不了：" + where + "（"
                + innermost.getClass().getSimpleName() + "："
                + innermost.getMessage() + "）。请核对位置、密码和名称。 The key of sheet signatures cannot be used.");
        told.initCause(why);
        return told;
    }
}
