package org.anju.cases;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.parties.Association;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Statement;
import org.anju.permits.Life;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Situation.Family;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Walks holders at random: all four kinds of case side by side, right hands and wrong ones, release and new employer,
 * cancellation, days and years passing. After each step what must hold of a holder is asked; in the end each case's events
 * must fold to where it stands. The file is long because all that he can do stands here once.
 */
public final class HolderWalk {

    /** The contracts of the stage end in 2040. */
    private static final int LAST_YEAR = 2037;

    private static final String DECLARATION = "G-3.2.1-9";
    private static final List<String> AGEING =
            List.of("G-4.5-2", DECLARATION, "G-3.2.1-15", "G-3.2.1-16", "G-3.2.1-32");
    private static final List<String> HOMES = List.of("延庆区香水园街道", "延庆区儒林街道", "延庆区百泉街道");
    private static final List<Kind> KINDS = List.copyOf(Kind.OF_HOLDER);

    private final Database database;
    private final Stage stage;
    private final Holders holders;
    private final PermitDesk permitDesk;
    private final HolderLaws laws;
    private final Random random;
    private final List<Cast> casts = new ArrayList<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<String> walked = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();
    private int acts;
    private int refused;

    public HolderWalk(Database database, long seed) {
        this.database = database;
        this.stage = new Stage(database);
        this.holders = new Holders(stage);
        this.permitDesk = stage.room(PermitDesk.class);
        this.laws = new HolderLaws(stage, holders);
        this.random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            casts.add(holders.holder());
        }
    }

    /**
     * What came of it.
     *
     * @param walked the rows of the tables that were gone
     * @param findings what was not as it should be, each a sentence
     */
    public record Figures(int acts, int refused, int cases, Set<String> walked, List<String> findings) {

        public static Figures none() {
            return new Figures(0, 0, 0, Set.of(), List.of());
        }

        public Figures and(Figures other) {
            var rows = new TreeSet<>(walked);
            rows.addAll(other.walked);
            var both = new ArrayList<>(findings);
            both.addAll(other.findings);
            return new Figures(acts + other.acts, refused + other.refused, cases + other.cases, rows, both);
        }

        /** The rows of the four tables that nobody has gone. */
        public Set<String> left() {
            Set<String> all = KINDS.stream()
                    .flatMap(kind -> kind.flow().steps().stream()
                            .map(row ->
                                    row(kind, row.from(), row.verb(), row.by().name())))
                    .collect(Collectors.toCollection(TreeSet::new));
            all.removeAll(walked);
            return all;
        }
    }

    private static String row(Kind kind, @Nullable State from, Verb verb, String by) {
        return kind + " " + from + " " + verb + " " + by;
    }

    public Figures walk(int steps) {
        for (int i = 0; i < steps && stage.today().getYear() < LAST_YEAR; i++) {
            int who = random.nextInt(casts.size());
            try {
                step(who);
                if (random.nextInt(8) == 0) {
                    pass();
                }
                casts.forEach(cast -> findings.addAll(laws.broken(cast)));
            } catch (RuntimeException | AssertionError fault) {
                findings.add("step %d on %s: %s at %s"
                        .formatted(
                                i,
                                stage.today(),
                                fault,
                                List.of(fault.getStackTrace()).subList(0, 6)));
            }
        }
        numbers.forEach(this::fold);
        return new Figures(acts, refused, numbers.size(), Set.copyOf(walked), List.copyOf(findings));
    }

    private void step(int who) {
        Cast cast = casts.get(who);
        boolean over = !HolderLaws.held(holders.status(cast, stage.today()));
        switch (random.nextInt(16)) {
            case 0, 2 -> leaveOrJoin(who);
            case 1 -> {
                if (over) {
                    casts.set(who, holders.holder());
                } else if (random.nextInt(3) == 0) {
                    cancel(cast);
                }
            }
            default -> go(cast, kind(cast));
        }
    }

    /** Mostly one of which there is something to do. */
    private Kind kind(Cast cast) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        for (int i = 0;
                i < 5
                        && !stage.register
                                .own(kind, cast.applicant())
                                .map(CaseView::state)
                                .map(State::open)
                                .orElse(false)
                        && stage.desk.barred(cast.applicant(), kind).isPresent();
                i++) {
            kind = KINDS.get(random.nextInt(KINDS.size()));
        }
        return kind;
    }

    private void leaveOrJoin(int who) {
        Cast cast = casts.get(who);
        Association now = stage.associations.of(Actor.clock(), cast.person()).orElseThrow();
        if (now.confirmed()) {
            if (random.nextInt(6) == 0) {
                holders.release(cast, stage.today());
            }
        } else {
            LocalDate left = stage.associations.lastRelease(cast.person()).orElseThrow();
            casts.set(who, holders.joins(cast, random.nextBoolean() ? Standing.FULL : Standing.MAINTAIN_ONLY, left));
        }
    }

    private void cancel(Cast cast) {
        String number = holders.permit(cast).number();
        boolean wish = random.nextBoolean();
        Actor hand = wish ? cast.applicant() : CaseWalk.hands(cast).get(random.nextInt(6));
        Life.Ground ground =
                wish ? Life.Ground.WISH : Life.Ground.values()[random.nextInt(Life.Ground.values().length)];
        done(() -> stage.tx(() -> permitDesk.cancel(number, ground, "写明原因。", hand)));
    }

    private void go(Cast cast, Kind kind) {
        Optional<CaseView> newest = stage.register.own(kind, cast.applicant());
        if (newest.isEmpty()
                || !newest.get().state().open() && !(newest.get().may(Verb.APPEAL) && random.nextBoolean())) {
            Outcome opened = done(() -> stage.handle(new Command.Open(cast.person(), kind), cast.applicant()));
            if (opened instanceof Outcome.Done fresh) {
                numbers.add(fresh.id());
            }
            return;
        }
        CaseView view = newest.get();
        boolean onward = random.nextInt(5) > 1;
        if (view.state().inPreparation() && (onward || random.nextBoolean())) {
            freshen(cast);
            want(cast, kind);
        }
        boolean employers = view.state() == State.EMPLOYER_REVIEW;
        if ((onward || random.nextBoolean()) && (employers || view.state() == State.CLERK_REVIEW)) {
            look(view, employers ? cast.agent() : cast.clerk());
        }
        if (onward) {
            onward(cast, view);
        } else {
            move(cast, stage.seen(view.no(), Actor.clock()).orElseThrow());
        }
    }

    /** What leads it to its end the shortest way, by whoever does it. */
    private void onward(Cast cast, CaseView view) {
        switch (view.state()) {
            case DRAFT, RETURNED -> act(cast.applicant(), Verb.SUBMIT, view);
            case EMPLOYER_REVIEW -> act(cast.agent(), Verb.VOUCH, view);
            case CLERK_REVIEW -> act(cast.clerk(), Verb.RECOMMEND, view);
            case TAX_CHECK -> act(cast.clerk(), Verb.RESUME, view);
            case SUPPLEMENT -> act(cast.applicant(), Verb.ANSWER, view);
            case APPROVAL -> act(cast.approver(), random.nextInt(3) == 0 ? Verb.REFUSE : Verb.GRANT, view);
            case APPEALED -> act(cast.reviewer(), random.nextBoolean() ? Verb.UPHOLD : Verb.SET_ASIDE, view);
            case GRANTED, REFUSED, WITHDRAWN, ENDED -> act(cast.applicant(), Verb.APPEAL, view);
        }
    }

    private void act(Actor hand, Verb verb, CaseView view) {
        done(() -> stage.handle(command(verb, view.no()), hand));
    }

    private void move(Cast cast, CaseView view) {
        List<Actor> hands = new ArrayList<>(CaseWalk.hands(cast));
        if (random.nextInt(10) > 1) {
            hands.removeIf(
                    hand -> view.kind().flow().verbs(view.state(), hand.role()).isEmpty());
        }
        Actor hand = hands.get(random.nextInt(hands.size()));
        List<Verb> verbs = new ArrayList<>(EnumSet.complementOf(EnumSet.of(Verb.OPEN)));
        if (random.nextInt(12) > 0) {
            verbs.retainAll(view.kind().flow().verbs(view.state(), hand.role()));
        }
        if (verbs.isEmpty()) {
            return;
        }
        Verb verb = verbs.get(random.nextInt(verbs.size()));
        if (verb != Verb.WITHDRAW || random.nextInt(8) == 0) {
            Outcome outcome = done(() -> stage.handle(command(verb, view.no()), hand));
            if (verb == Verb.CHECK && outcome instanceof Outcome.Done) {
                walked.add(row(view.kind(), view.state(), verb, hand.role().name()));
            }
        }
    }

    private Command.Move command(Verb verb, String no) {
        long version = stage.version(no) - (random.nextInt(20) == 0 ? 1 : 0);
        String item = "slot:" + DECLARATION;
        return switch (verb) {
            case SUBMIT -> new Command.Submit(no, version, true, true, random.nextInt(4) > 0);
            case VOUCH -> new Command.Vouch(no, version, null, random.nextInt(4) > 0);
            case ASK ->
                new Command.Ask(no, version, List.of(new AskedItem(item, ReasonCode.UNREADABLE, "看不清。", "仍看不清")), null);
            case ANSWER -> new Command.Answer(no, version, Map.of(item, "说明"));
            default -> CaseWalk.command(stage, verb, no);
        };
    }

    /** Everything fits, as whoever looks sees it. */
    private void look(CaseView view, Actor hand) {
        boolean agent = hand.role() == org.anju.trail.Role.AGENT;
        List<ItemAnswer> answers = stage.register.items(view.no(), Actor.clock()).stream()
                .filter(item -> !agent || !item.key().startsWith("record:"))
                .map(item -> new ItemAnswer(item.key(), ItemAnswer.Fit.FITS, null, null))
                .toList();
        done(() -> stage.handle(new Command.Check(view.no(), view.version(), answers), hand));
    }

    // ---- what he writes, as far as the desk lets him

    private void freshen(Cast cast) {
        AGEING.forEach(slot -> put(cast, slot));
        Residence home = holders.say(cast, Residence.class);
        write(
                cast,
                new Residence(
                        home.route(), home.address(), home.use(), stage.today().plusYears(1), null, null, null));
    }

    private void want(Cast cast, Kind kind) {
        if (kind == Kind.DETAILS_CHANGE) {
            write(cast, holders.say(cast, Residence.class).at(HOMES.get(random.nextInt(HOMES.size()))));
            if (random.nextInt(4) == 0) {
                Information said = holders.say(cast, Information.class);
                String number = holders.person(cast).person().residentId().number();
                write(cast, Holders.renamed(said, "林" + random.nextInt(100), number));
            }
        }
        if (kind == Kind.COMPANION_CHANGE) {
            LocalDate born = stage.today().minusYears(random.nextInt(17)).minusDays(random.nextInt(300));
            var child = new Companions.Child("小" + random.nextInt(100), null, born, Family.MARRIED, null);
            if (write(
                    cast,
                    random.nextInt(4) == 0 ? new Companions(true, List.of()) : new Companions(null, List.of(child)))) {
                holders.say(cast, Companions.class).numbers().forEach(no -> put(cast, "G-3.2.1-43#" + no));
            }
        }
    }

    private boolean write(Cast cast, Statement statement) {
        boolean may =
                stage.tx(() -> stage.desk.mayWrite(cast.person(), statement)).open();
        if (may) {
            holders.save(cast, statement);
        }
        return may;
    }

    private void put(Cast cast, String slot) {
        if (stage.tx(() -> stage.desk.mayEdit(cast.person(), "slot:" + slot)).open()) {
            holders.refresh(cast, slot);
        }
    }

    // ---- time

    /** Mostly hours, at times to the days at which somebody's permit turns. */
    private void pass() {
        if (random.nextInt(8) > 0) {
            stage.clock().advance(Duration.ofHours(random.nextInt(120)));
        } else {
            LocalDate end =
                    holders.permit(casts.get(random.nextInt(casts.size()))).to();
            LocalDate day = end.minusDays(List.of(60, 40, 25, 3, 0, -1).get(random.nextInt(6)));
            if (day.isAfter(stage.today())) {
                holders.go(day);
            }
        }
        stage.sweep.run();
    }

    // ---- what is looked at

    /** A refusal is an answer and leaves nothing. */
    private Outcome done(java.util.function.Supplier<Outcome> act) {
        String before = marks();
        Outcome outcome = act.get();
        if (outcome instanceof Outcome.Done) {
            acts++;
        } else {
            refused++;
            expect(before.equals(marks()), "%s left something", outcome);
        }
        return outcome;
    }

    private String marks() {
        return database.jdbc().sql("""
                        select concat_ws(' ', (select count(*) from trail_lines), (select count(*) from cases_event),
                            (select sum(version) from cases_case), (select count(*) from cases_submission),
                            (select count(*) from cases_outbox), (select count(*) from permits_period))
                        """).query(String.class).single();
    }

    private void fold(String no) {
        CaseView view = stage.seen(no, Actor.clock()).orElseThrow();
        findings.addAll(Fold.of(view));
        view.events()
                .forEach(event -> walked.add(row(
                        view.kind(), event.from(), event.verb(), event.role().name())));
        int given =
                database.jdbc().sql("""
                        select (select count(*) from permits_term where case_no = :no)
                            + (select count(*) from permits_change where case_no = :no)
                        """).param("no", no).query(Integer.class).single();
        expect(given == (view.state() == State.GRANTED ? 1 : 0), "%s in %s gave %d", no, view.state(), given);
    }

    private void expect(boolean right, String otherwise, @Nullable Object... args) {
        if (!right) {
            findings.add(stage.today() + ": " + requireNonNull(otherwise).formatted(args));
        }
    }
}
