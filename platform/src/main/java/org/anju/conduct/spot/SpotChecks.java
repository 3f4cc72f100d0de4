package org.anju.conduct.spot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of checks: one row for each employer drawn, and what was found. */
@Component
class SpotChecks {

    private final JdbcClient jdbc;

    SpotChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Spot spot, int place, SpotFrame.Drawn drawn, UUID id, Instant now) {
        jdbc.sql("""
                        insert into conduct_spot_check (id, no, place, way, district, employer, code, name, drawn_at)
                        values (:id, :no, :place, :way, :district, :employer, :code, :name, :at)
                        """)
                .param("id", id)
                .param("no", spot.no())
                .param("place", place)
                .param("way", drawn.way().name())
                .param("district", spot.district())
                .param("employer", drawn.entry().employer())
                .param("code", drawn.entry().code().code())
                .param("name", drawn.entry().name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The visit, once; false where it was recorded already. */
    boolean visit(
            UUID id,
            int version,
            SpotCheck.Visit visit,
            UUID visitor,
            UUID second,
            Map<SpotItem, SpotCheck.Seen> items) {
        boolean done = jdbc.sql("""
                        update conduct_spot_check set version = version + 1, visited_on = :on, visitor = :visitor,
                            visitor_name = :by, second = :second, second_name = :secondName, recorded_at = :at,
                            points_to = :points, follow_up = :follow, follow_by = :followBy
                        where id = :id and version = :version and recorded_at is null
                        """)
                        .param("on", visit.on())
                        .param("visitor", visitor)
                        .param("by", visit.by())
                        .param("second", second)
                        .param("secondName", visit.second())
                        .param("at", visit.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("points", visit.pointsTo())
                        .param("follow", visit.followUp())
                        .param("followBy", visit.followBy())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
        if (done) {
            items.forEach((item, seen) -> jdbc.sql(
                            "insert into conduct_spot_item (spot_check, item, result, note) values (:id, :item, :result, :note)")
                    .param("id", id)
                    .param("item", item.name())
                    .param("result", seen.result().name())
                    .param("note", seen.note())
                    .update());
        }
        return done;
    }

    boolean state(UUID id, int version, String words, Instant now) {
        return said("statement = :words, stated_at = :at where statement is null and", id, version, words, now);
    }

    boolean answer(UUID id, int version, String words, Instant now) {
        return said(
                "answer = :words, answered_at = :at where answer is null and follow_up is not null and closed_at is null and",
                id,
                version,
                words,
                now);
    }

    private boolean said(String what, UUID id, int version, String words, Instant now) {
        return jdbc.sql("update conduct_spot_check set version = version + 1, " + what
                                + " id = :id and version = :version")
                        .param("words", words)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean close(UUID id, int version, SpotCheck.Closed closed) {
        return jdbc.sql("""
                        update conduct_spot_check set version = version + 1, closed_at = :at, closed_name = :by, closing = :note
                        where id = :id and version = :version and closed_at is null and recorded_at is not null
                        """)
                        .param("at", closed.at().atOffset(ZoneOffset.UTC))
                        .param("by", closed.by())
                        .param("note", closed.note())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<SpotCheck> find(UUID id, String district) {
        return list("id = :id and district = :district", Map.of("id", id, "district", district)).stream()
                .findFirst();
    }

    List<SpotCheck> of(String no) {
        return list("no = :no", Map.of("no", no));
    }

    List<SpotCheck> ofEmployer(UUID employer) {
        return list("employer = :employer", Map.of("employer", employer));
    }

    List<SpotCheck> pointing(String district) {
        return list("points_to is not null and district = :district", Map.of("district", district));
    }

    /** Of these employers, those with a check that is not closed. */
    Set<UUID> open(Collection<UUID> employers) {
        return new HashSet<>(jdbc.sql("""
                        select distinct employer from conduct_spot_check where employer = any(?) and closed_at is null
                        """)
                .param(employers.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    List<UUID> followingFrom(LocalDate day) {
        return jdbc.sql("""
                        select distinct employer from conduct_spot_check
                        where follow_by >= ? and answer is null and closed_at is null
                        """)
                .param(day)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<SpotCheck> list(String where, Map<String, ?> params) {
        return jdbc.sql("select * from conduct_spot_check where " + where + " order by drawn_at desc, no desc, place")
                .params(params)
                .query(this::check)
                .list();
    }

    private Map<SpotItem, SpotCheck.Seen> items(UUID id) {
        var items = new EnumMap<SpotItem, SpotCheck.Seen>(SpotItem.class);
        jdbc.sql("select item, result, note from conduct_spot_item where spot_check = ?")
                .param(id)
                .query(row -> {
                    items.put(
                            SpotItem.valueOf(row.getString("item")),
                            new SpotCheck.Seen(
                                    SpotItem.Result.valueOf(row.getString("result")), row.getString("note")));
                });
        return items;
    }

    private SpotCheck check(ResultSet row, int n) throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
        LocalDate on = row.getObject("visited_on", LocalDate.class);
        return new SpotCheck(
                id,
                row.getString("no"),
                row.getInt("place"),
                Spot.Way.valueOf(row.getString("way")),
                Objects.requireNonNull(row.getObject("employer", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getInt("version"),
                Spots.at(row, "drawn_at"),
                on == null
                        ? null
                        : new SpotCheck.Visit(
                                on,
                                row.getString("visitor_name"),
                                row.getString("second_name"),
                                Spots.at(row, "recorded_at"),
                                row.getString("points_to"),
                                row.getString("follow_up"),
                                row.getObject("follow_by", LocalDate.class)),
                on == null ? Map.of() : items(id),
                said(row, "statement", "stated_at"),
                said(row, "answer", "answered_at"),
                row.getString("closing") == null
                        ? null
                        : new SpotCheck.Closed(
                                Spots.at(row, "closed_at"), row.getString("closed_name"), row.getString("closing")));
    }

    private static SpotCheck.@Nullable Said said(ResultSet row, String text, String at) throws SQLException {
        String words = row.getString(text);
        return words == null ? null : new SpotCheck.Said(words, Spots.at(row, at));
    }
}
