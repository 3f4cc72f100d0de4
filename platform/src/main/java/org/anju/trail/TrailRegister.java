package org.anju.trail;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 留痕册: how the sealing stands, and the last head, for whoever prints it. */
@Component
public class TrailRegister {

    /** How much of a hash stands on paper. */
    private static final int PRINTED = 16;

    /** How the sealing stands. */
    public record Sealing(
            long unsealed, long heads, @Nullable Instant lastHead) {}

    /** A head as paper bears it: its number and its hash in hex. */
    public record Seal(long no, String hash) {

        public String beginning() {
            return hash.substring(0, PRINTED);
        }
    }

    /** A signed head, as its witnesses have it. */
    public record Covering(long no, byte[] hash, Instant at) {}

    private final JdbcClient jdbc;
    private final Seals seals;

    TrailRegister(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    public Sealing sealing() {
        Optional<Head> last = seals.lastHead();
        long unsealed = jdbc.sql("select count(*) from trail_unsealed")
                .query(Long.class)
                .single();
        return new Sealing(
                unsealed, last.map(Head::no).orElse(0L), last.map(Head::at).orElse(null));
    }

    public Optional<Seal> last() {
        return seals.lastHead().map(head -> new Seal(head.no(), head.hex()));
    }

    /** The first head under which the line of that act lies; nothing while it waits to be sealed. */
    public Optional<Covering> covering(String act, Subject subject) {
        return jdbc.sql("select " + Head.COLUMNS + """
                         from trail_heads h where h.seq >= (
                            select min(s.seq) from trail_lines l join trail_seals s on s.line = l.id
                            where l.act = :act and l.subject_kind = :kind and l.subject_id = :id)
                        order by h.no limit 1
                        """)
                .param("act", act)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, n) -> Head.of(row))
                .optional()
                .map(head -> new Covering(head.no(), head.hash(), head.at()));
    }
}
