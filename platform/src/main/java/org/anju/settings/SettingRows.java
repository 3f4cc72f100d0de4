package org.anju.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where proposals, values and checks lie. */
@Repository
class SettingRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String PROPOSALS = """
            select p.*, e.how, e.at as ended_at, e.by_name as ended_by
            from settings_proposal p left join settings_end e on e.proposal = p.id
            """;

    private final JdbcClient jdbc;

    SettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Proposal proposal) {
        jdbc.sql("""
                        insert into settings_proposal (id, kind, district, subject, effective_from, value, source, reason,
                            at, account, person, by_name)
                        values (:id, :kind, :district, :subject, :from, cast(:value as jsonb), :source, :reason,
                            :at, :account, :person, :by)
                        """)
                .param("id", proposal.id())
                .param("kind", proposal.setting().kind().name())
                .param("district", proposal.district())
                .param("subject", proposal.setting().subject())
                .param("from", proposal.effectiveFrom())
                .param("value", JSON.writeValueAsString(proposal.setting()))
                .param("source", proposal.source())
                .param("reason", proposal.reason())
                .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                .param("account", proposal.account())
                .param("person", proposal.person())
                .param("by", proposal.by())
                .update();
    }

    Optional<Proposal> find(UUID id) {
        return jdbc.sql(PROPOSALS + " where p.id = ?")
                .param(id)
                .query(this::proposal)
                .optional();
    }

    /** Those that wait, the oldest first. */
    List<Proposal> open() {
        return jdbc.sql(PROPOSALS + " where e.proposal is null order by p.at, p.id")
                .query(this::proposal)
                .list();
    }

    /** The newest first. */
    List<Proposal> all(int most) {
        return jdbc.sql(PROPOSALS + " order by p.at desc, p.id limit ?")
                .param(most)
                .query(this::proposal)
                .list();
    }

    /** Those that became values, by the day each takes effect; of the same day the one confirmed later counts. */
    List<Proposal> values() {
        return jdbc.sql("""
                        select p.*, e.how, e.at as ended_at, e.by_name as ended_by
                        from settings_value v join settings_proposal p on p.id = v.proposal
                            join settings_end e on e.proposal = p.id
                        order by p.effective_from, v.id
                        """).query(this::proposal).list();
    }

    /** False where it has ended already. */
    boolean end(Proposal proposal, Proposal.How how, Actor by, Instant now) {
        return jdbc.sql("""
                        insert into settings_end (proposal, how, at, account, by_name)
                        values (:proposal, :how, :at, :account, :by) on conflict do nothing
                        """)
                        .param("proposal", proposal.id())
                        .param("how", how.name())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("account", by.account())
                        .param("by", by.name())
                        .update()
                == 1;
    }

    void value(Proposal proposal, Actor by, LocalDate today, Instant now) {
        jdbc.sql("""
                        insert into settings_value (proposal, confirmed_on, at, proposed_by, confirmed_by)
                        values (:proposal, :today, :at, :proposer, :by)
                        """)
                .param("proposal", proposal.id())
                .param("today", today)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("proposer", proposal.account())
                .param("by", by.account())
                .update();
    }

    void check(Checked checked, Actor by, Instant now) {
        jdbc.sql("""
                        insert into settings_check (kind, district, subject, on_day, at, account, by_name)
                        values (:kind, :district, :subject, :on, :at, :account, :by)
                        """)
                .param("kind", checked.kind().name())
                .param("district", checked.district())
                .param("subject", checked.subject())
                .param("on", checked.on())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("by", by.name())
                .update();
    }

    /** The last of each value. */
    List<Checked> checked() {
        return jdbc.sql("""
                        select distinct on (kind, district, subject) kind, district, subject, on_day, by_name
                        from settings_check order by kind, district, subject, id desc
                        """)
                .query((row, n) -> new Checked(
                        SettingKind.valueOf(row.getString("kind")),
                        row.getString("district"),
                        row.getString("subject"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("by_name")))
                .list();
    }

    /** Another number whenever another value has come. */
    long version() {
        return jdbc.sql("select coalesce(max(id), 0) from settings_value")
                .query(Long.class)
                .single();
    }

    private Proposal proposal(ResultSet row, int n) throws SQLException {
        String how = row.getString("how");
        return new Proposal(
                row.getObject("id", UUID.class),
                setting(SettingKind.valueOf(row.getString("kind")), row.getString("value")),
                row.getString("district"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("source"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("by_name"),
                how == null
                        ? null
                        : new Proposal.End(
                                Proposal.How.valueOf(how),
                                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                                row.getString("ended_by")));
    }

    private static Setting setting(SettingKind kind, String value) {
        return switch (kind) {
            case WAGE -> JSON.readValue(value, Setting.WageSetting.class);
            case HOLIDAYS -> JSON.readValue(value, Setting.HolidaySetting.class);
            case PACK -> JSON.readValue(value, Setting.PackSetting.class);
            case EDITION -> JSON.readValue(value, Setting.EditionSetting.class);
        };
    }
}
