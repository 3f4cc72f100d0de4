package org.anju.sheets.benefit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.accounts.AccountRegister;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 部门登记: which departments may ask, for what, and through whom. Acts run in the caller's transaction; the operator's alone. */
@Component
public class BenefitRegister {

    private final Departments departments;
    private final AccountRegister accounts;
    private final Trail trail;
    private final InstantSource clock;

    BenefitRegister(Departments departments, AccountRegister accounts, Trail trail, InstantSource clock) {
        this.departments = departments;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    public List<BenefitDepartment> all() {
        return departments.all();
    }

    public Optional<BenefitDepartment> department(UUID id) {
        return departments.find(id);
    }

    public List<BenefitPurpose> purposes(UUID department) {
        return departments.purposes(department);
    }

    public List<BenefitMember> members(UUID department) {
        return departments.members(department);
    }

    /** For whom that person asks; empty where he belongs to no department, or to one that is switched off. */
    public Optional<BenefitAsker> asker(Actor actor) {
        UUID account = actor.account();
        if (account == null || !actor.is(Role.VERIFIER)) {
            return Optional.empty();
        }
        return departments
                .member(account)
                .flatMap(member -> departments
                        .find(member.department())
                        .filter(each -> each.closedAt() == null)
                        .map(each -> new BenefitAsker(each, actor, member.admin(), null)));
    }

    /** What that asker may name today. */
    public List<BenefitPurpose> open(BenefitAsker asker, LocalDate today) {
        return departments.purposes(asker.department().id()).stream()
                .filter(each -> each.holds(today) && asker.may(each.id()))
                .toList();
    }

    public Outcome open(Actor by, String name, BenefitKind kind) {
        UUID id = UUID.randomUUID();
        if (!departments.add(id, name, kind, clock.instant())) {
            return refused("benefit.department.taken", name);
        }
        record(by, "benefit.open", id, Map.of("kind", kind.name()));
        return new Outcome.Done(id.toString());
    }

    /** Switches a department off, with its people and its keys, or on again. */
    public Outcome close(Actor by, UUID id, boolean closed, int version) {
        if (!departments.close(id, closed ? clock.instant() : null, version)) {
            return new Outcome.Stale();
        }
        record(by, closed ? "benefit.close" : "benefit.reopen", id, Map.of());
        return new Outcome.Done(id.toString());
    }

    public Outcome allow(
            Actor by,
            UUID department,
            String name,
            LocalDate from,
            @Nullable LocalDate to,
            boolean seesCompanions,
            boolean seesEmployer) {
        if (to != null && to.isBefore(from)) {
            return refused("benefit.purpose.backwards");
        }
        var purpose = new BenefitPurpose(
                UUID.randomUUID(), department, name, from, to, seesCompanions, seesEmployer, false, 0);
        if (!departments.add(purpose)) {
            return refused("benefit.purpose.taken", name);
        }
        record(
                by,
                "benefit.allow",
                department,
                Map.of("purpose", purpose.id(), "companions", seesCompanions, "employer", seesEmployer));
        return new Outcome.Done(purpose.id().toString());
    }

    public Outcome closePurpose(Actor by, UUID department, UUID id, boolean closed, int version) {
        if (departments
                .purpose(id)
                .filter(each -> each.department().equals(department))
                .isEmpty()) {
            return new Outcome.Absent();
        }
        if (!departments.closePurpose(id, closed ? clock.instant() : null, version)) {
            return new Outcome.Stale();
        }
        record(by, closed ? "benefit.purpose.close" : "benefit.purpose.reopen", department, Map.of("purpose", id));
        return new Outcome.Done(id.toString());
    }

    /** Only an account with the hat of a benefit department. */
    public Outcome join(Actor by, UUID department, UUID account, boolean admin) {
        if (accounts.find(account).filter(each -> each.role() == Role.VERIFIER).isEmpty()) {
            return new Outcome.Absent();
        }
        if (!departments.join(new BenefitMember(account, department, admin), clock.instant())) {
            return refused("benefit.member.taken");
        }
        record(by, "benefit.join", department, Map.of("account", account, "admin", admin));
        return new Outcome.Done(account.toString());
    }

    public Outcome leave(Actor by, UUID department, UUID account) {
        if (!departments.leave(department, account)) {
            return new Outcome.Absent();
        }
        record(by, "benefit.leave", department, Map.of("account", account));
        return new Outcome.Done(account.toString());
    }

    private static Outcome refused(String key, Object... args) {
        return new Outcome.Refused(Refusal.of(key, null, args));
    }

    private void record(Actor by, String act, UUID id, Map<String, ?> evidence) {
        trail.record(by, act, new Subject("benefit", id.toString()), evidence);
    }
}
