package org.anju.policy.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 学位: the highest degree, where it was taken and when it was conferred. */
public record Degree(
        @Nullable DegreeLevel level,
        @Nullable Boolean overseas,
        @Nullable LocalDate conferredOn) {}
