package org.anju.cases.association;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.work.Task;
import org.anju.cases.work.WorkSource;
import org.anju.parties.LeaverRegister;
import org.anju.parties.Leaving;
import org.anju.policy.rule.PolicyBook;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** 离职待办: who left, or will, and is to be released by when (G-4.2-1). */
@Component
class LeaverTasks {

    private final PolicyBook book;

    LeaverTasks(PolicyBook book) {
        this.book = book;
    }

    @Bean
    WorkSource releases(LeaverRegister leavers) {
        return new WorkSource(
                "LEAVER",
                (agent, today) -> leavers.open(agent).stream()
                        .map(leaving -> task(leaving, today))
                        .toList(),
                today -> List.copyOf(leavers.employersDue(today)));
    }

    private Task task(Leaving leaving, LocalDate today) {
        return new Task(
                "LEAVER",
                leaving.id().toString(),
                leaving.person(),
                leaving.name(),
                leaving.reportedAt(),
                leaving.lastDay(),
                true,
                book.days().between(today, leaving.lastDay()),
                "/firm/people/" + leaving.association() + "/release",
                List.of(leaving.leftOn(), leaving.lastDay()));
    }
}
