package org.anju.vault;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 密封栏: a column in which a room keeps what is sealed. What lies in it is bound to it and to the key of its row.
 *
 * @param key the columns of the primary key
 */
public record SealedColumn(String table, String column, List<String> key) {

    public static SealedColumn of(String table, String column, String... key) {
        return new SealedColumn(table, column, List.of(key));
    }

    /** @param row the values of the key, in its order */
    public byte[] seal(Vault vault, String clear, Object... row) {
        return vault.seal(kind(), place(row), clear);
    }

    public String open(Vault vault, byte[] sealed, Object... row) {
        return vault.text(kind(), place(row), sealed);
    }

    byte[] sealAgain(Vault vault, byte[] sealed, Object... row) {
        return vault.seal(kind(), place(row), vault.open(kind(), place(row), sealed));
    }

    String keys() {
        return String.join(", ", key);
    }

    /** {@code a = ? and b = ?} for the key. */
    String row() {
        return key.stream().map(each -> each + " = ?").collect(Collectors.joining(" and "));
    }

    private String kind() {
        return table + "." + column;
    }

    private String place(Object... row) {
        if (row.length != key.size()) {
            throw new IllegalArgumentException(kind());
        }
        return Arrays.stream(row).map(String::valueOf).collect(Collectors.joining("/"));
    }
}
