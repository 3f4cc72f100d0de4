package org.anju.materials;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.materials.reading.ReadingRegister;
import org.anju.policy.material.Checklist;
import org.anju.policy.value.Words;
import org.anju.trail.Subject;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 本人材料: every file that was ever handed in for him, also those that another took the place of; the bytes stay where they are. */
@Component
class OwnMaterials implements OwnData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final ReadingRegister readings;

    OwnMaterials(JdbcClient jdbc, ReadingRegister readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    @Override
    public String key() {
        return "materials";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(jdbc.sql("""
                        select m.*, r.sha256 as instead from materials_attachment m
                        left join materials_attachment r on r.id = m.replaced_by
                        where m.person = ? order by m.slot, m.put_at, m.id
                        """)
                .param(owner.person())
                .query((row, n) -> new OwnEntry()
                        .put("material", name(row.getString("slot")))
                        .put("slot", row.getString("slot"))
                        .put("file", row.getString("name"))
                        .put("kind", row.getString("kind"))
                        .put("bytes", row.getLong("bytes"))
                        .put("pages", row.getInt("pages"))
                        .put("sha256", row.getString("sha256"))
                        .put("issuer", row.getString("issuer"))
                        .put("formedOn", row.getObject("formed_on", LocalDate.class))
                        .put("validUntil", row.getObject("valid_until", LocalDate.class))
                        .put("put", at(row.getObject("put_at", OffsetDateTime.class)))
                        .put("byEmployer", row.getBoolean("by_employer"))
                        .put("removed", at(row.getObject("removed_at", OffsetDateTime.class)))
                        .put("replacedBy", row.getString("instead"))
                        .put("read", read(owner, row.getObject("id", UUID.class))))
                .list());
    }

    @Override
    public List<Subject> things(Owner owner) {
        return jdbc.sql("select id from materials_attachment where person = ?")
                .param(owner.person())
                .query((row, n) -> new Subject("attachment", row.getString(1)))
                .list();
    }

    /** What the machine read on it. */
    private @Nullable OwnEntry read(Owner owner, UUID attachment) {
        return readings.of(owner.reader(), attachment)
                .flatMap(each -> Optional.ofNullable(each.paper())
                        .map(paper -> new OwnEntry().put("at", each.readAt()).put("found", JSON.valueToTree(paper))))
                .orElse(null);
    }

    static Words name(String slot) {
        int child = slot.indexOf('#');
        return Checklist.material(child < 0 ? slot : slot.substring(0, child))
                .map(each -> each.name())
                .orElse(new Words(slot, slot));
    }

    static java.time.@Nullable Instant at(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
