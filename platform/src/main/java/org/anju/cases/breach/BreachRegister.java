package org.anju.cases.breach;

import java.io.InputStream;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.cases.outside.Screenshot;
import org.anju.conduct.MeasureRegister;
import org.anju.materials.store.ContentStore;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.policy.conduct.Party;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 违规案件登记: shows breaches to the office of the district, and to the party what it may know, from the day it was told. */
@Component
public class BreachRegister {

    private static final Role[] OFFICE = {Role.CLERK, Role.APPROVER, Role.SUPERVISOR};

    /** One row of the office's list. */
    public record Row(Breach breach, String name) {}

    private final Breaches breaches;
    private final MeasureRegister measures;
    private final EmployerRegister employers;
    private final PersonRegister persons;
    private final ContentStore content;

    BreachRegister(
            Breaches breaches,
            MeasureRegister measures,
            EmployerRegister employers,
            PersonRegister persons,
            ContentStore content) {
        this.breaches = breaches;
        this.measures = measures;
        this.employers = employers;
        this.persons = persons;
        this.content = content;
    }

    /** The office's list, open ones first; no state means all. */
    public List<Row> all(Actor officer, Set<BreachState> states, int page, int size) {
        Set<BreachState> wanted = states.isEmpty() ? EnumSet.allOf(BreachState.class) : states;
        return officer.is(OFFICE)
                ? breaches.all(officer, wanted, size + 1, (page - 1) * size).stream()
                        .map(each -> new Row(each, name(each, officer)))
                        .toList()
                : List.of();
    }

    /** Nothing where it is not there or not his. */
    public Optional<BreachView> view(String no, Actor actor) {
        return breaches.find(no).filter(each -> sees(each, actor)).map(each -> view(each, actor));
    }

    /** What is laid to this reader: his own as a person or an agent, or his employer's. */
    public List<Breach> own(Actor actor) {
        Stream<Breach> all = Stream.of();
        UUID person = actor.person();
        UUID employer = actor.employer();
        if (actor.is(Role.APPLICANT) && person != null) {
            all = breaches.ofPerson(person, Party.PERSON).stream();
        }
        if (actor.is(Role.AGENT) && person != null) {
            all = breaches.ofPerson(person, Party.AGENT).stream();
            if (employer != null && employers.acts(actor)) {
                all = Stream.concat(all, breaches.ofEmployer(employer).stream());
            }
        }
        return all.filter(Breach::known).toList();
    }

    /** What is or was laid to the employer or the person of a case, for whoever reviews it; the newest first. */
    public List<Concern> about(@Nullable UUID employer, UUID person, Actor officer) {
        Stream<Breach> ofEmployer = employer == null ? Stream.of() : breaches.ofEmployer(employer).stream();
        return Stream.concat(ofEmployer, breaches.ofPerson(person, Party.PERSON).stream())
                .filter(each -> sees(each, officer))
                .sorted(Comparator.comparing(Breach::openedAt).reversed())
                .map(each -> new Concern(each, name(each, officer), measures.ofBreach(each.no())))
                .toList();
    }

    /** A piece of evidence, for the office alone. */
    public Optional<Screenshot> evidence(String no, long seq, Actor officer) {
        return officer.is(OFFICE)
                ? view(no, officer).stream()
                        .flatMap(view -> view.events().stream())
                        .filter(event -> event.seq() == seq)
                        .flatMap(event -> Optional.ofNullable(event.said().file()).stream())
                        .findFirst()
                : Optional.empty();
    }

    public InputStream open(Screenshot evidence) {
        return content.open(evidence.sha256());
    }

    boolean sees(Breach breach, Actor actor) {
        return switch (actor.role()) {
            case CLERK, APPROVER, SUPERVISOR -> breach.district().equals(actor.district());
            case APPLICANT ->
                breach.known()
                        && breach.party() == Party.PERSON
                        && breach.person() != null
                        && breach.person().equals(actor.person());
            case AGENT -> breach.known() && (ofAgent(breach, actor) || ofEmployer(breach, actor));
            case CLOCK -> true;
            default -> false;
        };
    }

    /** Whether what is wanted is about somebody the officer can see. */
    boolean exists(BreachCommand.Open open, Actor officer) {
        boolean employer = open.employer() == null
                || employers
                        .employer(officer, open.employer())
                        .filter(each -> each.district().equals(officer.district()))
                        .isPresent();
        boolean person =
                open.person() == null || persons.person(officer, open.person()).isPresent();
        boolean whole = switch (open.party()) {
            case EMPLOYER -> open.employer() != null && open.person() == null;
            case AGENT -> open.employer() != null && open.person() != null;
            case PERSON -> open.person() != null && open.employer() == null;
        };
        return whole && employer && person;
    }

    private static boolean ofAgent(Breach breach, Actor actor) {
        return breach.party() == Party.AGENT
                && breach.person() != null
                && breach.person().equals(actor.person());
    }

    private boolean ofEmployer(Breach breach, Actor actor) {
        return breach.party() == Party.EMPLOYER
                && breach.employer() != null
                && breach.employer().equals(actor.employer())
                && employers.acts(actor);
    }

    private BreachView view(Breach breach, Actor actor) {
        List<BreachEvent> events = breaches.events(breach.no()).stream()
                .filter(each -> actor.is(OFFICE) || each.forParty())
                .toList();
        return new BreachView(
                breach,
                name(breach, actor),
                events,
                measures.ofBreach(breach.no()),
                BreachFlow.TABLE.verbs(breach.state(), actor.role()));
    }

    private String name(Breach breach, Actor actor) {
        String person = breach.person() == null
                ? ""
                : persons.person(actor, breach.person()).map(Person::name).orElse("");
        String employer = breach.employer() == null
                ? ""
                : employers
                        .employer(actor, breach.employer())
                        .map(Employer::name)
                        .orElse("");
        return breach.party() == Party.EMPLOYER ? employer : (person + " " + employer).strip();
    }
}
