package org.anju.accounts;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 经办人账号: opens, reopens and shuts the accounts of agents, in the caller's transaction. */
@Component
public class AgentAccountRegister {

    /** Which employer he acts for, and the district it is registered in. */
    public record Work(UUID employer, String district) {}

    private final Accounts accounts;
    private final Passwords passwords;
    private final Trail trail;
    private final InstantSource clock;

    public AgentAccountRegister(Accounts accounts, Passwords passwords, Trail trail, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /** A password to be shown once and changed at the first sign-in. */
    public String oneTimePassword() {
        return passwords.oneTime();
    }

    /** All he has or had for that employer, open ones first. */
    public List<Account> of(UUID person, UUID employer) {
        return accounts.agents(person, employer);
    }

    /**
     * Done with the id of his open account for that employer. Whoever was shut out is let in again; a password given
     * counts for the first time only, none leaves him the identity platform as the way in.
     */
    public Outcome open(Actor by, String login, String name, UUID person, Work at, @Nullable String oneTime) {
        List<Account> had = of(person, at.employer());
        Optional<Account> shut = had.stream().filter(Account::disabled).findFirst();
        Optional<Account> open = had.stream().filter(each -> !each.disabled()).findFirst();
        if (open.isEmpty() && shut.isEmpty()) {
            return fresh(by, login, name, person, at, oneTime);
        }
        Account account = open.or(() -> shut).orElseThrow();
        if (account.disabled()) {
            accounts.disabled(account.id(), null, account.version());
            trail.record(by, "account-enabled", subject(account.id()), Map.of());
        }
        if (oneTime != null) {
            accounts.password(account.id(), passwords.hash(oneTime), true);
            trail.record(by, "password-reset", subject(account.id()), Map.of());
        }
        return new Outcome.Done(account.id().toString());
    }

    private Outcome fresh(Actor by, String login, String name, UUID person, Work at, @Nullable String oneTime) {
        Opening opening = new Opening(
                login, oneTime, oneTime != null, name, Role.AGENT, person, at.employer(), at.district(), false, "", "");
        Optional<UUID> made =
                accounts.insert(opening, oneTime == null ? null : passwords.hash(oneTime), clock.instant());
        if (made.isEmpty()) {
            return new Outcome.Refused(Refusal.of("accounts.taken", null));
        }
        trail.record(by, "account-opened", subject(made.get()), Map.of("role", Role.AGENT.name(), "demo", false));
        return new Outcome.Done(made.get().toString());
    }

    /** Somebody for whom the identity platform vouches comes in; a lock for wrong passwords is no matter of it. */
    public Outcome admit(UUID id, String method) {
        Optional<Account> account = accounts.find(id).filter(each -> each.role() == Role.AGENT && !each.disabled());
        if (account.isEmpty()) {
            return new Outcome.Absent();
        }
        trail.record(account.get().actor(), "signed-in", subject(id), Map.of("method", method));
        return new Outcome.Done(id.toString());
    }

    /** Shuts every account he has for that employer; answers which. */
    public List<UUID> shut(Actor by, UUID person, UUID employer) {
        List<Account> open =
                of(person, employer).stream().filter(each -> !each.disabled()).toList();
        for (Account each : open) {
            accounts.disabled(each.id(), clock.instant(), each.version());
            trail.record(by, "account-disabled", subject(each.id()), Map.of());
        }
        return open.stream().map(Account::id).toList();
    }

    private static Subject subject(UUID id) {
        return new Subject("account", id.toString());
    }
}
