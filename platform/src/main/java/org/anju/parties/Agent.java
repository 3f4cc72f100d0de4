package org.anju.parties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 业务经办人: who may act for an employer, and from when to when (G-3.1.2-10). */
public record Agent(
        UUID person,
        UUID employer,
        String name,
        LocalDate from,
        @Nullable LocalDate to) {}
