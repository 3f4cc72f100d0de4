package org.anju.cases.work;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.anju.parties.EmployerRegister;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.springframework.stereotype.Component;

/** 待办清单: everything that waits for an employer's agents, the nearest deadline first. */
@Component
public class WorkList {

    private static final Comparator<Task> ORDER = Comparator.comparing(
                    Task::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::since)
            .thenComparing(Task::kind)
            .thenComparing(Task::key);

    private final List<WorkSource> sources;
    private final EmployerRegister employers;
    private final InstantSource clock;

    WorkList(List<WorkSource> sources, EmployerRegister employers, InstantSource clock) {
        this.sources = List.copyOf(sources);
        this.employers = employers;
        this.clock = clock;
    }

    /** All of it, without the agent's own matters (G-3.1.2-15); nothing for whoever does not act for an employer today. */
    public List<Task> of(Actor agent) {
        if (!agent.is(Role.AGENT) || !employers.acts(agent)) {
            return List.of();
        }
        LocalDate today = Beijing.today(clock);
        return sources.stream()
                .flatMap(source -> source.tasks().apply(agent, today).stream())
                .filter(task -> task.person() == null || !task.person().equals(agent.person()))
                .sorted(ORDER)
                .toList();
    }
}
