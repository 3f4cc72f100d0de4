package org.anju.cases;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.flow.Guard;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.parties.Association;
import org.anju.parties.PersonRegister;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Work;
import org.anju.permits.LifeRegister;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.permits.PermitStatus;
import org.anju.policy.employer.Standing;
import org.anju.policy.permit.RenewalWindow;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.rule.Refusal;
import org.anju.policy.rule.Result;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/** 持证人业务的条件: what must hold of a permit and its holder before his renewal or change moves on. */
@Component
class HolderGuards {

    /** What is enforced at a renewal of all that a first application is asked: home and three-in-one. */
    private static final Set<String> LASTING = Set.of("G-2.2-5", "G-4.6-1", "G-4.6-2", "G-4.6-3");

    private final PermitRegister permits;
    private final LifeRegister life;
    private final PersonRegister persons;
    private final Cases cases;
    private final Events events;
    private final PolicyBook book;

    HolderGuards(
            PermitRegister permits,
            LifeRegister life,
            PersonRegister persons,
            Cases cases,
            Events events,
            PolicyBook book) {
        this.book = book;
        this.permits = permits;
        this.life = life;
        this.persons = persons;
        this.cases = cases;
        this.events = events;
    }

    void hold(UUID person) {
        life.hold(person);
    }

    Optional<Refusal> refusal(Guard guard, Scene scene) {
        return switch (guard) {
            case HOLDS -> when(guard, holding(scene).isEmpty());
            case IN_WINDOW -> inWindow(scene);
            case LATE_KNOWN -> late(scene);
            case LASTING -> lasting(scene);
            case RENEWABLE -> when(guard, !renewable(scene));
            case DETAILS_FIRST -> detailsFirst(scene);
            case BETWEEN_EMPLOYERS ->
                when(guard, holding(scene).flatMap(life::suspendedFrom).isEmpty());
            case LEFT_STATED -> when(guard, !leftStated(scene));
            case MAINTAINED -> maintained(scene.papers().standing());
            case CHANGED -> when(guard, !changed(scene.papers()));
            case NUMBER_FREE -> when(guard, numberTaken(scene.papers()));
            case GOES_ON -> when(guard, over(scene));
            case OVER -> when(guard, !over(scene));
            default -> throw new IllegalArgumentException(guard + " is no guard of a holder's case");
        };
    }

    private static Optional<Refusal> when(Guard guard, boolean fails) {
        return fails ? refuse(guard.name(), guard) : Optional.empty();
    }

    private static Optional<Refusal> refuse(String key, Guard guard, Object... args) {
        return Optional.of(Refusal.of("cases.guard." + key, guard.clause(), args));
    }

    /** The permit that is in force or suspended today. */
    private Optional<Permit> holding(Scene scene) {
        return permits.live(scene.row().person())
                .filter(permit -> !scene.today().isAfter(permit.to()))
                .filter(permit -> status(permit, scene) != PermitStatus.NOT_YET);
    }

    /** What it is on its last day: suspended there means suspended now or from tomorrow, and to its end. */
    private PermitStatus endsAs(Permit permit) {
        return permits.statusOn(permit.number(), permit.to()).orElse(PermitStatus.NOT_YET);
    }

    private PermitStatus status(Permit permit, Scene scene) {
        return permits.statusOn(permit.number(), scene.today()).orElse(PermitStatus.NOT_YET);
    }

    /** Both ends count. What the employer filed in time stays filed, also where a supplement outlasts the permit. */
    private Optional<Refusal> inWindow(Scene scene) {
        if (filed(scene)) {
            return Optional.empty();
        }
        Optional<Permit> held = holding(scene);
        if (held.isEmpty()) {
            return refuse("NOTHING_TO_RENEW", Guard.IN_WINDOW);
        }
        RenewalWindow window = RenewalWindow.of(held.get().to());
        if (endsAs(held.get()) == PermitStatus.SUSPENDED) {
            return Optional.of(Refusal.of("cases.guard.RENEW_SUSPENDED", "G-4.2-10"));
        }
        return window.isOpen(scene.today())
                ? Optional.empty()
                : refuse("IN_WINDOW", Guard.IN_WINDOW, window.opens(), window.closes());
    }

    /**
     * The employer has passed it on, and it has not come back since: at his own table it lies as filed only while he looks at an
     * answered supplement.
     */
    private boolean filed(Scene scene) {
        State state = scene.row().state();
        if (state != State.EMPLOYER_REVIEW) {
            return State.OFFICE.contains(state) || state == State.REFUSED;
        }
        return events.of(scene.row().no()).stream()
                .filter(event -> event.to() == State.EMPLOYER_REVIEW && event.from() != State.EMPLOYER_REVIEW)
                .reduce((earlier, later) -> later)
                .filter(last -> last.verb() == Verb.ANSWER)
                .isPresent();
    }

    /** A warning, no bar: it only has to be known. */
    private Optional<Refusal> late(Scene scene) {
        boolean known = switch (scene.move()) {
            case Command.Submit submit -> submit.lateKnown();
            case Command.Vouch vouch -> vouch.lateKnown();
            default -> true;
        };
        return holding(scene)
                .map(permit -> RenewalWindow.of(permit.to()))
                .filter(window -> !known && window.isTight(scene.today(), book.days()))
                .flatMap(window -> refuse("LATE_KNOWN", Guard.LATE_KNOWN, window.closes()));
    }

    private static Optional<Refusal> lasting(Scene scene) {
        Papers papers = scene.papers();
        Optional<Refusal> unmet = papers.assessment().findings().stream()
                .filter(finding -> LASTING.contains(finding.clause()) && finding.result() == Result.NOT_MET)
                .map(Finding::clause)
                .findFirst()
                .map(clause -> Refusal.of("cases.guard.LASTING", clause));
        return unmet.or(() -> papers.holding()
                .permit()
                .filter(permit -> papers.association()
                        .map(Association::contract)
                        .map(Association.Contract::to)
                        .filter(end -> !end.isAfter(permit.to()))
                        .isPresent())
                .map(permit -> Refusal.of("cases.guard.CONTRACT_SHORT", "G-4.3-2", permit.to())));
    }

    /** In force and near its end, or lapsed while the renewal waited; a new permit, a suspension or the end leave nothing to renew. */
    private boolean renewable(Scene scene) {
        return permits.of(scene.row().person(), Actor.clock()).stream()
                .findFirst()
                .filter(permit -> endsAs(permit) == PermitStatus.IN_FORCE)
                .filter(permit -> scene.today().isAfter(permit.to())
                        || RenewalWindow.of(permit.to()).isOpen(scene.today()))
                .isPresent();
    }

    private Optional<Refusal> detailsFirst(Scene scene) {
        return cases.open(scene.row().person()).stream()
                .filter(row -> row.kind() == Kind.DETAILS_CHANGE && !row.state().inPreparation())
                .findFirst()
                .flatMap(row -> refuse("DETAILS_FIRST", Guard.DETAILS_FIRST, row.no()));
    }

    private static boolean leftStated(Scene scene) {
        Work work = scene.papers().profile().say(Work.class);
        return work != null && work.leaving() != null && work.leaving().whole();
    }

    private static Optional<Refusal> maintained(Standing standing) {
        return standing == Standing.FULL || standing == Standing.MAINTAIN_ONLY
                ? Optional.empty()
                : Optional.of(Refusal.of("cases.guard.NO_STANDING", "G-2.1-13"));
    }

    private static boolean changed(Papers papers) {
        if (papers.kind() == Kind.COMPANION_CHANGE) {
            Companions said = papers.profile().say(Companions.class);
            return said != null && papers.holding().accompanied(said);
        }
        return papers.holding().described(papers);
    }

    private boolean numberTaken(Papers papers) {
        Information said = papers.profile().say(Information.class);
        UUID person = papers.profile().id();
        return said != null
                && said.newResidentId() != null
                && ResidentId.parse(said.newResidentId(), papers.on())
                        .found()
                        .filter(number -> persons.taken(number, person))
                        .isPresent();
    }

    /** What ends with the permit: all but a renewal that the employer has filed, of a permit neither cancelled nor suspended. */
    private boolean over(Scene scene) {
        Optional<Permit> held =
                permits.of(scene.row().person(), Actor.clock()).stream().findFirst();
        PermitStatus now = held.map(permit -> status(permit, scene)).orElse(PermitStatus.EXPIRED);
        boolean waits =
                held.filter(permit -> endsAs(permit) == PermitStatus.IN_FORCE).isPresent();
        boolean filed = scene.row().kind() == Kind.RENEWAL && filed(scene);
        return now == PermitStatus.CANCELLED || now == PermitStatus.EXPIRED && !(filed && waits);
    }
}
