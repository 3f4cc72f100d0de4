package org.anju.sheets.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.anju.sheets.OfdReader;
import org.anju.sheets.SampleFiles;
import org.anju.vault.KeysUnfit;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetKeysTest {

    private static final String PASSWORD = "一个密码";

    @TempDir
    Path data;

    @Test
    void a_house_without_a_certificate_makes_its_own_once_and_keeps_it_to_itself() throws Exception {
        SheetKeys first = SampleFiles.in(data, Map.of()).signing().keys();
        Path file = data.resolve("secrets").resolve("sheets.p12");
        assertThat(first.state().until()).isNull();
        assertThat(file).doesNotExist();
        String print = Crypt.fingerprint(first.signer(SampleFiles.NOW).certificate());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        SheetKeys again = SampleFiles.in(data, Map.of()).signing().keys();
        assertThat(Crypt.fingerprint(again.signer(SampleFiles.NOW).certificate()))
                .isEqualTo(print);
        assertThat(again.authorities()).isEqualTo(first.authorities());
        assertThat(again.state().source()).isEqualTo(SheetKeys.Source.OWN);
        assertThat(again.state().until()).isAfter(SampleFiles.NOW.plus(Duration.ofDays(365 * 14)));
    }

    @Test
    void a_spoiled_key_file_stops_and_is_not_replaced() throws Exception {
        Path file = Files.createDirectories(data.resolve("secrets")).resolve("sheets.p12");
        Files.writeString(file, "spoiled");
        SheetKeys keys = SampleFiles.in(data, Map.of()).signing().keys();
        assertThatThrownBy(() -> keys.signer(SampleFiles.NOW))
                .isInstanceOf(KeysUnfit.class)
                .hasMessageContaining("读不到签章密钥文件");
        assertThat(Files.readString(file)).isEqualTo("spoiled");
    }

    @Test
    void an_rsa_certificate_in_a_pkcs12_file_signs_and_is_found_right() throws Exception {
        Path p12 = p12("signer");
        Path password = Files.writeString(data.resolve("password"), PASSWORD + "\n");
        SampleFiles files = SampleFiles.in(
                data, Map.of("anju.sheet.p12", p12.toString(), "anju.sheet.p12-password-file", password.toString()));
        SheetKeys keys = files.signing().keys();
        byte[] pdf = files.bound("林知远").pdf();
        IndependentReader.demandRight(pdf, keys.authorities(), keys.revocations(false), SampleFiles.NOW);
        assertThat(PdfCheck.of(pdf))
                .isEqualTo(
                        new Seen(Crypt.fingerprint(keys.signer(SampleFiles.NOW).certificate()), true));
        assertThat(keys.state().source()).isEqualTo(SheetKeys.Source.FILE);
    }

    @Test
    void a_given_file_that_cannot_be_used_stops_the_start_and_says_why() throws Exception {
        String p12 = p12("one", "two").toString();
        refused(Map.of("anju.sheet.p12", p12, "anju.sheet.p12-password", "wrong"), p12);
        refused(Map.of("anju.sheet.p12", p12, "anju.sheet.p12-password", PASSWORD), "ANJU_SHEET_ALIAS");
        refused(
                Map.of("anju.sheet.p12", p12, "anju.sheet.p12-password", PASSWORD, "anju.sheet.alias", "three"),
                "three");
        refused(Map.of("anju.sheet.p12", data.resolve("nowhere").toString()), "nowhere");
        refused(Map.of("anju.sheet.pkcs11", data.resolve("nowhere.cfg").toString()), "nowhere.cfg");
        assertThat(SampleFiles.in(
                                data,
                                Map.of(
                                        "anju.sheet.p12", p12,
                                        "anju.sheet.p12-password", PASSWORD,
                                        "anju.sheet.alias", "two"))
                        .signing()
                        .keys()
                        .signer(SampleFiles.NOW)
                        .certificate()
                        .getSubjectX500Principal()
                        .getName())
                .contains("two");
    }

    @Test
    void a_given_sm2_key_and_seal_are_used_and_ofdrw_finds_them_right() throws Exception {
        // another house plays the maker of seals: its key in a PKCS#12 file, its seal as that maker hands it out
        OwnAuthority maker = OwnAuthority.made("https://maker.example", SampleFiles.NOW);
        SigningKey key = maker.key(OwnAuthority.SEAL);
        Path p12 = data.resolve("seal.p12");
        KeyStore store = KeyStore.getInstance("PKCS12", Crypt.BC);
        store.load(null, null);
        store.setKeyEntry("seal", key.key(), PASSWORD.toCharArray(), key.chain().toArray(Certificate[]::new));
        try (OutputStream out = Files.newOutputStream(p12)) {
            store.store(out, PASSWORD.toCharArray());
        }
        SampleFiles files = SampleFiles.in(
                data, Map.of("anju.sheet.seal-p12", p12.toString(), "anju.sheet.seal-p12-password", PASSWORD));
        byte[] ofd = files.bound("林知远").ofd();
        assertThat(OfdCheck.of(ofd)).isEqualTo(new Seen(Crypt.fingerprint(key.certificate()), true));
        assertThat(files.signing().keys().state().ownSeal()).isFalse();
        assertThat(OfdReader.read(data, List.of(ofd)).getFirst().valid()).isTrue();
    }

    private void refused(Map<String, String> set, String says) {
        assertThatThrownBy(() -> SampleFiles.in(data, set))
                .isInstanceOf(KeysUnfit.class)
                .hasMessageContaining("确认单签章密钥用不了")
                .hasMessageContaining(says)
                .hasMessageNotContaining(PASSWORD);
    }

    private Path p12(String... aliases) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (String alias : aliases) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            KeyPair pair = generator.generateKeyPair();
            X500Name name = new X500Name("CN=Office " + alias);
            var certificate = new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.TEN,
                                    Date.from(SampleFiles.NOW.minus(Duration.ofDays(1))),
                                    Date.from(SampleFiles.NOW.plus(Duration.ofDays(365))),
                                    name,
                                    pair.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
            store.setKeyEntry(alias, pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
        }
        Path file = data.resolve("office.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }
}
