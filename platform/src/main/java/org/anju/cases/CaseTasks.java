package org.anju.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.flow.State;
import org.anju.cases.work.Task;
import org.anju.cases.work.WorkSource;
import org.anju.trail.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 办件待办: cases the employer must review within seven days (G-3.2.3-3), and those its people must add to (G-3.2.3-5). */
@Component
class CaseTasks {

    private final JdbcClient jdbc;

    CaseTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    WorkSource reviewTasks() {
        return source("REVIEW", State.EMPLOYER_REVIEW);
    }

    @Bean
    WorkSource supplementTasks() {
        return source("SUPPLEMENT", State.SUPPLEMENT);
    }

    private WorkSource source(String kind, State state) {
        return new WorkSource(
                kind, (agent, today) -> tasks(kind, state, agent, today), today -> employers(state, today));
    }

    private List<Task> tasks(String kind, State state, Actor agent, LocalDate today) {
        return jdbc
                .sql("select * from cases_case where employer = :firm and state = :state")
                .param("firm", agent.employer())
                .param("state", state.name())
                .query(Cases::row)
                .list()
                .stream()
                .map(row -> task(kind, row, today))
                .toList();
    }

    private static Task task(String kind, CaseRow row, LocalDate today) {
        LocalDate lastDay = row.place().deadline().lastDay();
        return new Task(
                kind,
                row.no() + ":" + row.round(),
                row.person(),
                row.place().filing().personName(),
                Objects.requireNonNull(row.place().filing().submittedAt()),
                lastDay,
                false,
                lastDay == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay)),
                "/firm/cases/" + row.no(),
                List.of());
    }

    private Collection<UUID> employers(State state, LocalDate today) {
        return jdbc.sql("""
                        select distinct employer from cases_case
                        where state = :state and employer is not null and last_day >= :today
                        """)
                .param("state", state.name())
                .param("today", today)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
