package org.anju.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.anju.cases.Stage.Cast;
import org.anju.cases.association.AssociationDesk;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.parties.Association;
import org.anju.parties.Profile;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Statement;
import org.anju.parties.profile.Work;
import org.anju.permits.Period;
import org.anju.permits.Permit;
import org.anju.permits.PermitStatus;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Situation.Family;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;

/** Holders: people with a permit, what they do to it, and how time passes over them. */
final class Holders {

    final Stage stage;
    private final AssociationDesk associations;

    Holders(Stage stage) {
        this.stage = stage;
        this.associations = stage.room(AssociationDesk.class);
    }

    Cast holder() {
        Cast cast = stage.cast(LocalDate.of(2040, 12, 31));
        stage.bringTo(State.GRANTED, cast);
        return cast;
    }

    Cast nearItsEnd(int days) {
        Cast cast = holder();
        go(permit(cast).to().minusDays(days));
        freshen(cast);
        return cast;
    }

    void go(LocalDate day) {
        stage.clock().set(day, LocalTime.of(9, 0));
    }

    /** Papers that grow old are laid in anew. */
    void freshen(Cast cast) {
        for (String slot : List.of("G-4.5-2", "G-3.2.1-9", "G-3.2.1-15", "G-3.2.1-16", "G-3.2.1-32")) {
            stage.materials.list(Actor.clock(), cast.person()).stream()
                    .filter(file -> file.slot().equals(slot))
                    .forEach(file -> stage.tx(() -> stage.materials.remove(cast.applicant(), file.id())));
            stage.put(cast.applicant(), slot);
        }
        var home = say(cast, Residence.class);
        save(
                cast,
                new Residence(
                        home.route(), home.address(), home.use(), stage.today().plusYears(1), null, null, null));
        var income = say(cast, Income.class);
        var months = new HashMap<YearMonth, BigDecimal>();
        Income.asked(stage.today()).forEach(month -> months.put(month, new BigDecimal("30000")));
        save(cast, new Income(months, true, true, income.insuranceGap(), income.years(), income.taxes()));
    }

    String open(Cast cast, Kind kind) {
        return Stage.done(stage.handle(new Command.Open(cast.person(), kind), cast.applicant()));
    }

    void moveTo(Cast cast, String address) {
        open(cast, Kind.DETAILS_CHANGE);
        save(cast, say(cast, Residence.class).at(address));
    }

    String comes(Cast cast, String name, LocalDate born) {
        open(cast, Kind.COMPANION_CHANGE);
        save(cast, new Companions(null, List.of(new Companions.Child(name, null, born, Family.MARRIED, null))));
        int child = say(cast, Companions.class).numbers().getFirst();
        stage.put(cast.applicant(), "G-3.2.1-43#" + child);
        refresh(cast, "G-3.2.1-9");
        return stage.granted(cast, Kind.COMPANION_CHANGE);
    }

    void refresh(Cast cast, String slot) {
        stage.materials.list(Actor.clock(), cast.person()).stream()
                .filter(file -> file.slot().equals(slot))
                .forEach(file -> stage.tx(() -> stage.materials.remove(cast.applicant(), file.id())));
        stage.put(cast.applicant(), slot);
    }

    void release(Cast cast, LocalDate left) {
        Association live = stage.associations.of(Actor.clock(), cast.person()).orElseThrow();
        Stage.done(stage.tx(() -> associations.release(cast.agent(), live.id(), live.version(), left)));
    }

    /** He comes to another employer, with leaving certificate and new contract. */
    Cast joins(Cast cast, Standing standing, LocalDate left) {
        var employer = stage.employer(standing);
        Actor agent = stage.agentOf(
                employer, Objects.requireNonNull(stage.applicant("新经办").person()), "新经办");
        stage.confirm(cast.applicant(), agent, LocalDate.of(2041, 12, 31));
        save(
                cast,
                new Work(null, say(cast, Work.class).rows(), new Work.Leaving("原单位", LocalDate.of(2023, 6, 1), left)));
        stage.put(cast.applicant(), "G-4.2-7");
        refresh(cast, "G-3.2.1-9");
        refresh(cast, "G-3.2.1-15");
        return new Cast(cast.applicant(), agent, cast.clerk(), cast.approver(), cast.reviewer(), employer);
    }

    static Information renamed(Information said, @Nullable String name, String number) {
        return new Information(
                said.sex(),
                said.ethnicity(),
                said.marital(),
                said.hukou(),
                said.hukouPlace(),
                said.phone(),
                said.email(),
                said.address(),
                said.criminalRecord(),
                name,
                number);
    }

    void save(Cast cast, Statement statement) {
        stage.save(
                cast.applicant(),
                statement,
                Objects.requireNonNull(person(cast).kept(statement.section())).version());
    }

    Profile person(Cast cast) {
        return stage.persons.profile(Actor.clock(), cast.person()).orElseThrow();
    }

    <S extends Statement> S say(Cast cast, Class<S> type) {
        return Objects.requireNonNull(person(cast).say(type));
    }

    Permit permit(Cast cast) {
        return stage.permits.of(cast.person(), Actor.clock()).getFirst();
    }

    List<Period> periods(Cast cast) {
        return stage.permits.periods(permit(cast).number(), Actor.clock());
    }

    PermitStatus status(Cast cast, LocalDate day) {
        return stage.permits.statusOn(permit(cast).number(), day).orElseThrow();
    }
}
