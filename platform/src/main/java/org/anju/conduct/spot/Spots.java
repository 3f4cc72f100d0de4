package org.anju.conduct.spot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.value.CreditCode;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of draws and their frames. */
@Component
class Spots {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Spots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of that year; whoever freezes at the same moment waits. */
    String next(int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('conduct_spot'))").query(row -> {});
        int last = jdbc.sql("select coalesce(max(cast(right(no, 3) as int)), 0) from conduct_spot where no like ?")
                .param("CC-" + year + "-%")
                .query(Integer.class)
                .single();
        return "CC-%d-%03d".formatted(year, last + 1);
    }

    void add(Spot spot, SpotFrame frame, UUID account) {
        jdbc.sql("""
                        insert into conduct_spot (no, district, purpose, by_chance, by_risk, frame_hash, frozen_at, account, by_name)
                        values (:no, :district, :purpose, :chance, :risk, :hash, :at, :account, :by)
                        """)
                .param("no", spot.no())
                .param("district", spot.district())
                .param("purpose", spot.purpose())
                .param("chance", spot.byChance())
                .param("risk", spot.byRisk())
                .param("hash", frame.hash())
                .param("at", spot.frozenAt().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("by", spot.by())
                .update();
        for (SpotEntry each : frame.entries()) {
            jdbc.sql("""
                            insert into conduct_spot_frame (no, code, employer, name, weight, grounds)
                            values (:no, :code, :employer, :name, :weight, cast(:grounds as jsonb))
                            """)
                    .param("no", spot.no())
                    .param("code", each.code().code())
                    .param("employer", each.employer())
                    .param("name", each.name())
                    .param("weight", each.weight())
                    .param("grounds", JSON.writeValueAsString(each.grounds()))
                    .update();
        }
    }

    /** False where it has one already. */
    boolean seed(String no, Spot.Seed seed) {
        return jdbc.sql("""
                        update conduct_spot set head = :head, seed = :seed, drawn_at = :at where no = :no and head is null
                        """)
                        .param("head", seed.head())
                        .param("seed", seed.hash())
                        .param("at", seed.drawnAt().atOffset(ZoneOffset.UTC))
                        .param("no", no)
                        .update()
                == 1;
    }

    Optional<Spot> find(String no) {
        return jdbc.sql("select * from conduct_spot where no = ?")
                .param(no)
                .query(Spots::spot)
                .optional();
    }

    List<Spot> all(int most) {
        return jdbc.sql("select * from conduct_spot order by frozen_at desc, no desc limit ?")
                .param(most)
                .query(Spots::spot)
                .list();
    }

    List<Spot> all(Actor officer, int most) {
        return jdbc.sql("select * from conduct_spot where district = ? order by frozen_at desc, no desc limit ?")
                .params(officer.district(), most)
                .query(Spots::spot)
                .list();
    }

    SpotFrame frame(String no) {
        return new SpotFrame(jdbc.sql("select * from conduct_spot_frame where no = ?")
                .param(no)
                .query((row, n) -> new SpotEntry(
                        new CreditCode(row.getString("code")),
                        Objects.requireNonNull(row.getObject("employer", UUID.class)),
                        row.getString("name"),
                        row.getInt("weight"),
                        JSON.readValue(row.getString("grounds"), new TypeReference<Map<SpotGround, Integer>>() {})))
                .list());
    }

    private static Spot spot(ResultSet row, int n) throws SQLException {
        byte[] seed = row.getBytes("seed");
        return new Spot(
                row.getString("no"),
                row.getString("district"),
                row.getString("purpose"),
                row.getInt("by_chance"),
                row.getInt("by_risk"),
                HexFormat.of().formatHex(row.getBytes("frame_hash")),
                at(row, "frozen_at"),
                row.getString("by_name"),
                seed == null ? null : new Spot.Seed(row.getLong("head"), seed, at(row, "drawn_at")));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
