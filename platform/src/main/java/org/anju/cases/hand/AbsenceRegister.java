package org.anju.cases.hand;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 请假登记: who of the office is away when, and who has his cases meanwhile. It begins and ends by itself. */
@Component
public class AbsenceRegister {

    /** Nobody is away longer than a year in one entry. */
    private static final int LONGEST = 366;

    private final Absences absences;
    private final AccountRegister accounts;
    private final Trail trail;
    private final InstantSource clock;

    AbsenceRegister(Absences absences, AccountRegister accounts, Trail trail, InstantSource clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whom somebody can name: the same hat, the same district, open, and not himself. */
    public List<Account> colleagues(Actor actor) {
        return accounts.staff().stream()
                .filter(each -> each.role() == actor.role()
                        && each.district().equals(actor.district())
                        && !each.disabled()
                        && !each.id().equals(actor.account()))
                .toList();
    }

    /** Whether whoever had a case once still wears that hat there. */
    boolean serves(Holder holder, Role role, String district) {
        return accounts.find(holder.account())
                .filter(each -> each.role() == role && each.district().equals(district) && !each.disabled())
                .isPresent();
    }

    /** All of the district that are not over. */
    public List<Absence> coming(Actor actor) {
        return absences.coming(actor.district(), Beijing.today(clock));
    }

    /** Of whom this reader has the cases today, by account. */
    public Map<UUID, String> represented(Actor reader) {
        UUID account = reader.account();
        return account == null || !reader.is(Role.CLERK, Role.APPROVER)
                ? Map.of()
                : absences.represented(account, Beijing.today(clock));
    }

    /** His own account and those he stands in for today. */
    public Set<UUID> hands(Actor reader) {
        var hands = new HashSet<>(represented(reader).keySet());
        if (reader.account() != null && reader.is(Role.CLERK, Role.APPROVER)) {
            hands.add(reader.account());
        }
        return hands;
    }

    /** Enters days of absence, the first and the last included. */
    public Outcome enter(Actor actor, LocalDate from, LocalDate to, UUID deputy) {
        UUID account = actor.account();
        if (account == null || !actor.is(Role.CLERK, Role.APPROVER)) {
            return new Outcome.Absent();
        }
        LocalDate today = Beijing.today(clock);
        if (from.isBefore(today) || to.isBefore(from) || to.isAfter(from.plusDays(LONGEST))) {
            return refused("days");
        }
        Optional<Account> other = colleagues(actor).stream()
                .filter(each -> each.id().equals(deputy))
                .findFirst();
        if (other.isEmpty()) {
            return refused("deputy");
        }
        absences.hold(actor.district());
        if (!absences.away(account, from, to).isEmpty()) {
            return refused("twice");
        }
        List<Absence> awayToo = absences.away(deputy, from, to);
        if (!awayToo.isEmpty()) {
            return refused(
                    "deputy.away",
                    other.get().name(),
                    awayToo.getFirst().from(),
                    awayToo.getFirst().to());
        }
        List<Absence> promised = absences.standsIn(account, from, to);
        if (!promised.isEmpty()) {
            Absence first = promised.getFirst();
            return refused("promised", first.who().name(), first.from(), first.to());
        }
        var absence = new Absence(
                UUID.randomUUID(),
                new Holder(account, actor.name()),
                actor.role(),
                new Holder(deputy, other.get().name()),
                from,
                to,
                null);
        absences.add(absence, actor.district(), clock.instant());
        record(actor, "absence.enter", absence.id(), Map.of("from", from, "to", to, "deputy", deputy));
        return new Outcome.Done(absence.id().toString());
    }

    /** Takes it back, or ends it on the spot; only whoever entered it. */
    public Outcome end(Actor actor, UUID id) {
        UUID account = actor.account();
        if (account == null || !absences.end(id, account, clock.instant(), Beijing.today(clock))) {
            return new Outcome.Absent();
        }
        record(actor, "absence.end", id, Map.of());
        return new Outcome.Done(id.toString());
    }

    private static Outcome refused(String why, Object... figures) {
        return new Outcome.Refused(Refusal.of("hands.absence." + why, null, figures));
    }

    private void record(Actor actor, String act, UUID id, Map<String, ?> evidence) {
        var words = new java.util.TreeMap<String, String>();
        evidence.forEach((name, value) -> words.put(name, value.toString()));
        trail.record(actor, act, new Subject("absence", id.toString()), words);
    }
}
