package org.anju.cases.hand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.cases.queue.Shelf;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it stands who has which case in hand, of either kind. */
@Repository
class Hands {

    /** A case as a change of hands needs to know it. */
    record Held(
            Shelf shelf,
            String no,
            String state,
            String about,
            @Nullable UUID person,
            UUID employer,
            @Nullable UUID recommendedBy,
            @Nullable UUID refusedBy,
            @Nullable Holder holder) {

        @Nullable
        Role role() {
            return Stream.of(Role.CLERK, Role.APPROVER)
                    .filter(each -> shelf.isFor(each, state))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final JdbcClient jdbc;

    Hands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the actor may see it; nothing where it is not there or not his. */
    Optional<Held> find(String no, Actor actor) {
        return Stream.of(Shelf.values())
                .flatMap(shelf -> read(shelf, no, actor, "").stream())
                .findFirst();
    }

    /** The same, locked until the transaction ends: of two who reach for a case one is first. */
    Optional<Held> lock(String no, Actor actor) {
        return Stream.of(Shelf.values())
                .flatMap(shelf -> read(shelf, no, actor, " for update").stream())
                .findFirst();
    }

    private Optional<Held> read(Shelf shelf, String no, Actor actor, String how) {
        String about =
                shelf == Shelf.PERSON ? "c.person, c.person_name" : "cast(null as uuid) as person, c.employer_name";
        return jdbc.sql("select c.no, c.state, c.employer, c.clerk, c.approver, c.holder, c.holder_name, " + about
                        + " as about from " + shelf.table() + " c where c.no = :no and " + shelf.seenBy(actor) + how)
                .params(Shelf.figures(actor))
                .param("no", no)
                .query((row, n) -> new Held(
                        shelf,
                        no,
                        row.getString("state"),
                        row.getString("about"),
                        row.getObject("person", UUID.class),
                        row.getObject("employer", UUID.class),
                        row.getObject("clerk", UUID.class),
                        row.getObject("approver", UUID.class),
                        holder(row, "holder")))
                .optional();
    }

    /** Writes who has it now, and how that came; the case itself and its version stay. */
    void write(
            Shelf shelf,
            String no,
            HandAct act,
            @Nullable Holder was,
            @Nullable Holder becomes,
            @Nullable Role role,
            @Nullable String reason,
            Actor actor,
            Instant now) {
        jdbc.sql("update " + shelf.table() + " set holder = :holder, holder_name = :name where no = :no")
                .param("holder", becomes == null ? null : becomes.account(), Types.OTHER)
                .param("name", becomes == null ? null : becomes.name(), Types.VARCHAR)
                .param("no", no)
                .update();
        jdbc.sql("""
                        insert into cases_hand (case_no, act, at, account, by_name, was, was_name, becomes, becomes_name, role, reason)
                        values (:no, :act, :now, :account, :by, :was, :wasName, :becomes, :becomesName, :role, :reason)
                        """)
                .param("no", no)
                .param("act", act.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("by", actor.name())
                .param("was", was == null ? null : was.account(), Types.OTHER)
                .param("wasName", was == null ? null : was.name())
                .param("becomes", becomes == null ? null : becomes.account(), Types.OTHER)
                .param("becomesName", becomes == null ? null : becomes.name())
                .param("role", role == null ? null : role.name())
                .param("reason", reason)
                .update();
    }

    /** Whoever of that hat had it last; he knows it. */
    Optional<Holder> last(String no, Role role) {
        return jdbc.sql("""
                        select becomes, becomes_name from cases_hand
                        where case_no = :no and role = :role order by id desc limit 1
                        """)
                .param("no", no)
                .param("role", role.name())
                .query((row, n) -> Optional.ofNullable(holder(row, "becomes")))
                .optional()
                .flatMap(each -> each);
    }

    /** The newest first. */
    List<HandLine> lines(String no) {
        return jdbc.sql("select * from cases_hand where case_no = :no order by id desc")
                .param("no", no)
                .query((row, n) -> new HandLine(
                        HandAct.valueOf(row.getString("act")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        holder(row, "was"),
                        holder(row, "becomes"),
                        row.getString("reason")))
                .list();
    }

    private static @Nullable Holder holder(ResultSet row, String column) throws SQLException {
        return Holder.of(row.getObject(column, UUID.class), row.getString(column + "_name"));
    }
}
