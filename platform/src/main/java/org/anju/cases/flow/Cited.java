package org.anju.cases.flow;

import org.jspecify.annotations.Nullable;

/** 依据: a guard of a flow names the clause it comes from; null where the guide is silent. */
@FunctionalInterface
public interface Cited {

    @Nullable
    String clause();
}
