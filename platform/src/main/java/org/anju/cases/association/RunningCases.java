package org.anju.cases.association;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 在途办件: whether a person has a case that his employer or the office has in hand. */
@Component
class RunningCases {

    private final JdbcClient jdbc;

    RunningCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> of(UUID person, UUID employer) {
        return jdbc.sql("""
                        select no from cases_case where person = ? and employer = ?
                          and state not in ('DRAFT', 'RETURNED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED')
                        order by opened_at desc limit 1
                        """).params(person, employer).query(String.class).optional();
    }
}
