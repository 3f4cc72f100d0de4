package org.anju.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.anju.cases.spot.SpotDesk;
import org.anju.cases.spot.SpotPublication;
import org.anju.conduct.spot.Spot;
import org.anju.conduct.spot.SpotCheck;
import org.anju.conduct.spot.SpotCheckRegister;
import org.anju.conduct.spot.SpotItem;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Refusal;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.SealNow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Spot checks: frozen, seeded by the trail, drawn, looked at by two, heard, followed up (G-4.8-2). */
class SpotTest {

    private static final Path SCRIPT = Path.of("../docs/spot-check-replay.py");

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path data;

    private final Stage stage = new Stage(database);
    private final Officers officers = new Officers(stage, database);
    private final SpotDesk desk = stage.room(SpotDesk.class);
    private final SpotCheckRegister register = stage.room(SpotCheckRegister.class);
    private final Actor supervisor = officers.supervisor("方监管");

    @Test
    void the_published_file_and_twenty_lines_draw_the_same_again() throws Exception {
        firms(8);
        String no = announce(3, 2);
        assertThat(key(draw(no))).isEqualTo("spot.noseed");
        assertThat(register.spot(no, supervisor).orElseThrow().seed()).isNull();
        seal();
        Stage.done(draw(no));

        SpotPublication published = desk.published(no).orElseThrow();
        assertThat(published.frame()).hasSize(8);
        assertThat(published.drawn())
                .extracting(SpotPublication.Drawn::way)
                .containsExactly(Spot.Way.CHANCE, Spot.Way.CHANCE, Spot.Way.CHANCE, Spot.Way.RISK, Spot.Way.RISK);
        Path file = data.resolve("spot.json");
        Files.writeString(file, JsonMapper.builder().build().writeValueAsString(published));
        List<String> again = replayed(file);
        assertThat(again)
                .isEqualTo(published.drawn().stream()
                        .map(each -> each.code() + " " + each.way())
                        .toList());
        Files.writeString(file, Files.readString(file).replaceFirst("\"weight\":\\d+", "\"weight\":99"));
        assertThat(replayed(file)).isEmpty();
        assertThat(Files.readAllLines(SCRIPT)).hasSizeLessThanOrEqualTo(20);
        assertThat(Path.of("src/main/resources/spot-check-replay.py")).hasSameTextualContentAs(SCRIPT);
    }

    @Test
    void the_seed_is_the_head_that_sealed_the_freezing_and_none_that_was_there_before() {
        firms(3);
        seal();
        String no = announce(1, 0);
        assertThat(key(draw(no))).isEqualTo("spot.noseed");
        officers.clerk("后来的人");
        seal();
        officers.clerk("更后来的人");
        seal();
        Stage.done(draw(no));
        Spot.Seed seed = Objects.requireNonNull(
                register.spot(no, supervisor).orElseThrow().seed());
        byte[] head =
                database.jdbc().sql("""
                        select h.hash from trail_heads h where h.seq >= (select s.seq from trail_seals s
                            join trail_lines l on l.id = s.line where l.act = 'spot.freeze') order by h.no limit 1
                        """).query((row, n) -> row.getBytes(1)).single();
        assertThat(seed.hash()).isEqualTo(head);
        assertThat(draw(no)).isInstanceOf(Outcome.Stale.class);
        assertThat(register.drawn(no)).hasSize(1);
    }

    @Test
    void as_many_are_drawn_as_the_frame_has_and_only_a_supervisor_draws() {
        firms(2);
        assertThat(key(tried(2, 1))).isEqualTo("spot.toomany");
        assertThat(key(tried(0, 0))).isEqualTo("spot.toomany");
        Actor clerk = officers.clerk("陈受理");
        assertThat(stage.tx(() -> desk.announce(1, 0, "年中抽查", clerk))).isInstanceOf(Outcome.Absent.class);
        String no = announce(1, 1);
        seal();
        assertThat(stage.tx(() -> desk.draw(no, clerk))).isInstanceOf(Outcome.Absent.class);
        Actor elsewhere = officers.officer("别区监管", Role.SUPERVISOR, null, Officers.HAIDIAN);
        assertThat(stage.tx(() -> desk.draw(no, elsewhere))).isInstanceOf(Outcome.Absent.class);
        Stage.done(draw(no));
        assertThat(register.drawn(no))
                .extracting(SpotCheck::employer)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(announce(1, 0)).isEqualTo("CC-%d-002".formatted(stage.today().getYear()));
    }

    @Test
    void two_look_the_employer_is_heard_answers_in_its_time_and_it_is_closed() {
        stage.clock().set(LocalDate.of(2026, 9, 7), LocalTime.of(9, 0));
        UUID firm = firms(1).getFirst();
        Actor agent = stage.agentOf(
                firm, Objects.requireNonNull(stage.applicant("周雨桐").person()), "周雨桐");
        Actor clerk = officers.clerk("陈受理");
        Actor other = officers.clerk("苏受理");
        String no = announce(1, 0);
        seal();
        Stage.done(draw(no));
        UUID id = register.drawn(no).getFirst().id();
        assertThat(desk.own(agent)).extracting(SpotCheck::id).containsExactly(id);

        LocalDate today = stage.today();
        assertThat(key(record(id, clerk, clerk, today, "请补齐原件", 5))).isEqualTo("spot.two");
        assertThat(key(record(id, clerk, other, today.plusDays(1), "请补齐原件", 5))).isEqualTo("spot.day");
        assertThat(key(record(id, clerk, other, today.minusDays(1), "请补齐原件", 5)))
                .isEqualTo("spot.day");
        assertThat(key(record(id, clerk, other, today, "请补齐原件", null))).isEqualTo("spot.follow");
        assertThat(key(stage.tx(() -> desk.record(id, report(1, today, other, Map.of(), null, null), clerk))))
                .isEqualTo("spot.whole");
        Stage.done(record(id, clerk, other, today, "请补齐原件", 5));
        assertThat(record(id, other, clerk, today, null, null)).isInstanceOf(Outcome.Stale.class);
        SpotCheck.Visit visit = Objects.requireNonNull(check(id).visit());
        assertThat(visit.followBy()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(register.pointing(clerk)).extracting(SpotCheck::id).containsExactly(id);
        assertThat(register.employersFollowing(LocalDate.of(2026, 9, 14))).containsExactly(firm);
        assertThat(register.employersFollowing(LocalDate.of(2026, 9, 15))).isEmpty();

        Actor stranger = stage.cast().agent();
        assertThat(stage.tx(() -> desk.state(id, 2, "不是我们", stranger))).isInstanceOf(Outcome.Absent.class);
        Stage.done(stage.tx(() -> desk.state(id, 2, "当天档案柜钥匙不在", agent)));
        assertThat(stage.tx(() -> desk.state(id, 3, "再说一次", agent))).isInstanceOf(Outcome.Stale.class);
        assertThat(stage.tx(() -> desk.answer(id, 2, "旧版本", agent))).isInstanceOf(Outcome.Stale.class);
        Stage.done(stage.tx(() -> desk.answer(id, 3, "原件已补齐", agent)));
        assertThat(register.employersFollowing(today)).isEmpty();
        assertThat(stage.tx(() -> desk.close(id, 4, "不能由单位办结", agent))).isInstanceOf(Outcome.Absent.class);
        Stage.done(stage.tx(() -> desk.close(id, 4, "已核对原件", other)));
        assertThat(check(id).closed()).isNotNull();
        assertThat(stage.tx(() -> desk.close(id, 5, "又一次", other))).isInstanceOf(Outcome.Stale.class);
    }

    private SpotCheck check(UUID id) {
        return register.check(id, supervisor).orElseThrow();
    }

    private Outcome record(
            UUID id, Actor clerk, Actor second, LocalDate on, @Nullable String follow, @Nullable Integer days) {
        var items = new EnumMap<SpotItem, SpotCheck.Seen>(SpotItem.class);
        for (SpotItem item : SpotItem.values()) {
            items.put(item, new SpotCheck.Seen(SpotItem.Result.FITS, null));
        }
        items.put(SpotItem.ORIGINALS, new SpotCheck.Seen(SpotItem.Result.NOT_SEEN, "合同原件没有看到"));
        return stage.tx(() -> desk.record(id, report(1, on, second, items, follow, days), clerk));
    }

    private static SpotDesk.Report report(
            int version,
            LocalDate on,
            Actor second,
            Map<SpotItem, SpotCheck.Seen> items,
            @Nullable String follow,
            @Nullable Integer days) {
        return new SpotDesk.Report(version, on, Objects.requireNonNull(second.account()), items, "D", follow, days);
    }

    private List<UUID> firms(int count) {
        var firms = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            firms.add(stage.employer(i % 2 == 0 ? Standing.FULL : Standing.MAINTAIN_ONLY));
        }
        return firms;
    }

    private void seal() {
        new SealNow(database, data).seal();
    }

    private Outcome tried(int chance, int risk) {
        return stage.tx(() -> desk.announce(chance, risk, "年中抽查", supervisor));
    }

    private String announce(int chance, int risk) {
        return Stage.done(tried(chance, risk));
    }

    private Outcome draw(String no) {
        return stage.tx(() -> desk.draw(no, supervisor));
    }

    private static String key(Outcome outcome) {
        return outcome instanceof Outcome.Refused(Refusal why) ? why.key() : String.valueOf(outcome);
    }

    /** What the script prints; nothing where it finds another frame. */
    private static List<String> replayed(Path file) throws IOException, InterruptedException {
        Process python = new ProcessBuilder("python3", SCRIPT.toString(), file.toString()).start();
        String said = new String(python.getInputStream().readAllBytes(), UTF_8);
        assertThat(python.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return python.exitValue() == 0 ? said.lines().toList() : List.of();
    }
}
