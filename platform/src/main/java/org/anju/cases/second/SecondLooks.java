package org.anju.cases.second;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where draws and second looks lie. */
@Repository
public class SecondLooks {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    SecondLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of so many; 0 where none is drawn. */
    int every(String district) {
        return jdbc.sql("select every from cases_draw_rule where district = ?")
                .param(district)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void rule(String district, int every, Instant now, String by) {
        jdbc.sql("""
                        insert into cases_draw_rule (district, every, set_at, set_by) values (:district, :every, :now, :by)
                        on conflict (district) do update
                        set every = excluded.every, set_at = excluded.set_at, set_by = excluded.set_by
                        """)
                .param("district", district)
                .param("every", every)
                .param("now", utc(now))
                .param("by", by)
                .update();
    }

    /**
     * Takes a recommendation into the run, in its transaction; empty where nothing is drawn in that district. Two at once
     * take turns, so that each has a place of its own.
     */
    Optional<SecondLook> take(String caseNo, long version, String district, UUID recommender, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('draw:' || ?, 147))")
                .param(district)
                .query((row, n) -> true)
                .list();
        int every = every(district);
        if (every == 0) {
            return Optional.empty();
        }
        Draw run = last(district)
                .filter(each -> !each.over() && each.every() == every)
                .orElseGet(() -> begin(district, every, now));
        int place = run.taken() + 1;
        jdbc.sql("update cases_draw set taken = ? where district = ? and no = ?")
                .params(place, district, run.no())
                .update();
        jdbc.sql("""
                        insert into cases_second_look (case_no, version, district, draw, place, drawn, recommender, at)
                        values (:case, :version, :district, :draw, :place, :drawn, :recommender, :now)
                        """)
                .param("case", caseNo)
                .param("version", version)
                .param("district", district)
                .param("draw", run.no())
                .param("place", place)
                .param("drawn", place == run.drawn())
                .param("recommender", recommender)
                .param("now", utc(now))
                .update();
        return of(caseNo);
    }

    private Draw begin(String district, int every, Instant now) {
        byte[] seed = new byte[Draw.SEED_BYTES];
        random.nextBytes(seed);
        jdbc.sql("""
                        insert into cases_draw (district, no, every, seed, begun_at)
                        values (:district, coalesce((select max(no) from cases_draw where district = :district), 0) + 1,
                            :every, :seed, :now)
                        """)
                .param("district", district)
                .param("every", every)
                .param("seed", seed)
                .param("now", utc(now))
                .update();
        return last(district).orElseThrow();
    }

    private Optional<Draw> last(String district) {
        return draws(district, 1).stream().findFirst();
    }

    /** The last so many, the newest first. */
    List<Draw> draws(String district, int most) {
        return jdbc.sql("select * from cases_draw where district = ? order by no desc limit ?")
                .params(district, most)
                .query((row, n) -> new Draw(
                        row.getInt("no"),
                        row.getInt("every"),
                        row.getBytes("seed"),
                        row.getInt("taken"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        looks(district, row.getInt("no"))))
                .list();
    }

    private List<SecondLook> looks(String district, int draw) {
        return jdbc.sql("select * from cases_second_look where district = ? and draw = ? order by place")
                .params(district, draw)
                .query(SecondLooks::look)
                .list();
    }

    /** Of the case's newest recommendation that had a place in a run. */
    public Optional<SecondLook> of(String caseNo) {
        return jdbc.sql("select * from cases_second_look where case_no = ? order by version desc limit 1")
                .param(caseNo)
                .query(SecondLooks::look)
                .optional();
    }

    UUID recommender(SecondLook look) {
        return jdbc.sql("select recommender from cases_second_look where case_no = ? and version = ?")
                .params(look.caseNo(), look.version())
                .query(UUID.class)
                .single();
    }

    /** Cases of a district that somebody has to look at, the oldest first. */
    List<String> waiting(String district, int most) {
        return jdbc.sql("""
                        select l.case_no from cases_second_look l join cases_case c on c.no = l.case_no
                        where l.district = ? and l.drawn and l.agrees is null and c.state = 'APPROVAL'
                        order by l.at limit ?
                        """)
                .params(district, most)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** False where somebody has looked already. */
    boolean looked(SecondLook look, boolean agrees, @Nullable String note, UUID looker, String by, Instant now) {
        return jdbc.sql("""
                        update cases_second_look
                        set agrees = :agrees, note = :note, looker = :looker, looked_by = :by, looked_at = :now
                        where case_no = :case and version = :version and agrees is null
                        """)
                        .param("agrees", agrees)
                        .param("note", note)
                        .param("looker", looker)
                        .param("by", by)
                        .param("now", utc(now))
                        .param("case", look.caseNo())
                        .param("version", look.version())
                        .update()
                == 1;
    }

    private static SecondLook look(ResultSet row, int n) throws SQLException {
        OffsetDateTime looked = row.getObject("looked_at", OffsetDateTime.class);
        return new SecondLook(
                row.getString("case_no"),
                row.getLong("version"),
                row.getInt("draw"),
                row.getInt("place"),
                row.getBoolean("drawn"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("agrees", Boolean.class),
                row.getString("note"),
                row.getString("looked_by"),
                looked == null ? null : looked.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
