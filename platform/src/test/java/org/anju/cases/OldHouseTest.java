package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.anju.accounts.AccountRegister;
import org.anju.parties.AgentRegister;
import org.anju.parties.Profile;
import org.anju.parties.RosterRegister;
import org.anju.parties.profile.Income;
import org.anju.permits.PermitRegister;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Canaries;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.vault.FirstSealing;
import org.anju.vault.SealedColumn;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of the version before sealing, with its rows, is brought to this one: all is read as before, nothing stays clear. */
class OldHouseTest {

    private static final String ID = Stage.residentId(LocalDate.of(1992, 2, 29)).number();
    private static final String EXPECTED =
            Stage.residentId(LocalDate.of(1993, 3, 30)).number();
    private static final String CHILD =
            Stage.residentId(LocalDate.of(2017, 7, 1)).number();
    private static final String PHONE = "13987651234";
    private static final String LOGIN = "13987654321";
    private static final String CALLED = "010-69105678";
    private static final String INCOME = "31415.92";

    @RegisterExtension
    final Database database = new Database();

    private final UUID person = UUID.randomUUID();
    private final UUID employer = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();
    private final UUID list = UUID.randomUUID();

    @Test
    void what_an_older_version_kept_in_the_clear_is_sealed_and_reads_as_before() throws IOException {
        JdbcClient admin = client(database.superuser());
        admin.sql("drop schema anju cascade").update();
        flyway().target("102").load().migrate();
        var income = new Income(
                Map.of(YearMonth.of(2026, 8), new BigDecimal(INCOME)), true, true, false, Map.of(), Map.of());
        fill(client(database.owner()), income);
        assertThat(canaries()).as("the search finds what is clear").hasSizeGreaterThan(12);

        Stage stage = new Stage(database);
        flyway().outOfOrder(true)
                .javaMigrations(stage.rooms(FirstSealing.class).toArray(JavaMigration[]::new))
                .load()
                .migrate();

        assertThat(canaries().stream().filter(each -> !each.endsWith("pg_wal") && !each.endsWith("log")))
                .as("nothing stays in the tables, nor in their files")
                .isEmpty();
        read(stage, income);
    }

    private void fill(JdbcClient old, Income income) {
        old.sql("insert into parties_person values (?, '林知远', ?, now())")
                .params(person, ID)
                .update();
        old.sql("insert into parties_section values (?, 'INCOME', 1, cast(? as jsonb), now(), null)")
                .params(person, Json.write(income))
                .update();
        old.sql("""
                        insert into parties_employer (id, credit_code, name, legal_representative, district, facts, code,
                            code_hash, code_since, created_at)
                        values (?, ?, '旧单位', '程立', ?, '{}', 'ABCDEFGH23456789', sha256('x'), now(), now())
                        """)
                .params(employer, Stage.creditCode(9099).code(), Actor.YANQING)
                .update();
        old.sql("insert into parties_agent (id, person, employer, from_day, phone) values (?, ?, ?, '2024-01-01', ?)")
                .params(UUID.randomUUID(), person, employer, PHONE)
                .update();
        old.sql("insert into parties_employer_part values (?, 'PEOPLE', 1, cast(? as jsonb), now(), null)")
                .params(employer, "{\"legalPhone\": \"" + CALLED + "\"}")
                .update();
        old.sql("""
                        insert into parties_import (id, employer, file_name, state, by_name, created_at)
                        values (?, ?, '名册.xlsx', 'CHECKED', '周雨桐', now())
                        """).params(list, employer).update();
        String line = "{\"number\": 2, \"cells\": [\"王一\", \"" + EXPECTED + "\"], \"flaws\": {}}";
        old.sql("""
                        insert into parties_import_row (import_id, number, line, resident_id, state, result, checked_on)
                        values (?, 2, cast(? as jsonb), ?, 'FAULTY', '{"problems": []}', '2026-09-07')
                        """).params(list, line, EXPECTED).update();
        String entry = """
                {"name": "王一", "residentId": {"number": "%s"}, "department": "研发", "position": "工程师",
                 "startedOn": "2025-01-01", "insuredSince": "2025-01-01", "workPlace": "延庆区", "workerPost": false,
                 "contractNumber": "HT-9", "contractFrom": "2025-01-01", "income": %s}
                """.formatted(EXPECTED, INCOME);
        old.sql("""
                        insert into parties_roster (id, employer, resident_id, name, entry, import_id, imported_at)
                        values (?, ?, ?, '王一', cast(? as jsonb), ?, now())
                        """).params(UUID.randomUUID(), employer, EXPECTED, entry, list).update();
        old.sql("""
                        insert into accounts_account (id, login, name, role, person, district, opened_at)
                        values (?, ?, '林知远', 'APPLICANT', ?, ?, now())
                        """).params(account, LOGIN, person, Actor.YANQING).update();
        old.sql("""
                        insert into permits_permit
                        values ('1126000000000001', ?, ?, 'YQ-2026-000001', ?, '2026-01-01', '2028-12-31', 'G-4.3-2', '2026-01-01')
                        """).params(person, employer, Actor.YANQING).update();
        old.sql("insert into permits_companion values ('1126000000000001', 0, '林小满', ?, '2017-07-01')")
                .param(CHILD)
                .update();
        old.sql("insert into permits_companion values ('1126000000000001', 1, '林小雪', null, '2019-07-01')")
                .update();
        cases(old);
    }

    private void cases(JdbcClient old) {
        old.sql("""
                        insert into cases_case (no, kind, state, version, district, person, person_name, round, opened_at)
                        values ('YQ-2026-000001', 'NEW', 'DRAFT', 1, ?, ?, '林知远', 0, now())
                        """).params(Actor.YANQING, person).update();
        String frozen = "{\"residentId\":\"" + ID + "\",\"income\":" + INCOME + "}";
        old.sql("""
                        insert into cases_submission
                        values ('YQ-2026-000001', 1, '2026-09-07', now(), 'e', '{}', :frozen, :frozen, :frozen)
                        """).param("frozen", frozen).update();
        old.sql("""
                        insert into cases_employer_case (no, kind, state, version, district, employer, employer_name, round,
                            opened_at)
                        values ('YQ-2026-000002', 'OPENING', 'DRAFT', 1, ?, ?, '旧单位', 0, now())
                        """).params(Actor.YANQING, employer).update();
        old.sql("""
                        insert into cases_employer_event (case_no, seq, verb, to_state, at, role, by_name, clause, reasons,
                            facts)
                        values ('YQ-2026-000002', 1, 'CALL', 'PAPER', now(), 'CLERK', '韩窗口', 'G-3.1.2-1', '[]', ?)
                        """).param("{\"number\":\"" + CALLED + "\"}").update();
        old.sql("""
                        insert into cases_employer_submission
                        values ('YQ-2026-000002', 1, now(), repeat('a', 64), ?, '[]', '[]')
                        """).param(frozen).update();
    }

    private void read(Stage stage, Income income) {
        Profile profile = stage.persons.profile(Actor.clock(), person).orElseThrow();
        assertThat(profile.person().residentId()).isEqualTo(new ResidentId(ID));
        assertThat(profile.say(Income.class)).isEqualTo(income);
        var agents = stage.room(AgentRegister.class);
        assertThat(agents.person(new ResidentId(ID))).contains(person);
        assertThat(agents.roster(Actor.clock(), employer))
                .singleElement()
                .satisfies(agent -> assertThat(agent.phone()).isEqualTo(PHONE));
        Actor agent = new Actor(account, "林知远", Role.AGENT, person, employer, Actor.YANQING);
        var roster = stage.room(RosterRegister.class);
        assertThat(roster.people(agent, EXPECTED, 0, 9))
                .singleElement()
                .satisfies(found -> assertThat(found.entry().income()).isEqualByComparingTo(INCOME));
        assertThat(roster.everyRow(agent, list))
                .singleElement()
                .satisfies(row -> assertThat(row.line().cells()).contains(EXPECTED));
        assertThat(stage.room(AccountRegister.class).find(account).orElseThrow().login())
                .isEqualTo(LOGIN);
        assertThat(stage.room(PermitRegister.class)
                        .find("1126000000000001", Actor.clock())
                        .orElseThrow()
                        .companions())
                .extracting(each -> each.idNumber())
                .containsExactly(CHILD, null);
        assertThat(opened(CaseSeals.DOSSIER, "round")).contains(ID).contains(INCOME);
        assertThat(opened(CaseSeals.CALLED, "seq")).contains(CALLED);
    }

    private String opened(SealedColumn column, String second) {
        return database.jdbc()
                .sql("select case_no, " + second + ", " + column.column() + " from " + column.table())
                .query((row, n) -> column.open(Ring.vault(), row.getBytes(3), row.getString(1), row.getLong(2)))
                .single();
    }

    private java.util.Set<String> canaries() throws IOException {
        var all = new LinkedHashMap<String, String>();
        all.put("id", ID);
        all.put("expected", EXPECTED);
        all.put("child", CHILD);
        all.put("phone", PHONE);
        all.put("login", LOGIN);
        all.put("called", CALLED);
        all.put("income", INCOME);
        return new Canaries(database, all).found();
    }

    private org.flywaydb.core.api.configuration.FluentConfiguration flyway() {
        var owner = database.owner();
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .defaultSchema("anju");
    }

    private static JdbcClient client(org.anju.app.postgres.Login key) {
        var source = new DriverManagerDataSource(key.url(), key.user(), key.password());
        source.setSchema("anju");
        return JdbcClient.create(source);
    }
}
