package org.anju.accounts;

// long because every act on an account obeys the same few rules, easier to see side by side

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 账号登记: opens accounts, lets people in, keeps their passwords. Acts other than signing in run in the caller's transaction. */
@Component
public class AccountRegister {

    static final int TRIES = 5;
    static final Duration SHUT = Duration.ofMinutes(15);

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final Trail trail;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    AccountRegister(
            Accounts accounts,
            Passwords passwords,
            PasswordRule rule,
            Trail trail,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rule = rule;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The sign-in name as it is kept: lower case, full-width signs made plain. */
    public static String login(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isLogin(String login) {
        return LOGIN.matcher(login).matches();
    }

    /** Done with the id of the account, or refused where the login or the applicant has one already. */
    public Outcome open(Actor by, Opening opening) {
        String hash = opening.password() == null ? null : passwords.hash(opening.password());
        Optional<UUID> made = accounts.insert(opening, hash, clock.instant());
        if (made.isEmpty()) {
            return new Outcome.Refused(Refusal.of("accounts.taken", null));
        }
        UUID id = made.get();
        trail.record(
                by, "account-opened", subject(id), Map.of("role", opening.role().name(), "demo", opening.demo()));
        return new Outcome.Done(id.toString());
    }

    /** Takes the same time and gives the same answer whatever is wrong. */
    public SignIn signIn(String typed, String password) {
        Optional<Account> known = accounts.named(login(typed));
        UUID id = known.map(Account::id).orElse(null);
        boolean right = passwords.matches(password, id == null ? null : accounts.hash(id));
        Boolean in = transaction.execute(status -> right && id != null ? enter(id) : turnedAway(id));
        return Boolean.TRUE.equals(in) && known.isPresent() ? new SignIn.In(known.get()) : new SignIn.No();
    }

    /** The demo page's click: only accounts of the demonstration. */
    public SignIn enterDemo(UUID id) {
        Optional<Account> known = accounts.find(id).filter(Account::demo);
        Boolean in = transaction.execute(status -> known.isPresent() && enter(id));
        return Boolean.TRUE.equals(in) && known.isPresent() ? new SignIn.In(known.get()) : new SignIn.No();
    }

    public void signedOut(Actor actor) {
        transaction.executeWithoutResult(status -> trail.record(actor, "signed-out", subject(actor), Map.of()));
    }

    /** Who that account is now; empty where it is disabled or gone. Asked at every request. */
    public Optional<Account> present(UUID id) {
        return accounts.find(id).filter(account -> !account.disabled());
    }

    public Optional<Account> find(UUID id) {
        return accounts.find(id);
    }

    public List<Account> demo() {
        return accounts.demo();
    }

    /** Open accounts of those people as that employer's agents; whether they act for it, the caller has asked. */
    public List<UUID> agents(UUID employer, Collection<UUID> persons) {
        return persons.isEmpty() ? List.of() : accounts.agents(employer, persons);
    }

    /** The open account of that person as an applicant. */
    public List<UUID> applicant(UUID person) {
        return accounts.applicant(person);
    }

    /** All accounts of those people, also closed ones. */
    public List<UUID> ofPersons(Collection<UUID> persons) {
        return accounts.ofPersons(persons);
    }

    public List<UUID> called(String name) {
        return accounts.called(name);
    }

    public Map<UUID, String> names(Collection<UUID> ids) {
        return accounts.names(ids);
    }

    /** Open accounts of that hat in the district. */
    public List<UUID> office(String district, Role role) {
        return accounts.office(district, role);
    }

    /** His own accounts bear the name that was put right. */
    public void call(UUID person, String name) {
        accounts.call(person, name);
    }

    /** The people of the office. */
    public List<Account> staff() {
        return accounts.staff();
    }

    /** Own password: the old one must be right. */
    public Outcome changePassword(Actor actor, String old, String fresh) {
        UUID id = actor.account();
        Account account = id == null ? null : accounts.find(id).orElse(null);
        if (id == null || account == null) {
            return new Outcome.Absent();
        }
        if (!passwords.matches(old, accounts.hash(id))) {
            return new Outcome.Refused(Refusal.of("accounts.password.wrong", null));
        }
        String problem =
                old.equals(fresh) ? "accounts.password.same" : rule.problem(fresh, account.login(), account.name());
        if (problem != null) {
            return new Outcome.Refused(Refusal.of(problem, null));
        }
        accounts.password(id, passwords.hash(fresh), false);
        trail.record(actor, "password-changed", subject(id), Map.of());
        return new Outcome.Done(id.toString());
    }

    /** A password to be shown once and changed at the first sign-in. */
    public String oneTimePassword() {
        return passwords.oneTime();
    }

    /** Gives a person of the office a one-time password. */
    public Outcome reset(Actor by, UUID id, String oneTime) {
        if (!staffMember(id)) {
            return new Outcome.Absent();
        }
        accounts.password(id, passwords.hash(oneTime), true);
        trail.record(by, "password-reset", subject(id), Map.of());
        return new Outcome.Done(id.toString());
    }

    /** Shuts out a person of the office, or lets him in again; his open pages end with the next click. */
    public Outcome disable(Actor by, UUID id, boolean disabled, int version) {
        if (!staffMember(id)) {
            return new Outcome.Absent();
        }
        if (id.equals(by.account())) {
            return new Outcome.Refused(Refusal.of("accounts.own", null));
        }
        return shut(by, id, disabled, version) ? new Outcome.Done(id.toString()) : new Outcome.Stale();
    }

    /** Ends the account of an agent who no longer acts for his employer. */
    public Outcome remove(Actor by, UUID id) {
        Optional<Account> agent =
                accounts.find(id).filter(account -> account.role() == Role.AGENT && !account.disabled());
        if (agent.isEmpty()) {
            return new Outcome.Absent();
        }
        return shut(by, id, true, agent.get().version()) ? new Outcome.Done(id.toString()) : new Outcome.Stale();
    }

    /** In a house without any account: opens {@code operator} and answers its one-time password. */
    public Optional<String> openFirstOperator() {
        return Optional.ofNullable(transaction.execute(status -> {
            if (!accounts.none()) {
                return null;
            }
            String oneTime = passwords.oneTime();
            Outcome made =
                    open(Actor.clock(), Opening.staff("operator", oneTime, "operator", Role.OPERATOR, Actor.YANQING));
            return made instanceof Outcome.Done ? oneTime : null;
        }));
    }

    private boolean shut(Actor by, UUID id, boolean disabled, int version) {
        boolean moved = accounts.disabled(id, disabled ? clock.instant() : null, version);
        if (moved) {
            trail.record(by, disabled ? "account-disabled" : "account-enabled", subject(id), Map.of());
        }
        return moved;
    }

    private boolean staffMember(UUID id) {
        return accounts.find(id)
                .filter(account -> account.role() != Role.APPLICANT && account.role() != Role.AGENT)
                .isPresent();
    }

    private boolean enter(UUID id) {
        Instant now = clock.instant();
        boolean open = accounts.in(id, now);
        Account account = accounts.find(id).orElseThrow();
        trail.record(account.actor(), open ? "signed-in" : "sign-in-shut", subject(id), Map.of());
        return open;
    }

    /** An unknown name costs the same steps as a known one; what was typed is not kept, it may be a password. */
    private boolean turnedAway(@Nullable UUID id) {
        accounts.failed(id, TRIES, clock.instant().plus(SHUT));
        trail.record(
                Actor.visitor(), "sign-in-failed", new Subject("account", id == null ? "" : id.toString()), Map.of());
        return false;
    }

    private static Subject subject(UUID id) {
        return new Subject("account", id.toString());
    }

    private static Subject subject(Actor actor) {
        return new Subject("account", String.valueOf(actor.account()));
    }
}
