package org.anju.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 拟提议的政策值, before anybody has looked at it: what a form says. */
public record Draft(
        Setting setting,
        LocalDate effectiveFrom,
        String source,
        @Nullable String reason) {}
