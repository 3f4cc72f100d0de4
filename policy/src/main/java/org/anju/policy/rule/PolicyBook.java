package org.anju.policy.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.policy.time.WorkingDays;

/** 政策簿: where rooms look up what is in force; what ships with the code, and what two officers have laid on top of it. */
@FunctionalInterface
public interface PolicyBook {

    Policy now();

    default WorkingDays days() {
        return now().days();
    }

    /** The figures of this house's district on that day. */
    default Pack pack(LocalDate day) {
        return now().pack(day);
    }

    /** What the rules look at on that day; empty before the first wage. */
    default Optional<Parameters> on(LocalDate day) {
        return now().on(day);
    }
}
