package org.anju.figures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case that has moved since it was folded last. */
record Subject(
        String no,
        String shelf,
        String kind,
        String district,
        @Nullable UUID employer,
        long version) {}
