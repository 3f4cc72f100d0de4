package org.anju.prove;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.app.postgres.Login;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.notices.ReachRegister;
import org.anju.notices.carry.Channel;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Database;
import org.anju.testkit.FakeGateway;
import org.anju.testkit.FakeReceiver;
import org.anju.testkit.Postroom;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Acts tell people of things while a process sends it on, by a real SMTP server and an SMS gateway, and is killed with signal 9
 * again and again: at any moment, and on purpose in the worst, when the receiver has taken a message and has not said so yet.
 * After that each notice must lie in its inbox once, and its mail and its SMS with the receiver once.
 *
 * <p>It is long because it is both ends of the line, and the one who kills.
 */
final class MessageProof {

    static final String JOURNAL = "journal@anju.example";

    private static final String HOST = "127.0.0.1";
    private static final String READER = "reader@example.com";
    private static final Duration LIFE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * What came of it.
     *
     * @param kills of which so many while a message was with the receiver and not yet acknowledged
     * @param lost told and not in the inbox, or not with the receiver
     * @param twice with the receiver more than once, counted by key and by what the servers took
     * @param unmarked with the receiver and not marked as sent
     */
    record Figures(
            long seed,
            int told,
            int kills,
            int atMail,
            int atSms,
            int inbox,
            int mails,
            int sms,
            long lost,
            long twice,
            long unmarked,
            long seconds) {

        boolean whole() {
            return lost + twice + unmarked == 0;
        }
    }

    private final Path directory;
    private final long seed;
    private final int notices;
    private final int kills;
    private final Random random;
    private final AtomicReference<@Nullable Process> worker = new AtomicReference<>();
    private final AtomicInteger atMail = new AtomicInteger();
    private final AtomicInteger atSms = new AtomicInteger();
    /** What the next message that arrives does to its sender. */
    private final AtomicReference<@Nullable Channel> trap = new AtomicReference<>();

    private int killed;

    MessageProof(Path directory, long seed, int notices, int kills) {
        this.directory = directory;
        this.seed = seed;
        this.notices = notices;
        this.kills = kills;
        this.random = new Random(seed);
    }

    Figures run() throws Exception {
        System.out.println("message proof, seed " + seed);
        Instant begin = Clock.systemUTC().instant();
        // ten in the morning, so that no quiet hours come in between
        long ahead = Duration.between(
                        begin, Beijing.dateOf(begin).atTime(LocalTime.of(10, 0)).atZone(Beijing.ZONE))
                .toSeconds();
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(ahead));
        GreenMail mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
        mail.setUser(JOURNAL, "journal", "secret");
        mail.setUser(READER, "reader", "secret");
        Map<String, Integer> arrived = new HashMap<>();
        mail.getUserManager().setMessageDeliveryHandler(counting(mail, arrived));
        try (Database database = new Database();
                FakeGateway gateway = new FakeGateway();
                Postroom acts = new Postroom(
                        database.dataSource(),
                        clock,
                        Map.of(),
                        List.of(new FakeReceiver(Channel.MAIL), new FakeReceiver(Channel.SMS)))) {
            gateway.watch(key -> spring(Channel.SMS, atSms));
            Actor reader = acts.applicant("林知远", "130705198511150015", "13912345678");
            UUID account = java.util.Objects.requireNonNull(reader.account());
            acts.tx(() -> acts.room(ReachRegister.class).given(Actor.clock(), account, Channel.MAIL, READER));
            List<String> command = command(database.app(), mail, gateway, ahead);
            Thread acting = Thread.ofPlatform().start(() -> act(acts, reader));
            while (killed < kills) {
                live(command);
            }
            acting.join();
            JdbcClient sql = database.jdbc();
            finish(command, sql);
            return figures(sql, arrived, gateway, begin);
        } finally {
            mail.stop();
        }
    }

    /** Tells of one thing after the other, in a transaction each, over as long as the killing goes on. */
    private void act(Postroom acts, Actor reader) {
        UUID person = java.util.Objects.requireNonNull(reader.person());
        for (int i = 0; i < notices; i++) {
            String no = "YQ-2026-" + (100_000 + i);
            acts.tell(() -> acts.room(Tell.class)
                    .about(no)
                    .person(no, Level.URGENT, person, "notices.case.GRANT.APPLICANT", "/me/case", "林知远", no, ""));
            // shares of what is left, so that the last kill still finds work
            while (i >= (killed + 1) * notices / (kills + 1) && killed < kills) {
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
            }
        }
    }

    /** One life: it dies with a message just taken by a receiver, or after so many lines of its own, whichever was drawn. */
    private void live(List<String> command) throws IOException, InterruptedException {
        int draw = random.nextInt(3);
        // each life finds a share of its own, which takes three lines at least
        int lines = 1 + random.nextInt(3);
        trap.set(draw == 0 ? Channel.MAIL : draw == 1 ? Channel.SMS : null);
        Process alive = started(command);
        // whatever was drawn, no life is longer
        Thread.ofVirtual().start(() -> end(alive));
        try (var said = alive.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (draw == 2 && !line.equals("open") && --lines == 0) {
                    alive.toHandle().destroyForcibly();
                }
            }
        }
        int code = alive.waitFor();
        if (code != 137) {
            throw new IOException("the worker ended by itself with " + code);
        }
        trap.set(null);
        killed++;
    }

    private static void end(Process alive) {
        try {
            if (!alive.waitFor(LIFE.toSeconds(), TimeUnit.SECONDS)) {
                alive.toHandle().destroyForcibly();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void spring(Channel channel, AtomicInteger count) {
        Process alive = worker.get();
        if (alive != null && trap.compareAndSet(channel, null)) {
            alive.toHandle().destroyForcibly();
            try {
                alive.waitFor();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
            count.incrementAndGet();
        }
    }

    /** The last one lives until nothing waits any more. */
    private void finish(List<String> command, JdbcClient sql) throws IOException, InterruptedException {
        Process alive = started(command);
        Instant until = Clock.systemUTC().instant().plus(PATIENCE);
        while (waiting(sql) > 0
                && alive.isAlive()
                && Clock.systemUTC().instant().isBefore(until)) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        alive.getOutputStream().close();
        if (!alive.waitFor(30, TimeUnit.SECONDS)) {
            alive.toHandle().destroyForcibly();
        }
    }

    private static int waiting(JdbcClient sql) {
        return sql.sql("""
                        select (select count(*) from cases_outbox where done_at is null)
                             + (select count(*) from notices_despatch where next_at is not null)
                        """).query(Integer.class).single();
    }

    /** Counts what the SMTP server takes for the reader, as it takes it: before the sender hears of it. */
    private MessageDeliveryHandler counting(GreenMail mail, Map<String, Integer> arrived) {
        return (message, address) -> {
            if (address.getEmail().equals(READER)) {
                synchronized (arrived) {
                    arrived.merge(message.getMessage().getMessageID(), 1, Integer::sum);
                }
            } else {
                spring(Channel.MAIL, atMail);
            }
            return mail.getUserManager().getUserByEmail(address.getEmail());
        };
    }

    private Figures figures(JdbcClient sql, Map<String, Integer> arrived, FakeGateway gateway, Instant begin) {
        int inbox = sql.sql("select count(*) from notices_notice")
                .query(Integer.class)
                .single();
        int unmarked = sql.sql("select count(*) from notices_despatch where state <> 'SENT'")
                .query(Integer.class)
                .single();
        Set<String> texts = new HashSet<>(gateway.taken().values());
        int mailsTaken = arrived.values().stream().mapToInt(Integer::intValue).sum();
        long lost = (long) Math.max(0, notices - inbox)
                + Math.max(0, notices - arrived.size())
                + Math.max(0, notices - texts.size());
        long twice = (long) Math.max(0, inbox - notices)
                + (mailsTaken - arrived.size())
                + Math.max(0, arrived.size() - notices)
                + (gateway.taken().size() - texts.size());
        return new Figures(
                seed,
                notices,
                killed,
                atMail.get(),
                atSms.get(),
                inbox,
                mailsTaken,
                gateway.taken().size(),
                lost,
                twice,
                unmarked,
                Duration.between(begin, Clock.systemUTC().instant()).toSeconds());
    }

    private Process started(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectError(directory.resolve("worker.log").toFile());
        builder.environment().put("PROOF_PASSWORD", password);
        Process alive = builder.start();
        worker.set(alive);
        return alive;
    }

    private String password = "";

    private List<String> command(Login app, GreenMail mail, FakeGateway gateway, long ahead) {
        password = app.password();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MessageWorker.class.getName()));
        command.addAll(List.of(
                app.url(),
                app.user(),
                String.valueOf(mail.getSmtp().getPort()),
                String.valueOf(mail.getImap().getPort()),
                gateway.address().toString(),
                String.valueOf(ahead)));
        return command;
    }
}
