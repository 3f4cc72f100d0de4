package org.anju.vault;

import org.jspecify.annotations.Nullable;

/**
 * What an older version kept in the clear, and where it goes: sealed, or as a blind index.
 *
 * @param row the sealed column of that table: says its key
 * @param to the column it goes to
 * @param indexKind the kind of the index, null where it is sealed
 */
public record ClearColumn(
        String from, SealedColumn row, String to, @Nullable String indexKind) {

    public static ClearColumn sealed(String from, SealedColumn to) {
        return new ClearColumn(from, to, to.column(), null);
    }

    public static ClearColumn indexed(String from, SealedColumn row, String to, String kind) {
        return new ClearColumn(from, row, to, kind);
    }
}
