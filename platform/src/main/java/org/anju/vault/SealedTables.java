package org.anju.vault;

import java.util.List;

/** All that one room keeps sealed, so that it can be sealed again under a newer key. */
public record SealedTables(List<SealedColumn> columns) {

    public static SealedTables of(SealedColumn... columns) {
        return new SealedTables(List.of(columns));
    }
}
