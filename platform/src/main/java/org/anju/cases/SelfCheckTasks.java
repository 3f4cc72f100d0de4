package org.anju.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anju.cases.work.Task;
import org.anju.cases.work.WorkSource;
import org.anju.conduct.SelfCheck;
import org.anju.conduct.SelfCheckRegister;
import org.anju.parties.TermRegister;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** 自查待办: the yearly self-check, from 1 November, and last year's while it is missing (G-4.8-1, A-88). */
@Component
class SelfCheckTasks {

    private final SelfCheckRegister checks;
    private final TermRegister terms;

    SelfCheckTasks(SelfCheckRegister checks, TermRegister terms) {
        this.checks = checks;
        this.terms = terms;
    }

    @Bean
    WorkSource selfCheckSource() {
        return new WorkSource("SELF_CHECK", this::tasks, this::employers);
    }

    private List<Task> tasks(Actor agent, LocalDate today) {
        UUID firm = agent.employer();
        Optional<LocalDate> since = firm == null ? Optional.empty() : terms.accreditedSince(firm, today);
        if (firm == null || since.isEmpty()) {
            return List.of();
        }
        List<Integer> done = checks.of(agent).stream().map(SelfCheck::year).toList();
        return IntStream.of(today.getYear() - 1, today.getYear())
                .filter(year -> !today.isBefore(SelfCheck.opens(year)))
                .filter(year -> since.get().isBefore(SelfCheck.from(year)))
                .filter(year -> !done.contains(year))
                .mapToObj(year -> task(firm, year, today))
                .toList();
    }

    private static Task task(UUID firm, int year, LocalDate today) {
        LocalDate lastDay = SelfCheck.due(year);
        return new Task(
                "SELF_CHECK",
                firm + ":" + year,
                null,
                String.valueOf(year),
                Beijing.startOf(SelfCheck.opens(year)),
                lastDay,
                false,
                Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay)),
                "/firm/self-check?year=" + year,
                List.of(lastDay));
    }

    /** Only this year's can still be in time. */
    private Collection<UUID> employers(LocalDate today) {
        int year = today.getYear();
        if (today.isBefore(SelfCheck.opens(year))) {
            return List.of();
        }
        var done = checks.reported(year);
        return terms.accreditedBefore(SelfCheck.from(year), today).stream()
                .filter(employer -> !done.contains(employer))
                .toList();
    }
}
