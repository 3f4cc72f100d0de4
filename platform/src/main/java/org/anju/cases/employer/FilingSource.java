package org.anju.cases.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.cases.work.Task;
import org.anju.cases.work.WorkSource;
import org.anju.policy.rule.PolicyBook;
import org.anju.trail.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** 备案待办: paper that must come to the window, and what was given back to be mended. */
@Component
class FilingSource {

    private static final String ALL = "FILING";

    private final EmployerCases cases;
    private final PolicyBook book;

    FilingSource(EmployerCases cases, PolicyBook book) {
        this.book = book;
        this.cases = cases;
    }

    @Bean
    WorkSource filingTasks() {
        return new WorkSource(ALL, this::tasks, cases::waitedFor);
    }

    private List<Task> tasks(Actor agent, LocalDate today) {
        UUID employer = agent.employer();
        if (employer == null) {
            return List.of();
        }
        return Stream.of(cases.open(employer), cases.refiling(employer))
                .flatMap(Optional::stream)
                .filter(row -> row.state() == EmployerState.PAPER || row.state() == EmployerState.RETURNED)
                .map(row -> task(row, today))
                .toList();
    }

    private Task task(EmployerRow row, LocalDate today) {
        LocalDate last = row.state() == EmployerState.PAPER ? row.place().due().lastDay() : null;
        String kind = row.state() == EmployerState.RETURNED
                ? "FILING_RETURNED"
                : row.kind().grades() ? ALL : "REFILING";
        return new Task(
                kind,
                row.no(),
                null,
                row.place().filed().employerName(),
                row.openedAt(),
                last,
                true,
                last == null ? null : book.days().between(today, last),
                "/firm/filing",
                last == null ? List.of() : List.of(last));
    }
}
