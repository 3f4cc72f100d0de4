package org.anju.notices;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.notices.Despatch.State;
import org.anju.notices.carry.Carriers;
import org.anju.notices.carry.Channel;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 寄送登记: what goes out besides the inbox, and where it stands. */
@Component
public class DespatchRegister {

    private final Despatches despatches;
    private final Notices notices;
    private final Addressing addressing;
    private final Carriers carriers;
    private final Despatcher despatcher;
    private final AccountRegister accounts;
    private final Trail trail;
    private final InstantSource clock;

    DespatchRegister(
            Despatches despatches,
            Notices notices,
            Addressing addressing,
            Carriers carriers,
            Despatcher despatcher,
            AccountRegister accounts,
            Trail trail,
            InstantSource clock) {
        this.despatches = despatches;
        this.notices = notices;
        this.addressing = addressing;
        this.carriers = carriers;
        this.despatcher = despatcher;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * How one channel is.
     *
     * @param open whether it is set up here
     * @param waiting how many are still to go out
     * @param failed how many were given up
     * @param oldest since when the first of those waits
     * @param resting until when nothing is tried, after failures in a row on this node
     */
    public record Standing(
            Channel channel,
            boolean open,
            int waiting,
            int failed,
            @Nullable Instant oldest,
            @Nullable Instant resting) {}

    /** By which channels this house can write at all. */
    public Set<Channel> channels() {
        return carriers.channels();
    }

    /** In the transaction that puts the notice into the inbox: a row for each channel that is set up here. */
    void leave(Notices.Made made) {
        Instant now = clock.instant();
        for (Channel channel : carriers.channels()) {
            Addressing.Way way = addressing.of(made.account(), channel, made.level(), now);
            Instant quiet = way.quietUntil();
            if (way.trouble() != null) {
                despatches.add(made.id(), made.account(), channel, State.SKIPPED, null, way.trouble(), now);
            } else {
                State state = quiet == null ? State.WAITING : State.HELD;
                despatches.add(made.id(), made.account(), channel, state, quiet == null ? now : quiet, null, now);
            }
        }
    }

    /** What was told of that case, latest first; for the office, which has been shown the case itself. */
    public List<Notified> of(String no, Actor actor) {
        if (!actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)) {
            return List.of();
        }
        Map<UUID, List<Despatch>> sent = despatches.of(no).stream().collect(Collectors.groupingBy(Despatch::notice));
        var found = new ArrayList<Notified>();
        for (Notices.Addressed each : notices.about(no)) {
            Optional<Account> account = accounts.find(each.account());
            Notice notice = each.notice();
            account.ifPresent(he -> found.add(new Notified(
                    notice.id(),
                    notice.key(),
                    notice.args(),
                    he.role(),
                    notice.at(),
                    !notice.unread(),
                    sent.getOrDefault(notice.id(), List.of()))));
        }
        return found;
    }

    /** 再发一次: one that was given up, tried anew under the same key. The caller has been shown the case. */
    public Outcome again(Actor actor, String no, UUID id) {
        if (!actor.is(Role.CLERK, Role.APPROVER) || !despatches.about(no, id)) {
            return new Outcome.Absent();
        }
        Optional<Channel> channel = despatches.again(no, id, clock.instant());
        if (channel.isEmpty()) {
            return new Outcome.Stale();
        }
        trail.record(
                actor,
                "notice-again",
                new Subject("case", no),
                Map.of("despatch", id.toString(), "channel", channel.get().name()));
        return new Outcome.Done(id.toString());
    }

    /** How the ways out of the house are, for its operator. */
    public List<Standing> standing() {
        var all = new ArrayList<Standing>();
        for (Channel channel : Channel.values()) {
            Despatches.Count count = despatches.count(channel);
            all.add(new Standing(
                    channel,
                    carriers.of(channel).isPresent(),
                    count.waiting(),
                    count.failed(),
                    count.oldest(),
                    despatcher.resting(channel)));
        }
        return all;
    }
}
