package org.anju.policy.person;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 持股: a natural person's share in the founding team's company; equal shares share the rank. */
public record Shareholding(
        @Nullable BigDecimal percent, @Nullable Integer rank) {}
