package org.anju.cases;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anju.cases.flow.Kind;
import org.anju.parties.Association;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Residence;
import org.anju.permits.Companion;
import org.anju.permits.Grant;
import org.anju.permits.LifeRegister;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 审核通过之后: what a granted case of each kind does to permit and person; and what is put back where a change did not come
 * about, so that what the permit says and what the next case begins with are the same.
 */
@Component
class Grants {

    private final PermitRegister permits;
    private final LifeRegister life;
    private final PersonRegister persons;
    private final Submissions submissions;
    private final InstantSource clock;

    Grants(
            PermitRegister permits,
            LifeRegister life,
            PersonRegister persons,
            Submissions submissions,
            InstantSource clock) {
        this.permits = permits;
        this.life = life;
        this.persons = persons;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** By the submission that was looked at; the guards have found that it can be done. */
    Permit carryOut(CaseRow row, Dossier dossier, Actor approver) {
        return switch (row.kind()) {
            case NEW -> issue(row, dossier, approver);
            case RENEWAL ->
                life.renew(newest(row).number(), contractEnd(dossier), row.no(), approver)
                        .orElseThrow();
            case EMPLOYER_CHANGE -> life.restore(newest(row).number(), dossier.employer(), row.no(), approver);
            case COMPANION_CHANGE -> {
                life.accompany(newest(row).number(), companions(dossier), row.no(), approver);
                accompany(row, dossier, approver);
                yield newest(row);
            }
            case DETAILS_CHANGE -> {
                life.describe(newest(row).number(), row.no(), approver);
                rename(row, dossier, approver);
                describe(row, dossier, Information::renamed, approver);
                yield newest(row);
            }
        };
    }

    private Permit issue(CaseRow row, Dossier dossier, Actor approver) {
        return permits.issue(
                        new Grant(
                                dossier.person(),
                                dossier.employer(),
                                row.no(),
                                row.district(),
                                Beijing.today(clock),
                                contractEnd(dossier),
                                companions(dossier)),
                        approver)
                .orElseThrow();
    }

    private Permit newest(CaseRow row) {
        return permits.of(row.person(), Actor.clock()).getFirst();
    }

    /** Open-ended: null. */
    private static @Nullable LocalDate contractEnd(Dossier dossier) {
        Association.Contract contract =
                Objects.requireNonNull(dossier.association().contract());
        return contract.to();
    }

    private static List<Companion> companions(Dossier dossier) {
        return dossier.say(Companions.class).map(Companions::children).orElse(List.of()).stream()
                .map(child -> new Companion(
                        Objects.requireNonNull(child.name()),
                        child.residentId(),
                        Objects.requireNonNull(child.birthDate())))
                .toList();
    }

    /** The person bears the new name and number from now on. */
    private void rename(CaseRow row, Dossier dossier, Actor approver) {
        Optional<Information> said = dossier.say(Information.class).filter(Information::renames);
        if (said.isEmpty()) {
            return;
        }
        Person person = persons.person(Actor.clock(), row.person()).orElseThrow();
        String name = said.get().newName();
        ResidentId number = Optional.ofNullable(said.get().newResidentId())
                .flatMap(each -> ResidentId.parse(each, Beijing.today(clock)).found())
                .orElse(person.residentId());
        persons.rename(approver, row.person(), name == null ? person.name() : name, number, row.no());
    }

    /** What he had written for a change of details or companions that was refused, taken back or ended with the permit. */
    void putBack(CaseRow row, Actor actor) {
        Optional<Permit> held = permits.of(row.person(), Actor.clock()).stream().findFirst();
        if (row.kind() == Kind.DETAILS_CHANGE) {
            held.flatMap(permit -> submissions.last(permit.detailsCase()))
                    .ifPresent(granted -> describe(row, granted.dossier(), Information::renamed, actor));
        }
        if (row.kind() == Kind.COMPANION_CHANGE) {
            held.flatMap(permit -> submissions.last(permit.companionsCase()))
                    .ifPresent(granted -> accompany(row, granted.dossier(), actor));
        }
    }

    /** The same after all: the refusal has fallen, and what is asked of him next rests on what he had written. */
    void bringBack(CaseRow row, Actor actor) {
        Dossier wanted = submissions.dossier(row);
        if (row.kind() == Kind.DETAILS_CHANGE) {
            describe(row, wanted, UnaryOperator.identity(), actor);
        }
        if (row.kind() == Kind.COMPANION_CHANGE) {
            accompany(row, wanted, actor);
        }
    }

    /** His statement says what was granted or is wanted, nothing else of it is touched. */
    private void describe(CaseRow row, Dossier granted, UnaryOperator<Information> as, Actor actor) {
        Profile now = persons.profile(Actor.clock(), row.person()).orElseThrow();
        Information said = now.say(Information.class);
        Residence home = now.say(Residence.class);
        granted.say(Information.class)
                .map(as)
                .filter(then -> said != null && !then.fixed().equals(said.fixed()))
                .ifPresent(then -> persons.settle(
                        actor, row.person(), Objects.requireNonNull(said).as(then)));
        granted.say(Residence.class)
                .filter(then -> home != null && !then.fixed().equals(home.fixed()))
                .ifPresent(then -> persons.settle(
                        actor, row.person(), Objects.requireNonNull(home).at(then.address())));
    }

    private void accompany(CaseRow row, Dossier granted, Actor actor) {
        Companions now =
                persons.profile(Actor.clock(), row.person()).orElseThrow().say(Companions.class);
        granted.say(Companions.class)
                .filter(then -> !then.equals(now))
                .ifPresent(then -> persons.settle(actor, row.person(), then));
    }
}
