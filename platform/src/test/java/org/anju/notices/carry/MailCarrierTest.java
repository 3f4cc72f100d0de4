package org.anju.notices.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.UUID;
import org.anju.notices.carry.MailSettings.Journal;
import org.anju.notices.carry.MailSettings.Security;
import org.anju.testkit.MutableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real SMTP and IMAP server, and one line of a scripted one where a server has to say no. */
class MailCarrierTest {

    private static final String HOST = "127.0.0.1";

    @TempDir
    Path directory;

    private @Nullable GreenMail server;

    @AfterEach
    void close() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void a_mail_arrives_as_text_and_as_page_in_utf_8_under_its_own_message_id() throws MessagingException {
        GreenMail greenmail = open(ServerSetup.PROTOCOL_SMTP);
        UUID key = UUID.randomUUID();
        Carried carried = carrier(Security.NONE, "", null, null).send(out(key, "有结果了 王䶮"));
        assertThat(carried).isInstanceOf(Carried.Sent.class);
        MimeMessage mail = greenmail.getReceivedMessages()[0];
        assertThat(mail.getMessageID()).isEqualTo("<" + key + "@anju.example>");
        assertThat(mail.getSubject()).isEqualTo("有结果了 王䶮");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentLanguage()).containsExactly("zh");
        assertThat(mail.getSentDate()).isEqualTo("2026-09-07T02:00:00.000");
        String raw = GreenMailUtil.getWholeMessage(mail);
        assertThat(raw).contains("multipart/alternative", "text/plain; charset=UTF-8", "text/html; charset=UTF-8");
    }

    @Test
    void no_name_and_no_subject_can_put_a_header_or_a_receiver_into_a_mail() throws MessagingException {
        GreenMail greenmail = open(ServerSetup.PROTOCOL_SMTP);
        MailCarrier carrier = carrier(Security.NONE, "", null, null);
        for (String evil : new String[] {
            "x\r\nBcc: evil@example.com", "x\nX-Evil: 1\n\nbody", "x\u2028Bcc: evil@example.com", "张三\r\n X-Evil: 1"
        }) {
            carrier.send(out(UUID.randomUUID(), evil));
        }
        assertThat(greenmail.getReceivedMessages()).hasSize(4);
        for (MimeMessage mail : greenmail.getReceivedMessages()) {
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getHeader("X-Evil")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
        }
        for (String evil : new String[] {
            "lin@example.com\r\nBcc: a@b.cn",
            "lin@example.com, a@b.cn",
            "a <lin@example.com>",
            "@b.cn",
            "a@b",
            "a b@c.cn",
            "a@b.cn "
        }) {
            assertThat(Addresses.mail(evil)).as(evil).isFalse();
        }
        assertThat(Addresses.mail("lin.zhi-yuan+work@mail.example.com")).isTrue();
    }

    @Test
    void over_tls_to_a_server_that_is_trusted_and_not_a_word_to_one_that_is_not() throws Exception {
        Path ca = certificate();
        GreenMail greenmail = open(ServerSetup.PROTOCOL_SMTPS);
        assertThat(carrier(Security.TLS, "", null, null).send(out(UUID.randomUUID(), "a")))
                .isEqualTo(Carried.not(Trouble.NOT_SECURE, ""));
        assertThat(greenmail.getReceivedMessages()).isEmpty();
        assertThat(carrier(Security.TLS, "", ca, null).send(out(UUID.randomUUID(), "a")))
                .isInstanceOf(Carried.Sent.class);
        assertThat(greenmail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_server_that_offers_no_encryption_gets_nothing_where_it_is_demanded() {
        GreenMail greenmail = open(ServerSetup.PROTOCOL_SMTP);
        assertThat(carrier(Security.STARTTLS, "user", null, null).send(out(UUID.randomUUID(), "a")))
                .isEqualTo(Carried.not(Trouble.NOT_SECURE, ""));
        assertThat(greenmail.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_wrong_password_is_the_operators_trouble_and_a_right_one_lets_in() {
        GreenMail greenmail = open(ServerSetup.PROTOCOL_SMTP);
        greenmail.getUserManager().setAuthRequired(true);
        greenmail.setUser("office@anju.example", "office", "right");
        MailSettings wrong = settings(Security.NONE, "office", "wrong", null, null);
        assertThat(new MailCarrier(wrong, new MutableClock()).send(out(UUID.randomUUID(), "a")))
                .isEqualTo(Carried.not(Trouble.SIGN_IN, ""));
        MailSettings right = settings(Security.NONE, "office", "right", null, null);
        assertThat(new MailCarrier(right, new MutableClock()).send(out(UUID.randomUUID(), "a")))
                .isInstanceOf(Carried.Sent.class);
    }

    @Test
    void nobody_there_is_unreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            free = socket.getLocalPort();
        }
        var settings = new MailSettings(HOST, free, Security.NONE, "", "", "office@anju.example", null, null);
        assertThat(new MailCarrier(settings, new MutableClock()).send(out(UUID.randomUUID(), "a")))
                .isEqualTo(Carried.not(Trouble.UNREACHABLE, ""));
    }

    @Test
    void an_unknown_receiver_is_refused_for_good_and_a_full_box_only_for_now() throws IOException {
        assertThat(answering("550 5.1.1 <lin@example.com> unknown", "")).isEqualTo(Carried.not(Trouble.REFUSED, 550));
        assertThat(answering("452 4.2.2 over quota", "")).isEqualTo(Carried.not(Trouble.BUSY, 452));
        assertThat(answering("250 ok", "554 5.7.1 not this text")).isEqualTo(Carried.not(Trouble.INVALID, 554));
        assertThat(answering("250 ok", "451 later")).isEqualTo(Carried.not(Trouble.BUSY, 451));
    }

    @Test
    void the_journal_gets_a_copy_that_the_receiver_does_not_see_and_knows_what_went_out() throws MessagingException {
        GreenMail greenmail = open(ServerSetup.PROTOCOL_SMTP, ServerSetup.PROTOCOL_IMAP);
        greenmail.setUser("journal@anju.example", "journal", "secret");
        var journal = new Journal(
                "journal@anju.example",
                HOST,
                greenmail.getImap().getPort(),
                Security.NONE,
                "journal",
                "secret",
                "INBOX");
        MailCarrier carrier = carrier(Security.NONE, "", null, journal);
        UUID key = UUID.randomUUID();
        assertThat(carrier.knows(key)).isEqualTo(Carrier.Known.NO);
        carrier.send(out(key, "a"));
        assertThat(carrier.knows(key)).isEqualTo(Carrier.Known.YES);
        assertThat(carrier.knows(UUID.randomUUID())).isEqualTo(Carrier.Known.NO);
        assertThat(GreenMailUtil.getWholeMessage(greenmail.getReceivedMessages()[0]))
                .doesNotContain("journal@");
        greenmail.getImap().stopService();
        assertThat(carrier.knows(key)).isEqualTo(Carrier.Known.CANNOT_TELL);
        assertThat(carrier(Security.NONE, "", null, null).knows(key)).isEqualTo(Carrier.Known.CANNOT_TELL);
    }

    @Test
    void a_house_that_would_speak_in_the_clear_over_a_network_does_not_start() {
        assertThatThrownBy(() -> new MailSettings(
                        "mail.example.com", 25, Security.NONE, "", "", "office@anju.example", null, null))
                .hasMessageContaining("on this machine only");
        assertThatThrownBy(() ->
                        new MailSettings("mail.example.com", 587, Security.STARTTLS, "", "", "office", null, null))
                .hasMessageContaining("anju.mail.from");
    }

    private GreenMail open(String... protocols) {
        ServerSetup[] setups = new ServerSetup[protocols.length];
        for (int i = 0; i < protocols.length; i++) {
            setups[i] = new ServerSetup(0, HOST, protocols[i]);
        }
        server = new GreenMail(setups);
        server.start();
        return server;
    }

    private MailCarrier carrier(Security security, String user, @Nullable Path ca, @Nullable Journal journal) {
        return new MailCarrier(settings(security, user, "secret", ca, journal), new MutableClock());
    }

    private MailSettings settings(
            Security security, String user, String password, @Nullable Path ca, @Nullable Journal journal) {
        GreenMail open = java.util.Objects.requireNonNull(server);
        int port = security == Security.TLS
                ? open.getSmtps().getPort()
                : open.getSmtp().getPort();
        return new MailSettings(HOST, port, security, user, password, "office@anju.example", ca, journal);
    }

    private static Outgoing out(UUID key, String subject) {
        return new Outgoing(key, Channel.MAIL, "lin@example.com", "zh", subject, "你好\n", "<p>你好</p>");
    }

    /** A key of the server's own, made for this address; answers its certificate as a file. */
    private Path certificate() throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = directory.resolve("keys.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-alias",
                        "mail",
                        "-dname",
                        "CN=mail",
                        "-ext",
                        "SAN=IP:" + HOST,
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        keys.toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", "changeit");
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, "changeit".toCharArray());
        }
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(store.getCertificate("mail").getEncoded());
        return Files.writeString(
                directory.resolve("ca.pem"), "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    }

    /** What comes of a server that says this to the receiver and that to the text. */
    private static Carried answering(String toReceiver, String toText) throws IOException {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            Thread.ofPlatform().daemon().start(() -> play(door, toReceiver, toText));
            var settings = new MailSettings(
                    HOST, door.getLocalPort(), Security.NONE, "", "", "office@anju.example", null, null);
            return new MailCarrier(settings, new MutableClock()).send(out(UUID.randomUUID(), "a"));
        }
    }

    private static void play(ServerSocket door, String toReceiver, String toText) {
        try (Socket line = door.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = line.getOutputStream()) {
            say(out, "220 scripted");
            boolean text = false;
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                if (text && !said.equals(".")) {
                    continue;
                }
                if (text) {
                    text = false;
                    say(out, toText);
                } else if (said.startsWith("RCPT")) {
                    say(out, toReceiver);
                } else if (said.startsWith("DATA")) {
                    text = true;
                    say(out, "354 go on");
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException gone) {
            // the other side has hung up: all was said
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
