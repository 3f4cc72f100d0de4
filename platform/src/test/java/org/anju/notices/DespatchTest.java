package org.anju.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.lines.Fuse;
import org.anju.notices.Despatch.State;
import org.anju.notices.carry.Channel;
import org.anju.notices.carry.Outgoing;
import org.anju.notices.carry.Trouble;
import org.anju.testkit.Database;
import org.anju.testkit.FakeReceiver;
import org.anju.testkit.MutableClock;
import org.anju.testkit.Postroom;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One database, one node and the ends of both channels for all these sentences about what goes out and when: hence its length. */
class DespatchTest {

    private static final String NO = "YQ-2026-000123";
    private static final String KEY = "notices.case.GRANT.APPLICANT";

    @RegisterExtension
    final Database database = new Database();

    private final FakeReceiver mail = new FakeReceiver(Channel.MAIL);
    private final FakeReceiver sms = new FakeReceiver(Channel.SMS);
    private Postroom house;
    private MutableClock clock;
    private Actor lin;
    private Actor clerk;

    @BeforeEach
    void open() {
        clock = database.clock();
        house = node();
        lin = house.applicant("林知远", "130705198511150015", "13912345678");
        clerk = house.staff(Role.CLERK);
        house.tx(() -> reach().given(Actor.clock(), account(), Channel.MAIL, "lin@example.com"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_notice_goes_out_once_by_each_channel_and_the_clerk_sees_it() {
        told(Level.NEWS);
        assertThat(states()).containsExactly(State.WAITING, State.WAITING);
        run();
        run();
        assertThat(mail.taken()).hasSize(1);
        assertThat(sms.taken()).hasSize(1);
        Notified seen = seen().getFirst();
        assertThat(seen.role()).isEqualTo(Role.APPLICANT);
        assertThat(seen.despatches()).extracting(Despatch::state).containsExactly(State.SENT, State.SENT);
        assertThat(house.room(DespatchRegister.class).of(NO, lin)).isEmpty();
    }

    @Test
    void what_goes_out_names_nobody_but_its_reader_and_says_nothing_of_what_was_decided() {
        told(Level.NEWS);
        run();
        Outgoing letter = mail.taken().getFirst();
        assertThat(letter.subject()).isEqualTo("【安居·延庆】你的办件（" + NO + "）有结果了。");
        assertThat(letter.text())
                .contains("林知远，你好", "登录查看：http://localhost:8080/messages/", "/account/notices")
                .doesNotContain("通过", "提醒只是服务");
        assertThat(sms.taken().getFirst().text()).isEqualTo("【安居·延庆】你的办件（" + NO + "）有结果了。登录查看：localhost:8080/messages");
        assertThat(sms.taken().getFirst().to()).isEqualTo("13912345678");
    }

    @Test
    void mails_and_sms_speak_the_language_that_was_set() {
        wish(true, EnumSet.allOf(Level.class), EnumSet.allOf(Level.class), Quiet.NIGHT);
        told(Level.COURTESY);
        run();
        assertThat(mail.taken().getFirst().text())
                .contains("Dear 林知远", "There is a result of your case", "/en/messages/", "Reminders are a courtesy");
        assertThat(sms.taken().getFirst().text()).startsWith("【Anju Yanqing】There is a result");
    }

    @Test
    void at_21_59_it_goes_out_and_at_22_00_it_waits_for_08_00() {
        clock.set(LocalDate.of(2026, 9, 7), LocalTime.of(21, 59));
        told(Level.NEWS);
        run();
        assertThat(mail.taken()).hasSize(1);
        clock.set(LocalDate.of(2026, 9, 7), LocalTime.of(22, 0));
        told(Level.NEWS);
        run();
        clock.set(LocalDate.of(2026, 9, 8), LocalTime.of(7, 59));
        run();
        assertThat(mail.taken()).hasSize(1);
        assertThat(sms.taken()).hasSize(1);
        assertThat(states()).contains(State.HELD);
        clock.set(LocalDate.of(2026, 9, 8), LocalTime.of(8, 0));
        run();
        assertThat(mail.taken()).hasSize(2);
        assertThat(sms.taken()).hasSize(2);
    }

    @Test
    void one_that_was_due_before_the_night_and_comes_up_in_it_is_held_too() {
        clock.set(LocalDate.of(2026, 9, 7), LocalTime.of(21, 59));
        told(Level.NEWS);
        clock.set(LocalDate.of(2026, 9, 7), LocalTime.of(22, 0));
        run();
        assertThat(mail.taken()).isEmpty();
        assertThat(states()).containsExactly(State.HELD, State.HELD);
    }

    @Test
    void the_last_reminder_comes_by_mail_in_the_night_and_by_sms_in_the_morning() {
        clock.set(LocalDate.of(2026, 9, 7), LocalTime.of(23, 30));
        told(Level.URGENT);
        run();
        assertThat(mail.taken()).hasSize(1);
        assertThat(sms.taken()).isEmpty();
        clock.set(LocalDate.of(2026, 9, 8), LocalTime.of(8, 0));
        run();
        assertThat(sms.taken()).hasSize(1);
    }

    @Test
    void nothing_goes_out_that_is_not_wanted_or_has_no_address_and_the_inbox_has_it_all_the_same() {
        wish(false, EnumSet.of(Level.URGENT), EnumSet.noneOf(Level.class), Quiet.NIGHT);
        told(Level.NEWS);
        house.tell(() -> house.room(Tell.class).about(NO).office(Actor.YANQING, Role.CLERK, KEY, "/desk", "林知远", NO));
        house.deliver();
        run();
        assertThat(mail.taken()).isEmpty();
        assertThat(sms.taken()).isEmpty();
        assertThat(troubles()).containsOnly(Trouble.UNWANTED, Trouble.NO_ADDRESS);
        assertThat(house.room(NoticeRegister.class).unread(lin)).isEqualTo(1);
        assertThat(house.room(NoticeRegister.class).unread(clerk)).isEqualTo(1);
    }

    @Test
    void what_was_changed_meanwhile_counts_when_it_goes_out() {
        told(Level.NEWS);
        wish(false, EnumSet.noneOf(Level.class), EnumSet.noneOf(Level.class), Quiet.NIGHT);
        run();
        assertThat(mail.taken()).isEmpty();
        assertThat(troubles()).containsOnly(Trouble.UNWANTED);
    }

    @Test
    void a_server_that_is_away_is_tried_again_later_and_later_under_the_same_key_and_given_up_after_ten_times() {
        mail.fail(Trouble.UNREACHABLE, 10);
        told(Level.URGENT);
        for (int tries = 0; tries < Despatcher.TRIES; tries++) {
            run();
            clock.advance(Despatcher.pause(tries).minusSeconds(1));
            run();
            assertThat(despatch(Channel.MAIL).tries()).isEqualTo(tries + 1);
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(despatch(Channel.MAIL).state()).isEqualTo(State.FAILED);
        assertThat(despatch(Channel.MAIL).trouble()).isEqualTo(Trouble.UNREACHABLE);
        assertThat(house.room(DespatchRegister.class).standing().getFirst().failed())
                .isEqualTo(1);
        UUID id = despatch(Channel.MAIL).id();
        DespatchRegister register = house.room(DespatchRegister.class);
        assertThat(register.again(house.staff(Role.SUPERVISOR), NO, id)).isInstanceOf(Outcome.Absent.class);
        assertThat(register.again(clerk, "YQ-2026-000999", id)).isInstanceOf(Outcome.Absent.class);
        house.tx(() -> Postroom.done(register.again(clerk, NO, id)));
        assertThat(register.again(clerk, NO, id)).isInstanceOf(Outcome.Stale.class);
        clock.advance(Fuse.REST);
        run();
        assertThat(mail.taken()).extracting(Outgoing::key).containsExactly(id);
        assertThat(database.jdbc()
                        .sql("select count(*) from trail_lines where act = 'notice-again' and subject_id = ?")
                        .param(NO)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_address_that_the_receiver_does_not_know_is_given_up_at_once_with_the_receivers_code() {
        mail.fail(Trouble.REFUSED, 1);
        told(Level.NEWS);
        run();
        assertThat(despatch(Channel.MAIL).state()).isEqualTo(State.FAILED);
        assertThat(despatch(Channel.MAIL).reply()).isEqualTo("550");
        assertThat(despatch(Channel.SMS).state()).isEqualTo(State.SENT);
    }

    @Test
    void after_five_failures_in_a_row_the_channel_rests_a_minute_and_nothing_uses_up_its_attempts() {
        sms.fail(Trouble.BUSY, 6);
        for (int i = 0; i < 8; i++) {
            told(Level.NEWS);
        }
        run();
        assertThat(sms.taken()).isEmpty();
        assertThat(triesOf(Channel.SMS)).isEqualTo(5);
        assertThat(house.room(DespatchRegister.class).standing().get(1).resting())
                .isNotNull();
        run();
        assertThat(triesOf(Channel.SMS)).isEqualTo(5);
        clock.advance(Fuse.REST);
        run();
        assertThat(triesOf(Channel.SMS)).isEqualTo(6);
        clock.advance(Duration.ofMinutes(10));
        run();
        assertThat(sms.taken()).hasSize(8);
        assertThat(house.room(DespatchRegister.class).standing().get(1).resting())
                .isNull();
    }

    @Test
    void two_nodes_take_each_one_once() throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            told(Level.NEWS);
        }
        try (Postroom other = node()) {
            var one =
                    Thread.ofPlatform().start(() -> house.room(Despatcher.class).run(Channel.MAIL));
            var two =
                    Thread.ofPlatform().start(() -> other.room(Despatcher.class).run(Channel.MAIL));
            one.join();
            two.join();
        }
        assertThat(mail.taken()).hasSize(60);
        assertThat(new HashSet<>(mail.taken().stream().map(Outgoing::key).toList()))
                .hasSize(60);
    }

    @Test
    void one_whose_sender_died_is_left_alone_until_the_lease_is_over_and_then_the_receiver_is_asked_first() {
        told(Level.NEWS);
        Despatches store = house.room(Despatches.class);
        Despatches.Taken arrived = store.take(Channel.MAIL, clock.instant(), Duration.ofMinutes(10))
                .orElseThrow();
        mail.send(new Outgoing(arrived.id(), Channel.MAIL, "lin@example.com", "zh", "", "", ""));
        Despatches.Taken lost =
                store.take(Channel.SMS, clock.instant(), Duration.ofMinutes(10)).orElseThrow();
        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        run();
        assertThat(states()).containsExactly(State.SENDING, State.SENDING);
        clock.advance(Duration.ofSeconds(1));
        run();
        assertThat(states()).containsExactly(State.SENT, State.SENT);
        assertThat(mail.taken()).hasSize(1);
        assertThat(sms.taken()).extracting(Outgoing::key).containsExactly(lost.id());
    }

    @Test
    void who_comes_back_after_his_lease_marks_nothing() {
        told(Level.NEWS);
        Despatches store = house.room(Despatches.class);
        Instant now = clock.instant();
        Despatches.Taken slow =
                store.take(Channel.MAIL, now, Duration.ofMinutes(1)).orElseThrow();
        clock.advance(Duration.ofMinutes(1));
        assertThat(store.take(Channel.MAIL, clock.instant(), Duration.ofMinutes(1)))
                .isPresent();
        store.sent(slow, clock.instant());
        assertThat(despatch(Channel.MAIL).state()).isEqualTo(State.SENDING);
    }

    @Test
    void word_that_was_left_before_this_version_is_still_read() {
        String old = """
                {"once":"x","employer":null,"except":null,"person":null,"district":"110119","role":"CLERK",
                 "key":"notices.title","args":[],"link":"/desk","level":"NEWS","at":"2026-09-07T02:00:00Z"}""";
        assertThat(Tell.read(old).subject()).isNull();
    }

    @Test
    void a_house_without_ways_out_leaves_nothing_to_be_sent() {
        try (Postroom bare = new Postroom(database.dataSource(), clock, Map.of(), List.of())) {
            told(Level.NEWS, bare);
        }
        assertThat(states()).isEmpty();
        assertThat(house.room(NoticeRegister.class).unread(lin)).isEqualTo(1);
    }

    private Postroom node() {
        return new Postroom(database.dataSource(), clock, Map.of(), List.of(mail, sms));
    }

    private void told(Level level) {
        told(level, house);
    }

    private void told(Level level, Postroom at) {
        at.tell(() -> at.room(Tell.class)
                .about(NO)
                .person(
                        Tell.once(),
                        level,
                        java.util.Objects.requireNonNull(lin.person()),
                        KEY,
                        "/me/case",
                        "林知远",
                        NO,
                        ""));
        at.deliver();
    }

    private void run() {
        house.room(Despatcher.class).run(Channel.MAIL);
        house.room(Despatcher.class).run(Channel.SMS);
    }

    private void wish(boolean english, EnumSet<Level> mails, EnumSet<Level> texts, Quiet quiet) {
        long version = reach().of(lin).version();
        house.tx(() -> reach().save(lin, new ReachRegister.Wish(english, mails, texts, quiet), version));
    }

    private ReachRegister reach() {
        return house.room(ReachRegister.class);
    }

    private UUID account() {
        return java.util.Objects.requireNonNull(lin.account());
    }

    private List<Notified> seen() {
        return house.room(DespatchRegister.class).of(NO, clerk);
    }

    private List<Despatch> all() {
        return seen().stream().flatMap(each -> each.despatches().stream()).toList();
    }

    private List<State> states() {
        return all().stream().map(Despatch::state).toList();
    }

    private List<Trouble> troubles() {
        return all().stream().map(Despatch::trouble).toList();
    }

    private int triesOf(Channel channel) {
        return all().stream()
                .filter(each -> each.channel() == channel)
                .mapToInt(Despatch::tries)
                .sum();
    }

    private Despatch despatch(Channel channel) {
        return all().stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
