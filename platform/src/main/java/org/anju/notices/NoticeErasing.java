package org.anju.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anju.accounts.AccountRegister;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Fading;
import org.anju.policy.retention.Mark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 消息清除: what a person was told and where; and what anybody was told long ago. */
@Component
class NoticeErasing implements Erasing, Fading {

    private final JdbcClient jdbc;
    private final AccountRegister accounts;

    NoticeErasing(JdbcClient jdbc, AccountRegister accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public String room() {
        return "notices";
    }

    /** Messages have a period of their own and hold nobody. */
    @Override
    public List<Mark> marks(Collection<UUID> persons, LocalDate today) {
        return List.of();
    }

    @Override
    public int erase(UUID person, Instant at) {
        return jdbc.sql("select notices_erase(?)")
                .param(accounts(Set.of(person)))
                .query(Integer.class)
                .single();
    }

    @Override
    public int fade(Instant before, Set<UUID> preserved) {
        return jdbc.sql("select notices_fade(?, ?)")
                .params(before.atOffset(ZoneOffset.UTC), accounts(preserved))
                .query(Integer.class)
                .single();
    }

    private UUID[] accounts(Collection<UUID> persons) {
        return accounts.ofPersons(persons).toArray(UUID[]::new);
    }
}
