package org.anju.cases.hand;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 经办人: whoever of the office has a case in hand. */
public record Holder(UUID account, String name) {

    public static @Nullable Holder of(@Nullable UUID account, @Nullable String name) {
        return account == null || name == null ? null : new Holder(account, name);
    }
}
