package org.anju.sheets;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The book of looks at sheets: lines are only added. */
@Repository
class Looks {

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Look look, @Nullable UUID sheet) {
        jdbc.sql("""
                insert into sheets_look (record, at, sheet, answer, detailed, role)
                values (:record, :at, :sheet, :answer, :detailed, :role)
                """)
                .param("record", look.record())
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .param("sheet", sheet)
                .param("answer", look.answer().name())
                .param("detailed", look.detailed())
                .param("role", look.role().name())
                .update();
    }

    /** How often somebody knew the sheet but not its holder since then. */
    int misses(UUID sheet, Instant since) {
        return jdbc.sql("select count(*) from sheets_look where sheet = :sheet and answer = 'UNKNOWN' and at > :since")
                .param("sheet", sheet)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The newest looks at any version of the permit's sheet. */
    List<Look> at(String permit, int most) {
        return jdbc.sql("""
                select l.record, l.at, l.answer, l.detailed, l.role
                from sheets_look l join sheets_sheet s on s.id = l.sheet
                where s.permit = :permit
                order by l.at desc, l.record
                limit :most
                """)
                .param("permit", permit)
                .param("most", most)
                .query((row, n) -> new Look(
                        row.getString("record"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        VerificationAnswer.valueOf(row.getString("answer")),
                        row.getBoolean("detailed"),
                        Role.valueOf(row.getString("role"))))
                .list();
    }
}
