package org.anju.materials;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 材料说明: why something is missing, as he said it. */
@Component
class OwnReasons implements OwnData {

    private final JdbcClient jdbc;

    OwnReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "reasons";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(jdbc.sql("select * from materials_reason where person = ? order by at, id")
                .param(owner.person())
                .query((row, n) -> new OwnEntry()
                        .put("material", OwnMaterials.name(row.getString("slot")))
                        .put("slot", row.getString("slot"))
                        .put("reason", row.getString("reason"))
                        .put("at", OwnMaterials.at(row.getObject("at", OffsetDateTime.class)))
                        .put("withdrawn", OwnMaterials.at(row.getObject("withdrawn_at", OffsetDateTime.class))))
                .list());
    }
}
