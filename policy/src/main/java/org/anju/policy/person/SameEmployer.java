package org.anju.policy.person;

import org.jspecify.annotations.Nullable;

/** 三统一: contract, payroll and social insurance all at the employer that applies (G-4.6). */
public record SameEmployer(
        @Nullable Boolean contract,
        @Nullable Boolean payroll,
        @Nullable Boolean socialInsurance) {}
