package org.anju.policy.person;

import org.jspecify.annotations.Nullable;

/** 住所: where the applicant lives, as far as known. */
public record Residence(
        @Nullable Boolean lawfulInBeijing, @Nullable ResidenceUse use) {}
