package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.State;
import org.anju.cases.second.Draw;
import org.anju.cases.second.SecondLook;
import org.anju.cases.second.SecondLookDesk;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 复看: of each run exactly one is drawn, as anybody can work out; it is decided after another clerk has looked. */
class SecondLookTest {

    @RegisterExtension
    final Database database = new Database();

    private final Actor supervisor = officer(Role.SUPERVISOR, "邢监管");
    private final Actor other = officer(Role.CLERK, "苏敏");

    private Stage stage;
    private SecondLookDesk looks;

    @BeforeEach
    void open() {
        stage = new Stage(database);
        looks = stage.room(SecondLookDesk.class);
    }

    private static Actor officer(Role role, String name) {
        return new Actor(UUID.randomUUID(), name, role, UUID.randomUUID(), null, Actor.YANQING);
    }

    private void every(int every) {
        Stage.done(stage.tx(() -> looks.rule(every, supervisor)));
    }

    private void recommend(String no, Cast cast) {
        Stage.done(stage.handle(
                new Command.Recommend(no, stage.version(no), Decision.GRANT, List.of(), null), cast.clerk()));
    }

    private SecondLook look(String no) {
        return looks.of(no, supervisor).orElseThrow();
    }

    private Outcome grants(String no, Cast cast) {
        return stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver());
    }

    @Test
    void nothing_is_drawn_until_the_supervisor_sets_a_number() {
        Cast cast = stage.cast();
        String no = stage.recommend(cast);
        assertThat(looks.of(no, supervisor)).isEmpty();
        assertThat(grants(no, cast)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void of_each_run_exactly_one_is_drawn_and_the_seed_tells_which() throws Exception {
        every(3);
        var all = new ArrayList<SecondLook>();
        for (int i = 0; i < 6; i++) {
            all.add(look(stage.recommend(stage.cast())));
        }
        assertThat(all).extracting(SecondLook::draw).containsExactly(1, 1, 1, 2, 2, 2);
        assertThat(all).extracting(SecondLook::place).containsExactly(1, 2, 3, 1, 2, 3);
        List<Draw> draws = looks.draws(supervisor);
        assertThat(draws).extracting(Draw::no).containsExactly(2, 1);
        for (Draw draw : draws) {
            assertThat(draw.over()).isTrue();
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(draw.seedText()));
            int place = new BigInteger(1, hash).mod(BigInteger.valueOf(3)).intValue() + 1;
            assertThat(draw.looks().stream().filter(SecondLook::drawn))
                    .singleElement()
                    .satisfies(each -> assertThat(each.place()).isEqualTo(place));
        }
        assertThat(looks.draws(other)).as("for the supervisor alone").isEmpty();
    }

    @Test
    void another_number_begins_another_run_and_zero_ends_the_drawing() {
        every(3);
        stage.recommend(stage.cast());
        every(2);
        assertThat(look(stage.recommend(stage.cast())).draw()).isEqualTo(2);
        assertThat(looks.draws(supervisor).getLast().over()).isFalse();
        every(0);
        assertThat(looks.of(stage.recommend(stage.cast()), supervisor)).isEmpty();
        for (int wrong : List.of(-1, 1, 1001)) {
            assertThat(stage.tx(() -> looks.rule(wrong, supervisor))).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(stage.tx(() -> looks.rule(5, other))).isInstanceOf(Outcome.Absent.class);
        assertThat(looks.every(supervisor)).isZero();
    }

    /** The first of two or the second: one of them is drawn. */
    private Drawn drawn() {
        every(2);
        Cast one = stage.cast();
        String first = stage.recommend(one);
        Cast two = stage.cast();
        String second = stage.recommend(two);
        return look(first).drawn() ? new Drawn(first, one, second, two) : new Drawn(second, two, first, one);
    }

    private record Drawn(String no, Cast cast, String free, Cast freely) {}

    @Test
    void the_one_drawn_is_decided_only_after_another_clerk_has_looked() {
        Drawn drawn = drawn();
        assertThat(grants(drawn.free(), drawn.freely())).isInstanceOf(Outcome.Done.class);
        assertThat(looks.waiting(other)).extracting(CaseView::no).containsExactly(drawn.no());
        assertThat(grants(drawn.no(), drawn.cast()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("cases.guard.SECOND_LOOK"));
        assertThat(stage.state(drawn.no())).isEqualTo(State.APPROVAL);

        Actor twin = new Actor(
                UUID.randomUUID(), "同一个人", Role.CLERK, drawn.cast().clerk().person(), null, Actor.YANQING);
        Actor applicant = new Actor(
                UUID.randomUUID(),
                "本人",
                Role.CLERK,
                Objects.requireNonNull(drawn.cast().applicant().person()),
                null,
                Actor.YANQING);
        for (Actor not : List.of(drawn.cast().clerk(), twin, applicant)) {
            assertThat(stage.tx(() -> looks.look(drawn.no(), true, null, not)))
                    .as(not.name())
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(stage.tx(
                        () -> looks.look(drawn.no(), true, null, drawn.cast().approver())))
                .isInstanceOf(Outcome.Absent.class);
        assertThat(stage.tx(() -> looks.look(drawn.free(), true, null, other))).isInstanceOf(Outcome.Absent.class);
        assertThat(stage.tx(() -> looks.look(drawn.no(), false, null, other)))
                .as("otherwise, and no reason")
                .isInstanceOf(Outcome.Refused.class);

        assertThat(stage.tx(() -> looks.look(drawn.no(), false, "六月没有缴税", other)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(stage.tx(() -> looks.look(drawn.no(), true, null, other)))
                .as("a second press")
                .isInstanceOf(Outcome.Stale.class);
        assertThat(look(drawn.no())).satisfies(each -> {
            assertThat(each.against()).isTrue();
            assertThat(each.note()).isEqualTo("六月没有缴税");
            assertThat(each.by()).isEqualTo("苏敏");
        });
        assertThat(looks.waiting(other)).isEmpty();
        assertThat(grants(drawn.no(), drawn.cast())).as("the approver decides").isInstanceOf(Outcome.Done.class);
    }

    @Test
    void sent_back_and_recommended_again_it_takes_a_new_place() {
        Drawn drawn = drawn();
        Stage.done(stage.handle(
                new Command.Remand(drawn.no(), stage.version(drawn.no()), new Reason(ReasonCode.CHECK_AGAIN, "请再看一遍")),
                drawn.cast().approver()));
        assertThat(looks.waiting(other))
                .as("nothing to look at while it is at the window")
                .isEmpty();
        stage.answerAll(drawn.no(), drawn.cast().clerk());
        recommend(drawn.no(), drawn.cast());
        assertThat(look(drawn.no()).draw()).isEqualTo(2);
        assertThat(look(drawn.no()).place()).isEqualTo(1);
    }
}
