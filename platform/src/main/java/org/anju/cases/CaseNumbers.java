package org.anju.cases;

import org.anju.policy.value.CaseNo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 受理号: one series for people's and employers' cases. */
@Repository
public class CaseNumbers {

    private final JdbcClient jdbc;

    public CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of a year follow each other without a gap: the row stays locked until the act ends. */
    public String next(int year) {
        int serial = jdbc.sql("""
                        insert into cases_serial as s (year, last) values (:year, 1)
                        on conflict (year) do update set last = s.last + 1 returning last
                        """).param("year", year).query(Integer.class).single();
        return CaseNo.of(year, serial).text();
    }
}
