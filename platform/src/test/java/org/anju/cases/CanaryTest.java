package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Kind;
import org.anju.parties.AgentRegister;
import org.anju.parties.FilingRegister;
import org.anju.parties.RosterRegister;
import org.anju.parties.RosterRunner;
import org.anju.parties.filing.UnitPeople;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Information;
import org.anju.parties.roster.RosterColumn;
import org.anju.parties.roster.RosterLine;
import org.anju.policy.material.Situation.Family;
import org.anju.policy.person.Hukou;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Canaries;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A house is filled with numbers that occur nowhere else; then tables, files and logs of the database are searched for them. */
class CanaryTest {

    @RegisterExtension
    final Database database = new Database();

    private final Map<String, String> canaries = new LinkedHashMap<>();
    private final int seed = ThreadLocalRandom.current().nextInt(100, 900);

    @Test
    void no_identity_number_telephone_or_income_stands_in_the_clear_anywhere() throws IOException {
        System.out.println("canary seed " + seed);
        Stage stage = new Stage(database);
        fill(stage);
        assertThat(canaries).hasSizeGreaterThan(15);

        assertThat(new Canaries(database, Map.of("a name", "Xiaoman" + seed)).found())
                .as("the search finds what is kept in the clear")
                .contains("a name in permits_companion", "a name in a file of pg_wal");
        assertThat(new Canaries(database, canaries).found()).as("seed " + seed).isEmpty();
    }

    private void fill(Stage stage) {
        Cast cast = stage.cast();
        Actor applicant = cast.applicant();
        canary(
                "applicant's id",
                stage.persons
                        .person(Actor.clock(), cast.person())
                        .orElseThrow()
                        .residentId()
                        .number());
        stage.save(
                applicant,
                new Information(
                        Information.Sex.MALE,
                        "01",
                        Information.Marital.UNMARRIED,
                        Hukou.OTHER_PROVINCE,
                        "浙江省杭州市",
                        canary("applicant's phone", phone(1)),
                        null,
                        "延庆区儒林街道",
                        false),
                1);
        var months = new HashMap<YearMonth, BigDecimal>();
        Income.asked(stage.today())
                .forEach(month -> months.put(month, new BigDecimal(canary("income", "41" + seed + ".92"))));
        canary("average income", "41" + seed + ".92");
        stage.save(applicant, new Income(months, true, true, false, Map.of(), Map.of()), 1);
        ResidentId child = Stage.residentId(LocalDate.of(2018, 3, 4));
        canary("child's id", child.number());
        stage.save(
                applicant,
                new Companions(
                        false,
                        List.of(new Companions.Child(
                                "Xiaoman" + seed, child.number(), child.birthDate(), Family.MARRIED, true))),
                1);
        String no = stage.open(cast);
        stage.desk
                .readiness(applicant, Kind.NEW)
                .orElseThrow()
                .missing()
                .forEach(each -> stage.put(applicant, each.slot()));
        Stage.done(stage.handle(new Command.Submit(no, stage.version(no), true, true), applicant));
        stage.vouch(no, cast);
        stage.answerAll(no, cast.clerk());
        Stage.done(stage.handle(
                new Command.Recommend(no, stage.version(no), Decision.GRANT, List.of(), null), cast.clerk()));
        Stage.done(stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver()));
        register(stage);
        unit(stage, cast);
        roster(stage, cast);
    }

    private void register(Stage stage) {
        UUID person = Objects.requireNonNull(stage.applicant("韩信").person());
        String login = canary("login", phone(2));
        Stage.done(stage.tx(() -> stage.room(AccountRegister.class)
                .open(
                        Actor.visitor(),
                        new Opening(
                                login,
                                null,
                                false,
                                "韩信",
                                Role.APPLICANT,
                                person,
                                null,
                                Actor.YANQING,
                                false,
                                "",
                                ""))));
    }

    private void unit(Stage stage, Cast cast) {
        ResidentId id = Stage.residentId(LocalDate.of(1988, 8, 8));
        canary("agent's id", id.number());
        UUID person = UUID.fromString(Stage.done(stage.tx(() -> stage.persons.enrol(cast.agent(), "陈安然", id))));
        Stage.done(stage.tx(() -> stage.room(AgentRegister.class)
                .appoint(cast.agent(), person, cast.employer(), canary("agent's phone", phone(3)), stage.today())));
        Stage.done(stage.tx(() -> stage.room(AgentRegister.class)
                .insured(cast.agent(), person, cast.employer(), canary("agent's new phone", phone(4)), stage.today())));
        var people = new UnitPeople(
                "程立",
                canary(
                        "representative's id",
                        Stage.residentId(LocalDate.of(1970, 1, 2)).number()),
                canary("representative's phone", phone(5)),
                "钱多多",
                canary("emergency phone", phone(6)),
                "孙财务",
                canary("finance phone", phone(7)));
        Stage.done(stage.tx(() -> stage.room(FilingRegister.class).save(cast.agent(), people, 0)));
    }

    private void roster(Stage stage, Cast cast) {
        List<RosterLine> lines = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            List<String> cells = new ArrayList<>();
            for (RosterColumn column : RosterColumn.values()) {
                cells.add(column.example());
            }
            cells.set(RosterColumn.NAME.ordinal(), "王" + i);
            String id = Stage.residentId(LocalDate.of(1991, 1, i)).number();
            cells.set(RosterColumn.RESIDENT_ID.ordinal(), canary("roster id " + i, id));
            cells.set(RosterColumn.INCOME.ordinal(), canary("roster income " + i, "1" + i + seed + ".37"));
            lines.add(new RosterLine(i + 1, cells, Map.of()));
        }
        RosterRegister roster = stage.room(RosterRegister.class);
        UUID list = UUID.fromString(Stage.done(stage.tx(() -> roster.take(cast.agent(), "名册.xlsx", lines))));
        stage.room(RosterRunner.class).run();
        assertThat(roster.list(cast.agent(), list).orElseThrow().faulty()).isZero();
        long version = roster.list(cast.agent(), list).orElseThrow().version();
        Stage.done(stage.tx(() -> roster.enter(cast.agent(), list, version, true)));
        String first = Objects.requireNonNull(canaries.get("roster id 1"));
        assertThat(roster.people(cast.agent(), first.toLowerCase(java.util.Locale.ROOT), 0, 9))
                .as("still found by its number")
                .hasSize(1);
    }

    private String canary(String what, String value) {
        canaries.put(what, value);
        return value;
    }

    private String phone(int n) {
        return "139" + n + seed + "8" + (seed % 97 + 100);
    }
}
