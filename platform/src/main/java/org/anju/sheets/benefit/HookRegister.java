package org.anju.sheets.benefit;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Outcome;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 推送登记: a department's administrator says where changes are told, and sees what became of each. */
@Component
public class HookRegister {

    private static final int SECRET_BYTES = 32;
    private static final int SHOWN = 50;

    private final Hooks hooks;
    private final HookAddress addresses;
    private final Trail trail;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    HookRegister(Hooks hooks, HookAddress addresses, Trail trail, InstantSource clock) {
        this.hooks = hooks;
        this.addresses = addresses;
        this.trail = trail;
        this.clock = clock;
    }

    /** A fresh secret to be shown once. */
    public String draw() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return "whsec_" + HexFormat.of().formatHex(secret);
    }

    /** Sets the address with that secret, which replaces any before; in the caller's transaction. */
    public Outcome set(BenefitAsker admin, String url, String secret) {
        if (!admin.admin()) {
            return new Outcome.Absent();
        }
        if (addresses.allowed(url).isEmpty()) {
            return new Outcome.Refused(Refusal.of("benefit.hook.address", null));
        }
        UUID department = admin.department().id();
        hooks.set(
                department, url.strip(), secret, clock.instant(), admin.actor().name());
        record(admin, "benefit.hook.set");
        return new Outcome.Done(department.toString());
    }

    public Outcome stop(BenefitAsker admin) {
        Optional<BenefitHook> hook = of(admin).filter(BenefitHook::on);
        if (hook.isEmpty()) {
            return new Outcome.Absent();
        }
        hooks.off(hook.get().id(), hook.get().department(), clock.instant());
        record(admin, "benefit.hook.stop");
        return new Outcome.Done(hook.get().id().toString());
    }

    /** Tells it once more, under the same event's number. */
    public Outcome again(BenefitAsker admin, UUID telling) {
        boolean done = of(admin)
                .filter(BenefitHook::on)
                .filter(hook -> hooks.again(telling, hook.id(), clock.instant()))
                .isPresent();
        if (!done) {
            return new Outcome.Absent();
        }
        record(admin, "benefit.hook.again");
        return new Outcome.Done(telling.toString());
    }

    public Optional<BenefitHook> of(BenefitAsker admin) {
        return admin.admin() ? hooks.of(admin.department().id()) : Optional.empty();
    }

    /** Newest first. */
    public List<HookTelling> tellings(BenefitAsker admin) {
        return of(admin).map(hook -> hooks.tellings(hook.id(), SHOWN)).orElse(List.of());
    }

    private void record(BenefitAsker admin, String act) {
        trail.record(
                admin.actor(),
                act,
                new Subject("benefit", admin.department().id().toString()),
                Map.of());
    }
}
