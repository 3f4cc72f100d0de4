package org.anju.web.applicant;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.cases.CaseDesk;
import org.anju.cases.Command;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People of their own for a test in the shared house: each with a fresh number, signed in as a person would. */
public final class Folk {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "correct horse 电池 7431";

    private Folk() {}

    /** Somebody signed in. */
    public record Member(String name, UUID person, UUID account, Browser browser) {}

    public static Member applicant(String name) {
        UUID person = person(name);
        return member(name, Role.APPLICANT, person, null);
    }

    /** He begins an application, and so is somebody of this district whose papers its office may see. */
    public static void applies(Member applicant) {
        var himself = new Actor(
                applicant.account(), applicant.name(), Role.APPLICANT, applicant.person(), null, Actor.YANQING);
        act(() -> House.demo().bean(CaseDesk.class).handle(new Command.Open(applicant.person()), himself));
    }

    public static Member agent(String name, UUID employer) {
        UUID person = person(name);
        return agent(name, person, employer);
    }

    public static Member agent(String name, UUID person, UUID employer) {
        act(() -> {
            House.demo()
                    .bean(EmployerRegister.class)
                    .appoint(Actor.clock(), person, employer, LocalDate.of(2020, 1, 1));
            return new Outcome.Done("");
        });
        return member(name, Role.AGENT, person, employer);
    }

    public static Member office(Role role) {
        return member("某人", role, null, null);
    }

    public static UUID employer(String name) {
        Employer employer =
                new Employer(UUID.randomUUID(), creditCode(), name, "王五", Actor.YANQING, EmployerFacts.UNKNOWN);
        act(() -> House.demo().bean(EmployerRegister.class).enrol(Actor.clock(), employer));
        return employer.id();
    }

    public static UUID person(String name) {
        return UUID.fromString(
                act(() -> House.demo().bean(PersonRegister.class).enrol(Actor.clock(), name, residentId())));
    }

    private static Member member(String name, Role role, @Nullable UUID person, @Nullable UUID employer) {
        String login = "folk" + System.nanoTime() + COUNT.incrementAndGet() + "@test";
        Opening opening =
                new Opening(login, PASSWORD, false, name, role, person, employer, Actor.YANQING, false, "", "");
        UUID account = UUID.fromString(
                act(() -> House.demo().bean(AccountRegister.class).open(Actor.clock(), opening)));
        Browser browser = House.demo().browser();
        browser.get("/sign-in")
                .form("/sign-in")
                .set("login", login)
                .set("password", PASSWORD)
                .submit()
                .hasNoText("登录名或密码");
        return new Member(name, person == null ? account : person, account, browser);
    }

    private static String act(Supplier<Outcome> act) {
        Outcome outcome = new TransactionTemplate(House.demo().bean(PlatformTransactionManager.class))
                .execute(status -> act.get());
        if (outcome instanceof Outcome.Done(String id)) {
            return id;
        }
        throw new AssertionError(String.valueOf(outcome));
    }

    /** Born in 1985 in Zhangjiakou; the running number is the end. */
    private static ResidentId residentId() {
        int n = COUNT.incrementAndGet();
        String body = "13070519850" + (1 + n % 9) + String.format("%02d", 1 + n % 28) + String.format("%03d", n % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return new ResidentId(body + "10X98765432".charAt(sum % 11));
    }

    private static CreditCode creditCode() {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        String body = "91110119MA7" + String.format("%06d", COUNT.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += alphabet.indexOf(body.charAt(i)) * weights[i];
        }
        return new CreditCode(body + alphabet.charAt((31 - sum % 31) % 31));
    }
}
