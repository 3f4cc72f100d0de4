package org.anju.cases.spot;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anju.cases.work.Task;
import org.anju.cases.work.WorkSource;
import org.anju.conduct.spot.SpotCheck;
import org.anju.conduct.spot.SpotCheckRegister;
import org.anju.policy.rule.PolicyBook;
import org.anju.trail.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** 整改待办: what a spot check asked to be put right, until the employer has said that it is (G-4.8-2). */
@Component
class SpotTasks {

    private final SpotCheckRegister register;
    private final PolicyBook book;

    SpotTasks(SpotCheckRegister register, PolicyBook book) {
        this.register = register;
        this.book = book;
    }

    @Bean
    WorkSource spotSource() {
        return new WorkSource("SPOT", this::tasks, register::employersFollowing);
    }

    private List<Task> tasks(Actor agent, LocalDate today) {
        return register.of(agent).stream()
                .filter(each -> each.follows() && each.answer() == null)
                .map(each -> task(each, today))
                .toList();
    }

    private Task task(SpotCheck check, LocalDate today) {
        SpotCheck.Visit visit = Objects.requireNonNull(check.visit());
        LocalDate by = Objects.requireNonNull(visit.followBy());
        return new Task(
                "SPOT",
                check.id().toString(),
                null,
                check.no(),
                visit.recordedAt(),
                by,
                true,
                book.days().between(today, by),
                "/firm/spot/" + check.id(),
                List.of(by));
    }
}
