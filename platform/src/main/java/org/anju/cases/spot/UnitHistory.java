package org.anju.cases.spot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the events of its people's cases say of an employer. */
@Component
class UnitHistory {

    private final JdbcClient jdbc;

    UnitHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cases that fell back because nobody looked at them within seven days, by employer (G-3.2.3-3). */
    Map<UUID, Integer> lapsed(Instant since) {
        return counted("e.verb = 'LAPSE' and e.from_state = 'EMPLOYER_REVIEW'", since);
    }

    /** How often the office had to ask for more, by employer (G-4.4-1). */
    Map<UUID, Integer> asked(Instant since) {
        return counted("e.verb = 'ASK'", since);
    }

    private Map<UUID, Integer> counted(String which, Instant since) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select c.employer, count(*) as times from cases_event e join cases_case c on c.no = e.case_no
                        where c.employer is not null and e.at >= :since and
                        """ + which + " group by c.employer")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counts.put(row.getObject("employer", UUID.class), row.getInt("times"));
                });
        return counts;
    }
}
