package org.anju.trail;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** 留痕: writes who did or saw what, in the transaction of the act itself, so that neither can exist without the other. */
@Component
public class Trail {

    private static final String WRITE = """
            with line as (
                insert into trail_lines
                    (at, account, name, role, person, employer, district, act, subject_kind, subject_id, evidence)
                values (:at, :account, :name, :role, :person, :employer, :district, :act, :kind, :id, :evidence)
                returning id)
            insert into trail_unsealed (line) select id from line
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.builder().build();

    public Trail(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One line. Evidence holds ids, figures and codes that decided the act, never the contents of a document.
     *
     * @throws IllegalStateException outside a transaction: a line on its own would outlive an act rolled back
     */
    public void record(Actor actor, String act, Subject subject, Map<String, ?> evidence) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("trail line \"" + act + "\" outside a transaction");
        }
        jdbc.sql(WRITE)
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("name", called(actor))
                .param("role", actor.role().name())
                .param("person", actor.person())
                .param("employer", actor.employer())
                .param("district", actor.district())
                .param("act", act)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("evidence", json.writeValueAsString(new TreeMap<>(evidence)))
                .update();
    }

    /**
     * A line stays for good and its holder's data do not: whoever is held by a period (applicants and agents) is named by his
     * account alone, and who reads the trail is told its name as long as there is one (ADR 122).
     */
    private static String called(Actor actor) {
        return actor.is(Role.APPLICANT, Role.AGENT) ? actor.role().name().toLowerCase(Locale.ROOT) : actor.name();
    }

    /** A look is an act too: the holder may ask who saw his papers. */
    public void saw(Actor actor, Subject subject) {
        record(actor, "saw", subject, Map.of());
    }
}
