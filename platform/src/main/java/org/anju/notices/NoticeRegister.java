package org.anju.notices;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.errand.Told;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 通知册: keeps what people were told. Everybody sees his own and nobody another's. */
@Component
public class NoticeRegister {

    private final Notices notices;
    private final InstantSource clock;

    public NoticeRegister(JdbcClient jdbc, InstantSource clock) {
        this.notices = new Notices(jdbc);
        this.clock = clock;
    }

    /** One for each account, once; answers those that are new. */
    List<Notices.Made> deliver(Told told, List<UUID> accounts) {
        return notices.add(told, accounts, clock.instant());
    }

    /** The n-th page of his inbox, from 1. */
    public Inbox inbox(Actor actor, int number) {
        UUID account = actor.account();
        if (account == null) {
            return new Inbox(List.of(), 0, 1, false);
        }
        List<Notice> found = notices.page(account, number);
        boolean more = found.size() > Inbox.PAGE;
        return new Inbox(more ? found.subList(0, Inbox.PAGE) : found, notices.unread(account), number, more);
    }

    /** How many he has not read, 100 at most: asked on every page of a signed-in person. */
    public int unread(Actor actor) {
        UUID account = actor.account();
        return account == null ? 0 : notices.unread(account);
    }

    /** Marks one of his own as read and answers it. */
    public Optional<Notice> read(Actor actor, UUID id) {
        UUID account = actor.account();
        Optional<Notice> own = account == null ? Optional.empty() : notices.find(account, id);
        if (account != null && own.filter(Notice::unread).isPresent()) {
            notices.read(account, id, clock.instant());
        }
        return own;
    }

    /** Marks all of his own as read that had come by then. */
    public void readAll(Actor actor, Instant upTo) {
        UUID account = actor.account();
        if (account != null) {
            notices.readAll(account, upTo, clock.instant());
        }
    }
}
