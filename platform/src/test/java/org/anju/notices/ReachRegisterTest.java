package org.anju.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.cases.errand.Told.Level;
import org.anju.notices.carry.Channel;
import org.anju.testkit.Database;
import org.anju.testkit.FakeReceiver;
import org.anju.testkit.Postroom;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReachRegisterTest {

    private static final Pattern SIX = Pattern.compile("(\\d{6})，15 分钟");

    @RegisterExtension
    final Database database = new Database();

    private final FakeReceiver mail = new FakeReceiver(Channel.MAIL);
    private final FakeReceiver sms = new FakeReceiver(Channel.SMS);
    private Postroom house;
    private ReachRegister reach;
    private Actor lin;

    @BeforeEach
    void open() {
        house = new Postroom(database.dataSource(), database.clock(), Map.of(), List.of(mail, sms));
        reach = house.room(ReachRegister.class);
        lin = house.applicant("林知远", "130705198511150015", "13912345678");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_address_counts_once_the_code_that_was_sent_there_has_come_back() {
        propose(Channel.MAIL, "lin@example.com");
        assertThat(reach.of(lin).mail()).isNull();
        assertThat(reach.pending(lin, Channel.MAIL)).isNotNull();
        String code = code();
        assertThat(mail.taken().getFirst().to()).isEqualTo("lin@example.com");
        assertThat(mail.taken().getFirst().subject()).doesNotContain(code);
        Postroom.done(confirm(code));
        assertThat(reach.of(lin).mail()).isEqualTo("lin@example.com");
        assertThat(reach.pending(lin, Channel.MAIL)).isNull();
        assertThat(confirm(code)).isInstanceOf(Outcome.Refused.class);
        Postroom.done(house.tx(() -> reach.forget(lin, Channel.MAIL)));
        assertThat(reach.of(lin).mail()).isNull();
    }

    @Test
    void five_wrong_codes_and_the_right_one_opens_nothing_any_more() {
        propose(Channel.MAIL, "lin@example.com");
        String code = code();
        for (int i = 0; i < ReachRegister.TRIES; i++) {
            assertThat(confirm(code.equals("000000") ? "111111" : "000000")).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(confirm(code)).isInstanceOf(Outcome.Refused.class);
        assertThat(reach.of(lin).mail()).isNull();
    }

    @Test
    void a_code_is_good_for_fifteen_minutes_and_only_the_latest() {
        propose(Channel.MAIL, "old@example.com");
        String first = code();
        propose(Channel.MAIL, "lin@example.com");
        String second = code();
        if (!first.equals(second)) {
            assertThat(confirm(first)).isInstanceOf(Outcome.Refused.class);
        }
        database.clock().advance(ReachRegister.CODE_LASTS);
        assertThat(confirm(second)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void the_sixth_code_within_an_hour_is_not_sent() {
        for (int i = 0; i < ReachRegister.CODES_AN_HOUR; i++) {
            propose(Channel.SMS, "13800001234");
        }
        assertThat(house.tx(() -> reach.propose(lin, Channel.SMS, "13800001234")))
                .isInstanceOf(Outcome.Refused.class);
        database.clock().advance(Duration.ofHours(1));
        propose(Channel.SMS, "13800001234");
    }

    @Test
    void a_code_that_is_too_old_when_the_channel_works_again_is_not_sent_and_none_is_kept() {
        propose(Channel.MAIL, "lin@example.com");
        database.clock().advance(ReachRegister.CODE_LASTS);
        house.room(Despatcher.class).run(Channel.MAIL);
        assertThat(mail.taken()).isEmpty();
        house.room(Despatcher.class).clear();
        assertThat(database.jdbc()
                        .sql(
                                "select count(*) from notices_code where code_sealed is not null or address_sealed is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_number_one_signs_in_by_is_used_until_another_is_confirmed() {
        assertThat(reach.knownNumber(lin)).isEqualTo("13912345678");
        assertThat(reach.of(lin).phone()).isNull();
        house.tx(() -> reach.given(
                Actor.clock(), java.util.Objects.requireNonNull(lin.account()), Channel.SMS, "13800001234"));
        assertThat(reach.of(lin).phone()).isEqualTo("13800001234");
    }

    @Test
    void who_saves_an_older_page_is_told_so() {
        var wish = new ReachRegister.Wish(true, EnumSet.of(Level.NEWS), EnumSet.noneOf(Level.class), new Quiet(0, 0));
        Postroom.done(house.tx(() -> reach.save(lin, wish, 0)));
        assertThat(house.tx(() -> reach.save(lin, wish, 0))).isInstanceOf(Outcome.Stale.class);
        assertThat(reach.of(lin).english()).isTrue();
        assertThat(reach.of(lin).smsFor()).isEmpty();
        assertThat(reach.of(lin).quiet().never()).isTrue();
    }

    @Test
    void addresses_and_codes_lie_sealed() {
        propose(Channel.MAIL, "lin@example.com");
        String code = code();
        Postroom.done(confirm(code));
        String rows = database.jdbc()
                .sql(
                        "select string_agg(r::text, ' ') || (select string_agg(c::text, ' ') from notices_code c) from notices_reach r")
                .query((row, n) -> row.getString(1))
                .single();
        assertThat(rows).doesNotContain("lin@example.com", code).contains("\\x");
    }

    private void propose(Channel channel, String address) {
        Postroom.done(house.tx(() -> reach.propose(lin, channel, address)));
    }

    private Outcome confirm(String code) {
        return house.tx(() -> reach.confirm(lin, Channel.MAIL, code));
    }

    private String code() {
        house.room(Despatcher.class).run(Channel.MAIL);
        Matcher found = SIX.matcher(mail.taken().getLast().text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
