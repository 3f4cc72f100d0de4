package org.anju.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 后增参数: what a pack has been given since the first cases were frozen. Where a district does not demand it, it is left out
 * of what is frozen, so that the assessments of old cases come out again byte for byte.
 */
record LaterFigures(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal taxLastYearFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal taxThreeYearsFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String awardFrom) {}
