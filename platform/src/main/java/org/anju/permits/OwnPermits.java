package org.anju.permits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.Subject;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 本人证件: with all terms, periods, companions there ever were and changes. */
@Component
class OwnPermits implements OwnData {

    private final Permits permits;
    private final Periods periods;
    private final JdbcClient jdbc;
    private final Vault vault;

    OwnPermits(Permits permits, Periods periods, JdbcClient jdbc, Vault vault) {
        this.permits = permits;
        this.periods = periods;
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public String key() {
        return "permits";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return permits.of(owner.person(), owner.reader()).reversed().stream()
                .<Supplier<OwnEntry>>map(each -> () -> entry(each))
                .toList();
    }

    @Override
    public List<Subject> things(Owner owner) {
        return permits.of(owner.person(), owner.reader()).stream()
                .map(each -> new Subject("permit", each.number()))
                .toList();
    }

    private OwnEntry entry(Permit permit) {
        return new OwnEntry()
                .put("number", permit.number())
                .put("case", permit.caseNo())
                .put("from", permit.from())
                .put("to", permit.to())
                .put("clause", permit.termClause())
                .put("issued", permit.issuedOn())
                .put("terms", rows(permit, """
                        select no, lower(during) as begins, upper(during) - 1 as ends, clause, case_no, issued_on
                        from permits_term where permit = ? order by no
                        """, OwnPermits::term))
                .put(
                        "periods",
                        periods.of(permit.number()).stream()
                                .map(each -> new OwnEntry()
                                        .put("status", each.status())
                                        .put("from", each.from())
                                        .put("to", each.to())
                                        .put("clause", each.clause()))
                                .toList())
                .put(
                        "companions",
                        rows(permit, "select * from permits_companion where permit = ? order by place", this::child))
                .put(
                        "changes",
                        rows(
                                permit,
                                "select * from permits_change where permit = ? order by at, case_no",
                                OwnPermits::change));
    }

    private List<OwnEntry> rows(Permit permit, String sql, org.springframework.jdbc.core.RowMapper<OwnEntry> each) {
        return jdbc.sql(sql).param(permit.number()).query(each).list();
    }

    private static OwnEntry term(ResultSet row, int n) throws SQLException {
        return new OwnEntry()
                .put("from", row.getObject("begins", LocalDate.class))
                .put("to", row.getObject("ends", LocalDate.class))
                .put("clause", row.getString("clause"))
                .put("case", row.getString("case_no"))
                .put("issued", row.getObject("issued_on", LocalDate.class));
    }

    private OwnEntry child(ResultSet row, int n) throws SQLException {
        byte[] id = row.getBytes("id_number_sealed");
        return new OwnEntry()
                .put("name", row.getString("name"))
                .put(
                        "residentId",
                        id == null
                                ? null
                                : PermitSeals.COMPANION.open(vault, id, row.getString("permit"), row.getInt("place")))
                .put("born", row.getObject("born", LocalDate.class));
    }

    private static OwnEntry change(ResultSet row, int n) throws SQLException {
        return new OwnEntry()
                .put("case", row.getString("case_no"))
                .put("what", Changed.valueOf(row.getString("kind")).name())
                .put("at", row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
