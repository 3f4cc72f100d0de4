package org.anju.cases;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/** People of an office with accounts of their own, for tests in which colleagues must know each other. */
final class Officers {

    static final String HAIDIAN = "110108";

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Stage stage;
    private final Database database;

    Officers(Stage stage, Database database) {
        this.stage = stage;
        this.database = database;
    }

    Actor clerk(String name) {
        return officer(name, Role.CLERK, null, Actor.YANQING);
    }

    Actor approver(String name) {
        return officer(name, Role.APPROVER, null, Actor.YANQING);
    }

    Actor supervisor(String name) {
        return officer(name, Role.SUPERVISOR, null, Actor.YANQING);
    }

    Actor officer(String name, Role role, @Nullable UUID person, String district) {
        String login = role.name().toLowerCase(Locale.ROOT) + SERIAL.incrementAndGet();
        var opening = new Opening(login, null, false, name, role, person, null, district, true, "", "");
        UUID id = UUID.fromString(
                Stage.done(stage.tx(() -> stage.room(AccountRegister.class).open(Actor.clock(), opening))));
        return new Actor(id, name, role, person, null, district);
    }

    void shut(Actor officer) {
        AccountRegister accounts = stage.room(AccountRegister.class);
        UUID id = java.util.Objects.requireNonNull(officer.account());
        Stage.done(stage.tx(() -> accounts.disable(
                Actor.clock(), id, true, accounts.find(id).orElseThrow().version())));
    }

    /** What that officer was told, oldest first. */
    List<Told> told(Actor officer) {
        return database
                .jdbc()
                .sql("select payload from cases_outbox where topic = 'notice' order by id")
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .map(Tell::read)
                .filter(told -> officer.account() != null && officer.account().equals(told.account()))
                .toList();
    }
}
