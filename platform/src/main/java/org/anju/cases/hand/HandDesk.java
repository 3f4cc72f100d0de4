package org.anju.cases.hand;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.cases.errand.Tell;
import org.anju.cases.hand.Hands.Held;
import org.anju.cases.queue.Shelf;
import org.anju.parties.EmployerRegister;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 经办台: passes cases of both kinds from hand to hand. A case does not move by that, and its version stays; of two who reach
 * for one case the database lets one be first, and the other reads who that was.
 */
@Component
public class HandDesk {

    private static final int WORDS = 300;

    private final Hands hands;
    private final AbsenceRegister absences;
    private final AccountRegister accounts;
    private final EmployerRegister employers;
    private final Tell tell;
    private final Trail trail;
    private final InstantSource clock;

    HandDesk(
            Hands hands,
            AbsenceRegister absences,
            AccountRegister accounts,
            EmployerRegister employers,
            Tell tell,
            Trail trail,
            InstantSource clock) {
        this.hands = hands;
        this.absences = absences;
        this.accounts = accounts;
        this.employers = employers;
        this.tell = tell;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who has it and how that came; for the office only. */
    public Optional<HandView> of(String no, Actor reader) {
        return !reader.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                ? Optional.empty()
                : hands.find(no, reader)
                        .map(held -> new HandView(
                                no, held.shelf(), held.about(), held.role(), held.holder(), hands.lines(no)));
    }

    /** Whom the supervisor can give it to. */
    public List<Account> able(HandView view, Actor supervisor) {
        return accounts.staff().stream()
                .filter(each ->
                        each.role() == view.role() && each.district().equals(supervisor.district()) && !each.disabled())
                .toList();
    }

    /** 领取: a case nobody has. */
    public Outcome take(String no, Actor actor) {
        return work(no, actor, held -> {
            Holder holder = held.holder();
            if (holder != null) {
                return absences.hands(actor).contains(holder.account()) ? new Outcome.Done(no) : has(holder);
            }
            return pass(held, HandAct.TAKE, self(actor), null, actor);
        });
    }

    /**
     * 接手: from a colleague; both are told.
     *
     * @param from whoever had it when the reader looked
     */
    public Outcome takeOver(String no, @Nullable UUID from, String reason, Actor actor) {
        return work(no, actor, held -> {
            Holder holder = held.holder();
            if (holder == null) {
                return pass(held, HandAct.TAKE, self(actor), null, actor);
            }
            if (holder.account().equals(actor.account())) {
                return new Outcome.Done(no);
            }
            if (!holder.account().equals(from)) {
                return has(holder);
            }
            if (reason.isBlank()) {
                return new Outcome.Refused(Refusal.of("hands.reason", null));
            }
            String why =
                    reason.strip().substring(0, Math.min(WORDS, reason.strip().length()));
            Outcome done = pass(held, HandAct.TAKE_OVER, self(actor), why, actor);
            tell(held, holder.account(), "notices.hand.TAKE_OVER.was", actor.name(), why);
            tell(held, Objects.requireNonNull(actor.account()), "notices.hand.TAKE_OVER.becomes", holder.name(), why);
            return done;
        });
    }

    /** 退回组里: his own, or that of whom he stands in for. */
    public Outcome giveBack(String no, Actor actor) {
        return work(no, actor, held -> {
            Holder holder = held.holder();
            if (holder == null) {
                return new Outcome.Done(no);
            }
            return absences.hands(actor).contains(holder.account())
                    ? pass(held, HandAct.GIVE_BACK, null, null, actor)
                    : has(holder);
        });
    }

    /** 分派: the supervisor gives it to somebody of the hat whose turn it is. */
    public Outcome assign(String no, UUID account, Actor actor) {
        Optional<Held> held = actor.is(Role.SUPERVISOR) ? hands.lock(no, actor) : Optional.empty();
        if (held.isEmpty()) {
            return new Outcome.Absent();
        }
        Held which = held.get();
        Optional<Account> chosen = accounts.find(account)
                .filter(each ->
                        each.role() == which.role() && each.district().equals(actor.district()) && !each.disabled());
        if (which.role() == null || chosen.isEmpty()) {
            return new Outcome.Refused(Refusal.of("hands.nobody", null));
        }
        Optional<Refusal> own = barred(which, chosen.get().person(), account);
        if (own.isPresent()) {
            return new Outcome.Refused(own.get());
        }
        Holder was = which.holder();
        if (was != null && was.account().equals(account)) {
            return new Outcome.Done(no);
        }
        Outcome done =
                pass(which, HandAct.ASSIGN, new Holder(account, chosen.get().name()), null, actor);
        tell(which, account, "notices.hand.ASSIGN.becomes", actor.name(), "");
        if (was != null) {
            tell(which, was.account(), "notices.hand.ASSIGN.was", chosen.get().name(), "");
        }
        return done;
    }

    /** What a clerk or an approver does with a case in a state that is his. */
    private Outcome work(String no, Actor actor, Function<Held, Outcome> act) {
        Optional<Held> held = actor.is(Role.CLERK, Role.APPROVER) && actor.account() != null
                ? hands.lock(no, actor)
                : Optional.empty();
        if (held.isEmpty()) {
            return new Outcome.Absent();
        }
        if (held.get().role() != actor.role()) {
            return new Outcome.Refused(Refusal.of("hands.state", null));
        }
        return barred(held.get(), actor.person(), Objects.requireNonNull(actor.account()))
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> act.apply(held.get()));
    }

    /** Nobody has his own case in hand, nor decides what he recommended: what the desk would refuse is not taken. */
    private Optional<Refusal> barred(Held held, @Nullable UUID person, UUID account) {
        boolean own = person != null
                && (person.equals(held.person())
                        || held.shelf() == Shelf.EMPLOYER
                                && employers.agents(held.employer()).stream()
                                        .anyMatch(agent -> agent.person().equals(person)));
        if (own) {
            return Optional.of(Refusal.of("cases.guard.RECUSED", null));
        }
        UUID hand = person == null ? account : person;
        return held.role() == Role.APPROVER && (hand.equals(held.recommendedBy()) || hand.equals(held.refusedBy()))
                ? Optional.of(Refusal.of("cases.guard.OTHER_HAND", "G-3.2.3-7"))
                : Optional.empty();
    }

    private Outcome pass(Held held, HandAct act, @Nullable Holder to, @Nullable String reason, Actor actor) {
        Holder was = held.holder();
        hands.write(held.shelf(), held.no(), act, was, to, held.role(), reason, actor, clock.instant());
        var evidence = new TreeMap<String, String>();
        evidence.put("was", was == null ? "" : was.account().toString());
        evidence.put("becomes", to == null ? "" : to.account().toString());
        String name = act.name().toLowerCase(Locale.ROOT).replace('_', '-');
        trail.record(actor, "hand." + name, new Subject(held.shelf().subject(), held.no()), evidence);
        return new Outcome.Done(held.no());
    }

    private static Holder self(Actor actor) {
        return new Holder(Objects.requireNonNull(actor.account()), actor.name());
    }

    private static Outcome has(Holder holder) {
        return new Outcome.Stale(Refusal.of("hands.has", null, holder.name()));
    }

    private void tell(Held held, UUID account, String key, String who, String reason) {
        tell.officer(account, key, held.shelf().address() + held.no(), who, held.about(), held.no(), reason);
    }
}
