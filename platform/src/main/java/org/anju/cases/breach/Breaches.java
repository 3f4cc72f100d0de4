package org.anju.cases.breach;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.CaseSeals;
import org.anju.cases.Json;
import org.anju.cases.outside.Screenshot;
import org.anju.materials.store.Naming;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.Party;
import org.anju.policy.retention.Erased;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where breaches and their events lie; files of evidence are named for the content store. */
@Repository
class Breaches implements Naming {

    private record Drafts(List<Draft> drafts) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    Breaches(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Numbers of a year follow each other without a gap: the row stays locked until the act ends. */
    String next(String district, int year) {
        int serial = jdbc.sql("""
                        insert into cases_breach_year as y (district, year, last) values (:district, :year, 1)
                        on conflict (district, year) do update set last = y.last + 1 returning last
                        """)
                .param("district", district)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "WG%d-%s%04d".formatted(year, district.substring(4), serial);
    }

    void insert(Breach made) {
        jdbc.sql("""
                        insert into cases_breach (no, district, kind, party, employer, person, state, version, opened_at, hands)
                        values (:no, :district, :kind, :party, :employer, :person, :state, :version, :at, :hands)
                        """)
                .param("no", made.no())
                .param("district", made.district())
                .param("kind", made.kind().name())
                .param("party", made.party().name())
                .param("employer", made.employer())
                .param("person", made.person())
                .param("state", made.state().name())
                .param("version", made.version())
                .param("at", made.openedAt().atOffset(ZoneOffset.UTC))
                .param("hands", made.hands().toArray(UUID[]::new))
                .update();
    }

    /** False where somebody was quicker. */
    boolean move(Breach now, long was) {
        Instant due = now.stateDue();
        return jdbc.sql("""
                        update cases_breach
                        set state = :state, version = :version, state_by = :by, state_due = :due, hands = :hands,
                            told_sealed = :told, proposed_sealed = :proposed
                        where no = :no and version = :was
                        """)
                        .param("state", now.state().name())
                        .param("version", now.version())
                        .param("by", now.stateBy())
                        .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
                        .param("hands", now.hands().toArray(UUID[]::new))
                        .param("told", sealed(now.told(), now.no(), true))
                        .param("proposed", sealed(now.proposed(), now.no(), false))
                        .param("no", now.no())
                        .param("was", was)
                        .update()
                == 1;
    }

    void append(String no, BreachEvent event, @Nullable BreachState from, @Nullable UUID account) {
        Screenshot file = event.said().file();
        jdbc.sql("""
                        insert into cases_breach_event
                            (no, seq, verb, from_state, to_state, at, account, by_name, role, said_sealed, file_sha256)
                        values (:no, :seq, :verb, :from, :to, :at, :account, :by, :role, :said, :sha256)
                        """)
                .param("no", no)
                .param("seq", event.seq())
                .param("verb", event.verb().name())
                .param("from", from == null ? null : from.name())
                .param("to", event.to().name())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("by", event.by())
                .param("role", event.role().name())
                .param("said", CaseSeals.BREACH_SAID.seal(vault, Json.write(event.said()), no, event.seq()))
                .param("sha256", file == null ? null : file.sha256())
                .update();
    }

    List<BreachEvent> events(String no) {
        return jdbc.sql("select * from cases_breach_event where no = :no order by seq")
                .param("no", no)
                .query((row, n) -> event(row))
                .list();
    }

    Optional<Breach> find(String no) {
        return jdbc.sql("select * from cases_breach where no = :no")
                .param("no", no)
                .query(this::row)
                .optional();
    }

    Optional<Breach> lock(String no) {
        return jdbc.sql("select * from cases_breach where no = :no for update")
                .param("no", no)
                .query(this::row)
                .optional();
    }

    /** Of the officer's district, open ones first, then the newest; no state means all. */
    List<Breach> all(Actor officer, Collection<BreachState> states, int most, int skip) {
        return jdbc.sql("""
                        select * from cases_breach where district = :district and state in (:states)
                        order by (state in ('DECIDED', 'CLOSED')), opened_at desc, no limit :most offset :skip
                        """)
                .param("district", officer.district())
                .param("states", states.stream().map(Enum::name).toList())
                .param("most", most)
                .param("skip", skip)
                .query(this::row)
                .list();
    }

    /** Of that employer as the party. */
    List<Breach> ofEmployer(UUID employer) {
        return jdbc.sql("""
                        select * from cases_breach where employer = :employer and party = 'EMPLOYER'
                        order by opened_at desc, no
                        """).param("employer", employer).query(this::row).list();
    }

    /** Of that person as the party, in that standing. */
    List<Breach> ofPerson(UUID person, Party party) {
        return jdbc.sql("""
                        select * from cases_breach where person = :person and party = :party
                        order by opened_at desc, no
                        """)
                .param("person", person)
                .param("party", party.name())
                .query(this::row)
                .list();
    }

    @Override
    public Set<String> named(Collection<String> sha256) {
        return new HashSet<>(jdbc.sql("select file_sha256 from cases_breach_event where file_sha256 in (:sha256)")
                .param("sha256", sha256)
                .query(String.class)
                .list());
    }

    private byte @Nullable [] sealed(List<Draft> drafts, String no, boolean told) {
        var column = told ? CaseSeals.BREACH_TOLD : CaseSeals.BREACH_PROPOSED;
        return drafts.isEmpty() ? null : column.seal(vault, Json.write(new Drafts(drafts)), no);
    }

    private BreachEvent event(ResultSet row) throws SQLException {
        String no = row.getString("no");
        long seq = row.getLong("seq");
        return new BreachEvent(
                seq,
                BreachVerb.valueOf(row.getString("verb")),
                BreachState.valueOf(row.getString("to_state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                Role.valueOf(row.getString("role")),
                said(row.getBytes("said_sealed"), no, seq));
    }

    private BreachEvent.Said said(byte @Nullable [] sealed, String no, long seq) {
        return sealed == null
                ? new BreachEvent.Said(Erased.MARK, List.of(), null, null, null)
                : Json.read(CaseSeals.BREACH_SAID.open(vault, sealed, no, seq), BreachEvent.Said.class);
    }

    private Breach row(ResultSet row, int n) throws SQLException {
        String no = row.getString("no");
        OffsetDateTime due = row.getObject("state_due", OffsetDateTime.class);
        byte[] told = row.getBytes("told_sealed");
        byte[] proposed = row.getBytes("proposed_sealed");
        return new Breach(
                no,
                row.getString("district"),
                BreachKind.valueOf(row.getString("kind")),
                Party.valueOf(row.getString("party")),
                row.getObject("employer", UUID.class),
                row.getObject("person", UUID.class),
                BreachState.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("state_by", LocalDate.class),
                due == null ? null : due.toInstant(),
                hands(row.getArray("hands")),
                told == null ? List.of() : drafts(CaseSeals.BREACH_TOLD.open(vault, told, no)),
                proposed == null ? List.of() : drafts(CaseSeals.BREACH_PROPOSED.open(vault, proposed, no)));
    }

    private static List<Draft> drafts(String json) {
        return Json.read(json, Drafts.class).drafts();
    }

    private static Set<UUID> hands(Array kept) throws SQLException {
        return new HashSet<>(Arrays.asList((UUID[]) Objects.requireNonNull(kept).getArray()));
    }
}
