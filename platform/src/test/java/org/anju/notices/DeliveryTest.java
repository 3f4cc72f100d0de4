package org.anju.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.cases.errand.ErrandRunner;
import org.anju.cases.errand.Outbox;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.anju.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class DeliveryTest {

    @RegisterExtension
    final Database database = new Database();

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    private final UUID firm = UUID.randomUUID();
    private final CreditCode code = new CreditCode("91110119MA01ABCD2F");
    private NoticeRegister notices;
    private Tell tell;
    private Actor lin;
    private Actor zhou;
    private Actor zheng;

    @BeforeEach
    void open() {
        rooms.registerBean(DataSource.class, database::dataSource);
        rooms.registerBean(JdbcClient.class, database::jdbc);
        rooms.registerBean(InstantSource.class, database::clock);
        rooms.registerBean(Vault.class, Ring::vault);
        rooms.registerBean(
                PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database.dataSource()));
        rooms.registerBean(Voice.class, () -> (english, key, args) -> key + args);
        rooms.register(Trail.class, Outbox.class, Tell.class, ErrandRunner.class);
        rooms.scan("org.anju.accounts", "org.anju.parties", "org.anju.settings", "org.anju.notices");
        rooms.refresh();
        notices = rooms.getBean(NoticeRegister.class);
        tell = rooms.getBean(Tell.class);
        tx(() -> room(EmployerRegister.class)
                .enrol(Actor.clock(), new Employer(firm, code, "示例公司", "王五", Actor.YANQING, EmployerFacts.UNKNOWN)));
        lin = account(Role.APPLICANT, "林知远", "130705198511150015", null);
        zhou = account(Role.AGENT, "周雨桐", "11010519491231002X", firm);
        zheng = account(Role.AGENT, "郑思齐", "440524188001010014", firm);
        List.of(zhou, zheng)
                .forEach(agent -> tx(() -> {
                    room(EmployerRegister.class).appoint(Actor.clock(), person(agent), firm, LocalDate.of(2024, 1, 1));
                    return true;
                }));
    }

    @Test
    void what_the_agents_are_told_reaches_each_of_them_once_also_when_the_errand_runs_twice() {
        tell(() -> tell.agents("a", Level.NEWS, firm, "notices.title", "/firm", "林知远", LocalDate.of(2026, 5, 8), 3));
        tell(() -> tell.agents("a", Level.NEWS, firm, "notices.title", "/firm", "又一次"));
        run();
        database.clock().advance(Duration.ofHours(2));
        run();
        rooms.getBean(ErrandRunner.class).run();
        var errand = rooms.getBean(org.anju.cases.errand.Errand.class);
        assertThat(errand.topic()).isEqualTo("notice");
        for (String payload : payloads()) {
            tx(() -> {
                errand.work().accept(payload);
                return true;
            });
        }
        for (Actor agent : List.of(zhou, zheng)) {
            assertThat(notices.inbox(agent, 1).notices()).hasSize(1);
            assertThat(notices.inbox(agent, 1).notices().getFirst().args())
                    .containsExactly("林知远", LocalDate.of(2026, 5, 8), 3);
            assertThat(notices.unread(agent)).isEqualTo(1);
        }
        assertThat(notices.inbox(lin, 1).notices()).isEmpty();
    }

    @Test
    void an_agent_removed_in_between_and_one_whose_account_is_shut_are_told_nothing() {
        tell(() -> tell.agents(firm, "notices.title", "/firm"));
        tx(() -> room(EmployerRegister.class).dismiss(Actor.clock(), person(zhou), firm, LocalDate.of(2026, 1, 1)));
        tx(() -> room(AccountRegister.class).remove(Actor.clock(), java.util.Objects.requireNonNull(zheng.account())));
        run();
        assertThat(notices.inbox(zhou, 1).notices()).isEmpty();
        assertThat(notices.inbox(zheng, 1).notices()).isEmpty();
    }

    @Test
    void the_agent_whose_own_matter_it_is_is_left_out() {
        tell(() -> tell.otherAgents("own", Level.NEWS, firm, zhou.person(), "notices.title", "/firm"));
        run();
        assertThat(notices.inbox(zhou, 1).notices()).isEmpty();
        assertThat(notices.inbox(zheng, 1).notices()).hasSize(1);
    }

    @Test
    void an_agents_own_matter_is_told_to_him_alone() {
        tell(() -> tell.agent("one", firm, person(zhou), "notices.title", "/firm"));
        run();
        assertThat(notices.inbox(zhou, 1).notices()).hasSize(1);
        assertThat(notices.inbox(zheng, 1).notices()).isEmpty();
    }

    @Test
    void a_person_is_told_as_applicant_and_an_office_by_hat_and_district() {
        Actor clerk = staff(Role.CLERK, "clerk1", Actor.YANQING);
        Actor approver = staff(Role.APPROVER, "approver1", Actor.YANQING);
        tell(() -> tell.person(person(lin), "notices.title", "/me"));
        tell(() -> tell.office(Actor.YANQING, Role.CLERK, "notices.title", "/desk"));
        tell(() -> tell.office("110101", Role.CLERK, "notices.title", "/desk"));
        run();
        assertThat(notices.unread(lin)).isEqualTo(1);
        assertThat(notices.unread(clerk)).isEqualTo(1);
        assertThat(notices.unread(approver)).isZero();
    }

    @Test
    void reading_marks_ones_own_and_nobody_elses() {
        tell(() -> tell.agents(firm, "notices.title", "/firm"));
        run();
        UUID own = notices.inbox(zhou, 1).notices().getFirst().id();
        assertThat(notices.read(zheng, own)).isEmpty();
        assertThat(notices.read(zhou, own)).isPresent();
        assertThat(notices.unread(zhou)).isZero();
        assertThat(notices.unread(zheng)).isEqualTo(1);
        assertThat(notices.read(Actor.visitor(), own)).isEmpty();
    }

    @Test
    void all_are_read_but_what_came_after_the_page_was_shown_and_the_fifty_first_is_on_the_next_page() {
        for (int i = 0; i < Inbox.PAGE; i++) {
            tell(() -> tell.agents(firm, "notices.title", "/firm"));
        }
        run();
        assertThat(notices.inbox(zhou, 1).more()).isFalse();
        var shown = database.clock().instant();
        database.clock().advance(Duration.ofMinutes(1));
        tell(() -> tell.agents(firm, "notices.title", "/firm"));
        run();
        notices.readAll(zhou, shown);
        Inbox first = notices.inbox(zhou, 1);
        assertThat(first.unread()).isEqualTo(1);
        assertThat(first.notices()).hasSize(Inbox.PAGE);
        assertThat(first.notices().getFirst().unread()).isTrue();
        assertThat(first.more()).isTrue();
        assertThat(notices.inbox(zhou, 2).notices()).hasSize(1);
    }

    private void run() {
        rooms.getBean(ErrandRunner.class).run();
    }

    private List<String> payloads() {
        return database.jdbc()
                .sql("select payload from cases_outbox")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void tell(Runnable word) {
        tx(() -> {
            word.run();
            return true;
        });
    }

    private Actor account(Role role, String name, String residentId, @org.jspecify.annotations.Nullable UUID employer) {
        UUID person = UUID.fromString(
                done(tx(() -> room(PersonRegister.class).enrol(Actor.visitor(), name, new ResidentId(residentId)))));
        String login = role.name().toLowerCase(java.util.Locale.ROOT) + residentId.substring(0, 6);
        UUID id = UUID.fromString(done(tx(() -> room(AccountRegister.class)
                .open(Actor.visitor(), Opening.demo(login, name, role, person, employer, "测试", "test")))));
        return new Actor(id, name, role, person, employer, Actor.YANQING);
    }

    private Actor staff(Role role, String login, String district) {
        UUID id = UUID.fromString(done(tx(() -> room(AccountRegister.class)
                .open(Actor.visitor(), Opening.staff(login, "one-time-password", login, role, Actor.YANQING)))));
        return new Actor(id, login, role, null, null, district);
    }

    private static UUID person(Actor actor) {
        return java.util.Objects.requireNonNull(actor.person());
    }

    private <T> T room(Class<T> type) {
        return rooms.getBean(type);
    }

    private <T> T tx(Supplier<T> act) {
        return java.util.Objects.requireNonNull(database.transactions().execute(status -> act.get()));
    }

    private static String done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done.id();
        }
        throw new AssertionError("not done: " + outcome);
    }
}
