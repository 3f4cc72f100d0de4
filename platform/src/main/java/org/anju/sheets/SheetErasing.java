package org.anju.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Mark;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 确认单清除: a holder's sheets with the looks at them, and what benefit departments were told. Who asked when stays; the files
 * leave the content store with the next sweep.
 */
@Component
class SheetErasing implements Erasing {

    private final JdbcClient jdbc;
    private final PermitRegister permits;

    SheetErasing(JdbcClient jdbc, PermitRegister permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    @Override
    public String room() {
        return "sheets";
    }

    /** A sheet is kept as long as its permit's holder. */
    @Override
    public List<Mark> marks(Collection<UUID> persons, LocalDate today) {
        return List.of();
    }

    @Override
    public int erase(UUID person, Instant at) {
        String[] his =
                permits.of(person, Actor.clock()).stream().map(Permit::number).toArray(String[]::new);
        return jdbc.sql("select sheets_erase(?, ?)")
                .params(his, at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
