package org.anju.prove;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.anju.app.postgres.Roles;
import org.anju.cases.errand.ErrandRunner;
import org.anju.notices.Despatcher;
import org.anju.notices.carry.Channel;
import org.anju.testkit.Postroom;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The process that is killed: one node that carries what was told into the inboxes and sends it, as the house does, and says
 * on its standard output whenever it has worked. Ends by itself when its standard input does.
 */
final class MessageWorker {

    /** After so many seconds somebody else takes up what a dead one held; the servers of the proof are quick. */
    static final String LEASE = "3";

    private MessageWorker() {}

    /** @param args the database's address and user, SMTP port, IMAP port, address of the gateway, how far the clock is ahead */
    public static void main(String[] args) throws Exception {
        var source = new DriverManagerDataSource(args[0], args[1], System.getenv("PROOF_PASSWORD"));
        source.setSchema(Roles.SCHEMA);
        source.setConnectionProperties(everywhere());
        Map<String, Object> settings = new HashMap<>();
        settings.put("anju.messages.lease-seconds", LEASE);
        settings.put("anju.mail.host", "127.0.0.1");
        settings.put("anju.mail.port", args[2]);
        settings.put("anju.mail.security", "NONE");
        settings.put("anju.mail.from", "office@anju.example");
        settings.put("anju.mail.journal.address", MessageProof.JOURNAL);
        settings.put("anju.mail.journal.port", args[3]);
        settings.put("anju.mail.journal.security", "NONE");
        settings.put("anju.mail.journal.user", "journal");
        settings.put("anju.mail.journal.password", "secret");
        settings.put("anju.sms.url", URI.create(args[4]).toString());
        settings.put("anju.sms.secret", org.anju.testkit.FakeGateway.SECRET);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(args[5])));
        var node = new Postroom(source, clock, settings, List.of());
        work("told", () -> node.room(ErrandRunner.class).run());
        work("mail", () -> node.room(Despatcher.class).run(Channel.MAIL));
        work("sms", () -> node.room(Despatcher.class).run(Channel.SMS));
        say("open");
        while (System.in.read() >= 0) {
            // until whoever started us has gone
        }
        System.exit(0);
    }

    /** Workers carry out what waits in all districts. */
    private static Properties everywhere() {
        var properties = new Properties();
        properties.setProperty("options", "-c anju.district=*");
        return properties;
    }

    private interface Hand {
        int run();
    }

    private static void work(String name, Hand hand) {
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                int done = hand.run();
                if (done > 0) {
                    say(name + " " + done);
                } else {
                    java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
                }
            }
        });
    }

    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        synchronized (MessageWorker.class) {
            System.out.write(bytes, 0, bytes.length);
            System.out.flush();
        }
    }
}
