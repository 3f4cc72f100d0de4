package org.anju.cases.window;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.Json;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where receipts lie; none is ever changed. */
@Repository
class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of a year follow each other without a gap: the row stays locked until the act ends. */
    String next(int year) {
        int serial = jdbc.sql("""
                        insert into cases_receipt_serial as s (year, last) values (:year, 1)
                        on conflict (year) do update set last = s.last + 1 returning last
                        """).param("year", year).query(Integer.class).single();
        return String.format(Locale.ROOT, "SJ-%d-%06d", year, serial);
    }

    void add(Receipt receipt, Actor clerk) {
        jdbc.sql("""
                        insert into cases_receipt (no, district, kind, case_no, concerning, brought_by, papers, received_at,
                            clerk, clerk_name)
                        values (:no, :district, :kind, :case, :concerning, :by, :papers, :at, :clerk, :name)
                        """)
                .param("no", receipt.no())
                .param("district", clerk.district())
                .param("kind", receipt.kind().name())
                .param("case", receipt.caseNo())
                .param("concerning", receipt.concerning())
                .param("by", receipt.broughtBy())
                .param("papers", Json.write(receipt.papers()))
                .param("at", receipt.receivedAt().atOffset(ZoneOffset.UTC))
                .param("clerk", clerk.account())
                .param("name", receipt.clerk())
                .update();
    }

    Optional<Receipt> find(String no, String district) {
        return jdbc.sql("select * from cases_receipt where no = :no and district = :district")
                .param("no", no)
                .param("district", district)
                .query((row, n) -> receipt(row))
                .optional();
    }

    List<Receipt> of(String caseNo, String district) {
        return jdbc.sql("select * from cases_receipt where case_no = :case and district = :district order by no desc")
                .param("case", caseNo)
                .param("district", district)
                .query((row, n) -> receipt(row))
                .list();
    }

    /** For all cases of that person, the oldest first. */
    List<Receipt> ofPerson(UUID person) {
        return jdbc.sql("""
                        select r.* from cases_receipt r join cases_case c on c.no = r.case_no
                        where r.kind = 'PERSON' and c.person = :person order by r.no
                        """)
                .param("person", person)
                .query((row, n) -> receipt(row))
                .list();
    }

    List<Receipt> between(Instant from, Instant to, String district) {
        return jdbc.sql("""
                        select * from cases_receipt
                        where district = :district and received_at >= :from and received_at < :to order by received_at, no
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("district", district)
                .query((row, n) -> receipt(row))
                .list();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("no"),
                Receipt.Kind.valueOf(row.getString("kind")),
                row.getString("case_no"),
                row.getString("concerning"),
                row.getString("brought_by"),
                List.of(Json.read(row.getString("papers"), String[].class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("clerk_name"));
    }
}
