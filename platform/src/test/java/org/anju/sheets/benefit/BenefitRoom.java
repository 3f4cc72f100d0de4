package org.anju.sheets.benefit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.cases.errand.Outbox;
import org.anju.cases.errand.Tell;
import org.anju.parties.PersonRegister;
import org.anju.permits.Companion;
import org.anju.permits.Grant;
import org.anju.permits.LifeRegister;
import org.anju.permits.PermitRegister;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.PermitNo;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Database;
import org.anju.testkit.MutableClock;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.anju.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The room on a real database, with one department that may ask and holders to ask about. */
final class BenefitRoom {

    static final Actor OPERATOR = new Actor(UUID.randomUUID(), "丁一", Role.OPERATOR, null, null, Actor.YANQING);

    private static final AtomicInteger SERIAL = new AtomicInteger();

    /** Somebody with a permit. */
    record Holder(Actor actor, String identity, PermitNo permit) {

        UUID person() {
            return Objects.requireNonNull(actor.person());
        }

        String last() {
            return identity.substring(14);
        }
    }

    private final Database database;
    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    final BenefitRegister register;
    final BenefitDesk desk;
    final PermitRegister permits;
    final LifeRegister life;
    final Set<String> renewing = new HashSet<>();
    final Actor clerk;
    final UUID department;
    final UUID school;

    BenefitRoom(Database database) {
        this.database = database;
        rooms.registerBean(Vault.class, Ring::vault);
        rooms.registerBean(DataSource.class, database::dataSource);
        rooms.registerBean(JdbcClient.class, database::jdbc);
        rooms.registerBean(InstantSource.class, database::clock);
        rooms.registerBean(
                PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database.dataSource()));
        rooms.registerBean(PendingRenewals.class, () -> renewing::contains);
        rooms.register(Trail.class, Outbox.class, Tell.class);
        rooms.getEnvironment().getSystemProperties().put("anju.hooks.loopback", "true");
        rooms.scan(
                "org.anju.accounts",
                "org.anju.parties",
                "org.anju.settings",
                "org.anju.permits",
                "org.anju.sheets.benefit");
        rooms.refresh();
        register = rooms.getBean(BenefitRegister.class);
        desk = rooms.getBean(BenefitDesk.class);
        permits = rooms.getBean(PermitRegister.class);
        life = rooms.getBean(LifeRegister.class);
        department = UUID.fromString(done(() -> register.open(OPERATOR, "区教委", BenefitKind.SCHOOL)));
        school = purpose("子女入学", true, false);
        clerk = verifier();
        done(() -> register.join(OPERATOR, department, account(clerk), true));
    }

    MutableClock clock() {
        return database.clock();
    }

    LocalDate today() {
        return Beijing.today(clock());
    }

    <T> T room(Class<T> type) {
        return rooms.getBean(type);
    }

    UUID purpose(String name, boolean companions, boolean employer) {
        return UUID.fromString(done(
                () -> register.allow(OPERATOR, department, name, today().minusYears(1), null, companions, employer)));
    }

    Actor verifier() {
        String login = "v" + SERIAL.incrementAndGet();
        String id = done(() -> room(AccountRegister.class)
                .open(OPERATOR, Opening.demo(login, "区教委查验员", Role.VERIFIER, null, null, "测试", "test")));
        return new Actor(UUID.fromString(id), "区教委查验员", Role.VERIFIER, null, null, Actor.YANQING);
    }

    static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }

    BenefitAsker asker() {
        return register.asker(clerk).orElseThrow();
    }

    /** Somebody who holds a permit from today on, for three years, with one child. */
    Holder holder(String name) {
        ResidentId id = identity();
        UUID person = UUID.fromString(done(() -> room(PersonRegister.class).enrol(Actor.visitor(), name, id)));
        var approver = new Actor(UUID.randomUUID(), "梁主任", Role.APPROVER, null, null, Actor.YANQING);
        var grant = new Grant(
                person,
                UUID.randomUUID(),
                "YQ-2026-%06d".formatted(SERIAL.incrementAndGet()),
                Actor.YANQING,
                today(),
                null,
                List.of(new Companion("林小满", null, LocalDate.of(2019, 6, 1))));
        String number = tx(() -> permits.issue(grant, approver).orElseThrow().number());
        return new Holder(
                new Actor(UUID.randomUUID(), name, Role.APPLICANT, person, null, Actor.YANQING),
                id.number(),
                new PermitNo(number));
    }

    BenefitAnswer ask(Holder holder, String mark, LocalDate day) {
        return ask(asker(), school, holder.permit(), mark, day);
    }

    BenefitAnswer ask(BenefitAsker asker, UUID purpose, PermitNo permit, String mark, LocalDate day) {
        var question =
                new BenefitQuestion(permit, HolderMark.parse(mark).found().orElseThrow(), day);
        return tx(() -> desk.check(asker, purpose, question));
    }

    BenefitCheck said(Holder holder, LocalDate day) {
        return said(ask(holder, holder.last(), day));
    }

    static BenefitCheck said(BenefitAnswer answer) {
        if (answer instanceof BenefitAnswer.Said said) {
            return said.check();
        }
        throw new AssertionError(answer.toString());
    }

    <T> T tx(Supplier<T> act) {
        return Objects.requireNonNull(database.transactions().execute(status -> act.get()));
    }

    String done(Supplier<Outcome> act) {
        Outcome outcome = tx(act);
        if (outcome instanceof Outcome.Done done) {
            return done.id();
        }
        throw new AssertionError("not done: " + outcome);
    }

    private static ResidentId identity() {
        String body = "33010619900517" + String.format("%03d", SERIAL.incrementAndGet() % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return new ResidentId(body + "10X98765432".charAt(sum % 11));
    }
}
