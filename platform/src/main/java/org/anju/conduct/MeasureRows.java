package org.anju.conduct;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.conduct.Party;
import org.anju.policy.retention.Erased;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where measures lie. */
@Repository
class MeasureRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    MeasureRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Measure made, String district) {
        String words = made.words();
        jdbc.sql("""
                        insert into conduct_measure
                            (id, district, breach, kind, party, employer, person, from_day, to_day, review_day, most,
                             words_sealed, decided_at, decided_by)
                        values (:id, :district, :breach, :kind, :party, :employer, :person, :from, :to, :review, :most,
                             :words, :at, :by)
                        """)
                .param("id", made.id())
                .param("district", district)
                .param("breach", made.breach())
                .param("kind", made.kind().name())
                .param("party", made.party().name())
                .param("employer", made.employer())
                .param("person", made.person())
                .param("from", made.from())
                .param("to", made.to())
                .param("review", made.review())
                .param("most", made.most())
                .param("words", words == null ? null : ConductSeals.WORDS.seal(vault, words, made.id()))
                .param("at", made.decidedAt().atOffset(ZoneOffset.UTC))
                .param("by", made.decidedBy())
                .update();
    }

    /** False where it has been lifted already. */
    boolean lift(UUID id, Measure.Lifted lifted) {
        return jdbc.sql("""
                        update conduct_measure
                        set lifted_at = :at, lifted_by = :by, lifted_from = :from, lift_words_sealed = :why
                        where id = :id and lifted_at is null
                        """)
                        .param("at", lifted.at().atOffset(ZoneOffset.UTC))
                        .param("by", lifted.by())
                        .param("from", lifted.from())
                        .param("why", ConductSeals.LIFTED.seal(vault, lifted.why(), id))
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Measure> find(UUID id) {
        return jdbc.sql("select * from conduct_measure where id = :id")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    List<Measure> ofBreach(String no) {
        return jdbc.sql("select * from conduct_measure where breach = :no order by decided_at, kind")
                .param("no", no)
                .query(this::row)
                .list();
    }

    /** All that ever met that employer as such, the latest first. */
    List<Measure> ofEmployer(UUID employer) {
        return jdbc.sql("""
                        select * from conduct_measure where employer = :employer and party = 'EMPLOYER'
                        order by from_day desc, decided_at desc
                        """).param("employer", employer).query(this::row).list();
    }

    /** All that ever met that person in that standing, the latest first. */
    List<Measure> ofPerson(UUID person, Party party) {
        return jdbc.sql("""
                        select * from conduct_measure where person = :person and party = :party
                        order by from_day desc, decided_at desc
                        """)
                .param("person", person)
                .param("party", party.name())
                .query(this::row)
                .list();
    }

    /** Those of the district whose review is due on that day and that still hold. */
    List<Measure> toReview(String district, LocalDate day) {
        return jdbc.sql("""
                        select * from conduct_measure
                        where district = :district and lifted_at is null and review_day <= :day
                          and (to_day is null or to_day >= :day)
                        order by review_day, id
                        """)
                .param("district", district)
                .param("day", day)
                .query(this::row)
                .list();
    }

    List<Measure> ended(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select * from conduct_measure
                        where to_day between :first and :last and lifted_at is null order by to_day, id
                        """)
                .param("first", first)
                .param("last", last)
                .query(this::row)
                .list();
    }

    private Measure row(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] words = row.getBytes("words_sealed");
        return new Measure(
                id,
                row.getString("breach"),
                MeasureKind.valueOf(row.getString("kind")),
                Party.valueOf(row.getString("party")),
                row.getObject("employer", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("review_day", LocalDate.class),
                row.getObject("most", Integer.class),
                words == null ? null : ConductSeals.WORDS.open(vault, words, id),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                lifted(row, id));
    }

    private Measure.@Nullable Lifted lifted(ResultSet row, UUID id) throws SQLException {
        OffsetDateTime at = row.getObject("lifted_at", OffsetDateTime.class);
        byte[] why = row.getBytes("lift_words_sealed");
        return at == null
                ? null
                : new Measure.Lifted(
                        at.toInstant(),
                        row.getString("lifted_by"),
                        row.getObject("lifted_from", LocalDate.class),
                        why == null ? Erased.MARK : ConductSeals.LIFTED.open(vault, why, id));
    }
}
