package org.anju.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anju.parties.roster.RosterEntry;
import org.anju.parties.roster.RosterLine;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 名册中的本人: what employers sent in about him, found by the blind index of his number. */
@Component
class OwnRoster implements OwnData {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Persons persons;
    private final Documents documents = new Documents();

    OwnRoster(JdbcClient jdbc, Vault vault, Persons persons) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.persons = persons;
    }

    @Override
    public String key() {
        return "roster";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return persons.find(owner.reader(), owner.person(), true)
                .map(person -> PartySeals.index(vault, person.residentId().number()))
                .map(index -> OwnEntry.read(Stream.concat(waiting(index).stream(), listed(index).stream())
                        .toList()))
                .orElse(List.of());
    }

    private List<OwnEntry> waiting(byte[] index) {
        return jdbc.sql("""
                        select r.id, r.entry_sealed, r.imported_at, r.used_at, r.removed_at, e.name as employer_name
                        from parties_roster r join parties_employer e on e.id = r.employer
                        where r.resident_id_index = ? order by r.imported_at, r.id
                        """).param(index).query(this::expected).list();
    }

    private OwnEntry expected(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        RosterEntry said =
                documents.read(PartySeals.ENTRY.open(vault, row.getBytes("entry_sealed"), id), RosterEntry.class);
        return new OwnEntry()
                .put("employer", row.getString("employer_name"))
                .put("at", Rows.instant(row, "imported_at"))
                .put("name", said.name())
                .put("department", said.department())
                .put("position", said.position())
                .put("started", said.startedOn())
                .put("insuredSince", said.insuredSince())
                .put("workPlace", said.workPlace())
                .put("workerPost", said.workerPost())
                .put("contractNumber", said.contractNumber())
                .put("contractFrom", said.contractFrom())
                .put("contractTo", said.contractTo())
                .put("income", said.income())
                .put("degree", said.degree())
                .put("hukou", said.hukou())
                .put("used", Rows.instant(row, "used_at"))
                .put("removed", Rows.instant(row, "removed_at"));
    }

    private List<OwnEntry> listed(byte[] index) {
        return jdbc.sql("""
                        select l.import_id, l.number, l.line_sealed, i.created_at, e.name as employer_name
                        from parties_import_row l join parties_import i on i.id = l.import_id
                        join parties_employer e on e.id = i.employer
                        where l.resident_id_index = ? order by i.created_at, l.number
                        """).param(index).query(this::sent).list();
    }

    private OwnEntry sent(ResultSet row, int n) throws SQLException {
        RosterLine line = documents.read(
                PartySeals.LINE.open(
                        vault,
                        row.getBytes("line_sealed"),
                        row.getObject("import_id", UUID.class),
                        row.getInt("number")),
                RosterLine.class);
        return new OwnEntry()
                .put("employer", row.getString("employer_name"))
                .put("at", Rows.instant(row, "created_at"))
                .put("cells", line.cells());
    }
}
