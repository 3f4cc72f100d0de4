package org.anju.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 本人任业务经办人: for which employers he acts or acted. What he does as an agent is the employer's. */
@Component
class OwnMandates implements OwnData {

    private final JdbcClient jdbc;
    private final Vault vault;

    OwnMandates(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public String key() {
        return "mandates";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(jdbc.sql("""
                        select a.id, a.from_day, a.to_day, a.ended_at, a.phone_sealed, e.name from parties_agent a
                        join parties_employer e on e.id = a.employer where a.person = ? order by a.from_day, a.id
                        """)
                .param(owner.person())
                .query((row, n) -> {
                    byte[] phone = row.getBytes("phone_sealed");
                    return new OwnEntry()
                            .put("employer", row.getString("name"))
                            .put("from", row.getObject("from_day", LocalDate.class))
                            .put("to", row.getObject("to_day", LocalDate.class))
                            .put("ended", Rows.instant(row, "ended_at"))
                            .put(
                                    "phone",
                                    phone == null
                                            ? null
                                            : PartySeals.PHONE.open(vault, phone, row.getObject("id", UUID.class)));
                })
                .list());
    }
}
