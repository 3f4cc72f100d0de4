package org.anju.conduct.spot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of calls; takes inserts only. */
@Component
class ContactCalls {

    private final JdbcClient jdbc;

    ContactCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ContactCall call, Actor by) {
        jdbc.sql("""
                        insert into conduct_contact_call (district, employer, contact, mark, result, on_day, at, account, by_name)
                        values (:district, :employer, :contact, :mark, :result, :day, :at, :account, :by)
                        """)
                .param("district", by.district())
                .param("employer", call.employer())
                .param("contact", call.contact().name())
                .param("mark", call.mark())
                .param("result", call.result().name())
                .param("day", call.on())
                .param("at", call.at().atOffset(java.time.ZoneOffset.UTC))
                .param("account", by.account())
                .param("by", by.name())
                .update();
    }

    /** The newest first. */
    List<ContactCall> of(UUID employer) {
        return jdbc.sql("select * from conduct_contact_call where employer = ? order by at desc, id desc")
                .param(employer)
                .query(ContactCalls::call)
                .list();
    }

    /** Employers with a number that nobody was reached at, on so many days since anybody was. */
    List<UUID> unreached(String district, int days) {
        return jdbc.sql("""
                        select distinct f.employer from (
                            select c.employer, c.mark from conduct_contact_call c
                            where c.district = :district and c.result <> 'REACHED' and not exists (
                                select from conduct_contact_call r
                                where r.employer = c.employer and r.mark = c.mark and r.result = 'REACHED' and r.id > c.id)
                            group by c.employer, c.mark having count(distinct c.on_day) >= :days) f
                        """)
                .param("district", district)
                .param("days", days)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static ContactCall call(ResultSet row, int n) throws SQLException {
        return new ContactCall(
                Objects.requireNonNull(row.getObject("employer", UUID.class)),
                ContactCall.Contact.valueOf(row.getString("contact")),
                row.getBytes("mark"),
                ContactCall.Result.valueOf(row.getString("result")),
                Objects.requireNonNull(row.getObject("on_day", java.time.LocalDate.class)),
                Spots.at(row, "at"),
                row.getString("by_name"));
    }
}
