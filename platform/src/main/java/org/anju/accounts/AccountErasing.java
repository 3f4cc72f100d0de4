package org.anju.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Hold;
import org.anju.policy.retention.Mark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 账号清除: his accounts as applicant and agent are closed for good, sign-in name and name gone; what he did keeps their id. */
@Component
class AccountErasing implements Erasing {

    private final JdbcClient jdbc;

    AccountErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String room() {
        return "accounts";
    }

    @Override
    public List<Mark> marks(Collection<UUID> persons, LocalDate today) {
        return jdbc.sql("""
                        select distinct person from accounts_account
                        where person = any(:persons) and disabled_at is null and role not in ('APPLICANT', 'AGENT')
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> (Mark) new Mark.Held(row.getObject(1, UUID.class), Hold.ACTING, ""))
                .list();
    }

    @Override
    public int erase(UUID person, Instant at) {
        return jdbc.sql("select accounts_erase(?, ?)")
                .params(person, at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
