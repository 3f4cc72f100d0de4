package org.anju.sheets.benefit;

import java.time.Instant;
import java.time.LocalDate;

/** 谁查验过: a benefit department asked about a holder's permit, as the holder sees it. */
public record BenefitLook(
        String record, Instant at, String department, String purpose, LocalDate day, BenefitStatus status) {}
