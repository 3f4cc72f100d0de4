package org.anju.settings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 政策台: one officer proposes a value, another confirms it; from its day on it holds by itself (G-5-3). */
@Component
public class SettingsDesk {

    private static final int HISTORY = 200;

    private final SettingRows rows;
    private final SettingsRegister register;
    private final Trail trail;
    private final InstantSource clock;

    SettingsDesk(SettingRows rows, SettingsRegister register, Trail trail, InstantSource clock) {
        this.rows = rows;
        this.register = register;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether it is he who keeps the policy values. */
    public static boolean may(Actor officer) {
        return officer.account() != null && officer.is(Role.POLICY_ADMIN, Role.SUPERVISOR);
    }

    /** Nothing holds by it yet. */
    public Outcome propose(Draft draft, Actor officer) {
        if (!may(officer)) {
            return new Outcome.Absent();
        }
        LocalDate today = Beijing.today(clock);
        Optional<Refusal> unlikely = Plausibility.of(draft, officer.district(), register.now(), today);
        if (unlikely.isPresent()) {
            return new Outcome.Refused(unlikely.get());
        }
        Proposal proposal = new Proposal(
                UUID.randomUUID(),
                draft.setting(),
                draft.setting().kind().cityWide() ? null : officer.district(),
                draft.effectiveFrom(),
                draft.source(),
                draft.reason(),
                clock.instant(),
                Objects.requireNonNull(officer.account()),
                officer.person(),
                officer.name(),
                null);
        rows.add(proposal);
        record(officer, "policy.propose", proposal);
        return new Outcome.Done(proposal.id().toString());
    }

    /** Takes it back; whoever keeps the values may, not only who proposed it. */
    public Outcome withdraw(UUID id, Actor officer) {
        Optional<Proposal> proposal = find(id, officer);
        if (proposal.isEmpty()) {
            return new Outcome.Absent();
        }
        if (!rows.end(proposal.get(), Proposal.How.WITHDRAWN, officer, clock.instant())) {
            return new Outcome.Stale();
        }
        record(officer, "policy.withdraw", proposal.get());
        return new Outcome.Done(id.toString());
    }

    /**
     * Makes a value of it. Another person than who proposed it, who types once more what he reads in the source.
     *
     * @param typed what he typed
     */
    public Outcome confirm(UUID id, String typed, Actor officer) {
        Optional<Proposal> found = find(id, officer);
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        Proposal proposal = found.get();
        if (own(proposal, officer)) {
            return new Outcome.Refused(Refusal.of("settings.refused.own", null));
        }
        if (!proposal.setting().echoed(typed)) {
            return new Outcome.Refused(Refusal.of("settings.refused.echo", null));
        }
        LocalDate today = Beijing.today(clock);
        // what was likely on the day it was proposed may not be so any more: another value came, its day has passed
        Optional<Refusal> unlikely = Plausibility.of(proposal.draft(), officer.district(), register.now(), today);
        if (proposal.open() && unlikely.isPresent()) {
            return new Outcome.Refused(unlikely.get());
        }
        if (!rows.end(proposal, Proposal.How.CONFIRMED, officer, clock.instant())) {
            return new Outcome.Stale();
        }
        rows.value(proposal, officer, today, clock.instant());
        record(officer, "policy.confirm", proposal);
        afterwards();
        return new Outcome.Done(id.toString());
    }

    /** Whether the two officers would be one. */
    public static boolean own(Proposal proposal, Actor officer) {
        return proposal.account().equals(officer.account())
                || proposal.person() != null && proposal.person().equals(officer.person());
    }

    /** Holds what is in force against its source once more, and keeps the day. */
    public Outcome check(SettingKind kind, String subject, Actor officer) {
        if (!may(officer)) {
            return new Outcome.Absent();
        }
        String district = kind.cityWide() ? null : officer.district();
        rows.check(
                new Checked(kind, district, subject, Beijing.today(clock), officer.name()), officer, clock.instant());
        trail.record(officer, "policy.check", new Subject("policy", kind + " " + subject), Map.of());
        return new Outcome.Done(subject);
    }

    public List<Proposal> open(Actor officer) {
        return may(officer)
                ? rows.open().stream().filter(each -> sees(each, officer)).toList()
                : List.of();
    }

    /** All that was ever proposed, the newest first. */
    public List<Proposal> history(Actor officer) {
        return may(officer)
                ? rows.all(HISTORY).stream().filter(each -> sees(each, officer)).toList()
                : List.of();
    }

    public Optional<Proposal> find(UUID id, Actor officer) {
        return may(officer) ? rows.find(id).filter(each -> sees(each, officer)) : Optional.empty();
    }

    /** The day each value was last held against its source, where anybody did so since it came. */
    public Map<String, Checked> checked(Actor officer) {
        Map<String, Checked> last = new TreeMap<>();
        rows.checked().stream()
                .filter(each -> each.district() == null || each.district().equals(officer.district()))
                .forEach(each -> last.put(each.kind() + " " + each.subject(), each));
        return last;
    }

    private static boolean sees(Proposal proposal, Actor officer) {
        return proposal.district() == null || proposal.district().equals(officer.district());
    }

    private void record(Actor officer, String act, Proposal proposal) {
        Map<String, Object> evidence = new TreeMap<>();
        evidence.put("kind", proposal.setting().kind());
        evidence.put("subject", proposal.setting().subject());
        evidence.put("value", proposal.setting().echo());
        evidence.put("from", proposal.effectiveFrom().toString());
        trail.record(officer, act, new Subject("policy", proposal.id().toString()), evidence);
    }

    /** What was read within the transaction is forgotten with it, committed or not. */
    private void afterwards() {
        register.forget();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                register.forget();
            }
        });
    }
}
