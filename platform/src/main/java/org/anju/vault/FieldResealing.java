package org.anju.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 逐栏重封: goes once through all that is sealed, a few hundred rows at a time, and seals anew what lies under an older key.
 * It works with the owner's key: the application itself may not touch what is frozen.
 *
 * <p>Broken off, it starts from the beginning and finds less to do. A row that was changed meanwhile is left: whoever
 * changed it has sealed it under the newest key.
 */
public final class FieldResealing {

    private final Vault vault;
    private final List<SealedColumn> left;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final int chunk;
    private @Nullable List<Object> after;
    private int done;

    public FieldResealing(Vault vault, List<SealedColumn> columns, DataSource owner, int chunk) {
        this.vault = vault;
        this.left = new ArrayList<>(vault.ring().names().size() > 1 ? columns : List.of());
        this.jdbc = new JdbcTemplate(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        this.chunk = chunk;
    }

    /** One chunk; false once everything has been gone through. */
    public boolean runOne() {
        if (left.isEmpty()) {
            return false;
        }
        SealedColumn column = left.getFirst();
        List<List<Object>> rows = java.util.Objects.requireNonNull(transaction.execute(tx -> {
            List<List<Object>> read = rows(column);
            read.forEach(row -> again(column, row));
            return read;
        }));
        if (rows.size() < chunk) {
            left.removeFirst();
            after = null;
        } else {
            after = rows.getLast().subList(0, column.key().size());
        }
        return true;
    }

    /** How many rows were sealed anew. */
    public int done() {
        return done;
    }

    private List<List<Object>> rows(SealedColumn column) {
        List<Object> from = after == null ? List.of() : after;
        String further = from.isEmpty()
                ? ""
                : " and (" + column.keys() + ") > (" + String.join(", ", Collections.nCopies(from.size(), "?")) + ")";
        return jdbc.query(
                "select " + column.keys() + ", " + column.column() + " from " + column.table() + " where "
                        + column.column() + " is not null" + further + " order by " + column.keys() + " limit "
                        + chunk,
                (row, n) -> {
                    List<Object> cells = new ArrayList<>();
                    for (int i = 1; i <= column.key().size(); i++) {
                        cells.add(row.getObject(i));
                    }
                    cells.add(row.getBytes(column.key().size() + 1));
                    return cells;
                },
                from.toArray());
    }

    private void again(SealedColumn column, List<Object> row) {
        List<Object> key = row.subList(0, column.key().size());
        byte[] old = (byte[]) row.getLast();
        if (!vault.stale(old)) {
            return;
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(column.sealAgain(vault, old, key.toArray()));
        parameters.addAll(key);
        parameters.add(old);
        done += jdbc.update(
                "update " + column.table() + " set " + column.column() + " = ? where " + column.row() + " and "
                        + column.column() + " = ?",
                parameters.toArray());
    }
}
