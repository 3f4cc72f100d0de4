package org.anju.parties;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.parties.Association.SameEmployer;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.rule.Policy;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The parties room on a test database, with a few people in it. */
final class Room {

    static final String LIN = "130705198511150015";
    static final String ZHOU = "11010519491231002X";
    static final String ZHENG = "440524188001010014";

    final Database database;
    final PersonRegister persons;
    final EmployerRegister employers;
    final AssociationRegister associations;
    final RosterRegister roster;
    final RosterRunner runner;

    Room(Database database) {
        this.database = database;
        var clock = database.clock();
        var trail = new Trail(database.jdbc(), clock);
        var stored = new Employers(database.jdbc(), Ring.vault());
        persons = new PersonRegister(new Persons(database.jdbc(), Ring.vault()), trail, clock);
        employers = new EmployerRegister(stored, trail, clock);
        associations = new AssociationRegister(
                new Associations(database.jdbc(), Ring.vault()), stored, new CodeTries(), trail, clock);
        var imports = new Imports(database.jdbc(), Ring.vault());
        var expected = new Roster(database.jdbc(), Ring.vault());
        var check = new RosterCheck(imports, expected, stored, Policy::shipped);
        roster = new RosterRegister(imports, expected, check, stored, trail, clock);
        runner = new RosterRunner(imports, check, new DataSourceTransactionManager(database.dataSource()), clock);
    }

    <T> T act(Supplier<T> act) {
        return java.util.Objects.requireNonNull(database.transactions().execute(status -> act.get()));
    }

    /** As a page does it: what is not done is rolled back. */
    Outcome perform(Supplier<Outcome> act) {
        return java.util.Objects.requireNonNull(database.transactions().execute(status -> {
            Outcome outcome = act.get();
            if (!(outcome instanceof Outcome.Done)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    Actor applicant(String name, String residentId) {
        UUID person = enrolled(name, residentId);
        return new Actor(UUID.randomUUID(), name, Role.APPLICANT, person, null, Actor.YANQING);
    }

    Actor agent(String name, String residentId, UUID employer) {
        UUID person = enrolled(name, residentId);
        act(() -> {
            employers.appoint(Actor.clock(), person, employer, LocalDate.of(2024, 1, 1));
            return true;
        });
        return new Actor(UUID.randomUUID(), name, Role.AGENT, person, employer, Actor.YANQING);
    }

    UUID enrolled(String name, String residentId) {
        Outcome outcome = act(() -> persons.enrol(Actor.visitor(), name, new ResidentId(residentId)));
        return UUID.fromString(((Outcome.Done) outcome).id());
    }

    UUID employer(String creditCode, String name) {
        var employer = new Employer(
                UUID.randomUUID(), new CreditCode(creditCode), name, "王五", Actor.YANQING, EmployerFacts.UNKNOWN);
        act(() -> employers.enrol(Actor.clock(), employer));
        return employer.id();
    }

    String code(Actor agent) {
        return act(() -> employers.code(agent)).orElseThrow().grouped();
    }

    Association confirmed(Actor applicant, Actor agent) {
        UUID id = UUID.fromString(((Outcome.Done) perform(() -> associations.request(applicant, code(agent)))).id());
        Outcome outcome = perform(
                () -> associations.confirm(agent, id, 1, job(), contract(null), new SameEmployer(true, true, true)));
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome.toString());
        }
        return associations.association(agent, id).orElseThrow();
    }

    static Job job() {
        return new Job("研发部", "后端工程师", LocalDate.of(2025, 3, 10), LocalDate.of(2025, 4, 1), "延庆区", false);
    }

    static Contract contract(@Nullable LocalDate to) {
        return new Contract("HT-2025-001", to == null, LocalDate.of(2025, 3, 10), to, UUID.randomUUID(), true);
    }
}
