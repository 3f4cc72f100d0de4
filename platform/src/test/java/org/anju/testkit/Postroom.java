package org.anju.testkit;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.cases.errand.ErrandRunner;
import org.anju.cases.errand.Outbox;
import org.anju.cases.errand.Tell;
import org.anju.notices.carry.Carrier;
import org.anju.parties.PersonRegister;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.anju.vault.Vault;
import org.anju.web.kit.Messages;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rooms from the outbox to the ways out of the house, without pages: one node of a house. */
public final class Postroom implements AutoCloseable {

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    private final TransactionTemplate transaction;

    /** @param settings such as {@code anju.mail.host} */
    public Postroom(DataSource source, InstantSource clock, Map<String, Object> settings, List<Carrier> carriers) {
        rooms.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        // not a bean of its own: whoever opened the pool closes it
        rooms.getBeanFactory().registerSingleton("dataSource", source);
        rooms.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        rooms.registerBean(InstantSource.class, () -> clock);
        rooms.registerBean(Vault.class, Ring::vault);
        var transactions = new DataSourceTransactionManager(source);
        rooms.registerBean(PlatformTransactionManager.class, () -> transactions);
        for (Carrier each : carriers) {
            rooms.registerBean(each.channel().name(), Carrier.class, () -> each);
        }
        rooms.register(Trail.class, Outbox.class, Tell.class, ErrandRunner.class, Messages.class, words());
        rooms.scan("org.anju.accounts", "org.anju.parties", "org.anju.settings", "org.anju.notices");
        rooms.refresh();
        transaction = new TransactionTemplate(transactions);
    }

    private static Class<?> words() {
        try {
            return Class.forName("org.anju.web.kit.Voices");
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    public <T> T room(Class<T> type) {
        return rooms.getBean(type);
    }

    public <T> T tx(Supplier<T> act) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> act.get()));
    }

    /** Leaves word in a transaction of its own. */
    public void tell(Runnable word) {
        tx(() -> {
            word.run();
            return true;
        });
    }

    /** Carries what was told into the inboxes. */
    public void deliver() {
        room(ErrandRunner.class).run();
    }

    /** @param login a mobile number is also the one that SMS go to */
    public Actor applicant(String name, String residentId, String login) {
        UUID person =
                done(tx(() -> room(PersonRegister.class).enrol(Actor.visitor(), name, new ResidentId(residentId))));
        UUID id = done(tx(() -> room(AccountRegister.class)
                .open(Actor.visitor(), Opening.demo(login, name, Role.APPLICANT, person, null, "测试", "test"))));
        return new Actor(id, name, Role.APPLICANT, person, null, Actor.YANQING);
    }

    public Actor staff(Role role) {
        String login = role.name().toLowerCase(Locale.ROOT);
        UUID id = done(tx(() -> room(AccountRegister.class)
                .open(Actor.visitor(), Opening.staff(login, "one-time-password", login, role, Actor.YANQING))));
        return new Actor(id, login, role, null, null, Actor.YANQING);
    }

    public static UUID done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return UUID.fromString(done.id());
        }
        throw new AssertionError("not done: " + outcome);
    }

    @Override
    public void close() {
        rooms.close();
    }
}
