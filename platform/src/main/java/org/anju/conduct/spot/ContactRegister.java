package org.anju.conduct.spot;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.anju.vault.Vault;
import org.springframework.stereotype.Component;

/** 联系人核验登记: keeps calls, and says whether a number is still one where somebody is reached (G-4.8-3). */
@Component
public class ContactRegister {

    private static final String INDEX = "conduct.contact";

    private final ContactCalls calls;
    private final Vault vault;
    private final Trail trail;
    private final InstantSource clock;

    ContactRegister(ContactCalls calls, Vault vault, Trail trail, InstantSource clock) {
        this.calls = calls;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** A call made just now; the number itself is not kept a second time. */
    public Outcome called(
            UUID employer, ContactCall.Contact contact, String number, ContactCall.Result result, Actor clerk) {
        if (!clerk.is(Role.CLERK)) {
            return new Outcome.Absent();
        }
        Instant now = clock.instant();
        var call = new ContactCall(
                employer, contact, vault.index(INDEX, number), result, Beijing.dateOf(now), now, clerk.name());
        calls.add(call, clerk);
        trail.record(
                clerk,
                "contact.call",
                new Subject("employer", employer.toString()),
                Map.of("contact", contact.name(), "result", result.name()));
        return new Outcome.Done(employer.toString());
    }

    /** All calls to that employer, the newest first; for the office. */
    public List<ContactCall> calls(UUID employer, Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR) ? calls.of(employer) : List.of();
    }

    /** Whether nobody was reached at that number, on two days, since anybody was. */
    public boolean invalid(UUID employer, String number) {
        byte[] mark = vault.index(INDEX, number);
        return calls.of(employer).stream()
                        .filter(call -> Arrays.equals(call.mark(), mark))
                        .takeWhile(call -> call.result() != ContactCall.Result.REACHED)
                        .map(ContactCall::on)
                        .distinct()
                        .count()
                >= ContactCall.DAYS;
    }

    /** Employers that had such a number; whether it still is theirs, the caller asks with {@link #invalid}. */
    public List<UUID> unreached(String district) {
        return calls.unreached(district, ContactCall.DAYS);
    }
}
