package org.anju.sheets.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of departments, their purposes and their people. */
@Repository
class Departments {

    private static final String DEPARTMENT =
            "select id, name, kind, opened_at, closed_at, version from sheets_benefit_department ";
    private static final String PURPOSE = """
            select id, department, name, valid_from, valid_to, sees_companions, sees_employer, closed_at, version
            from sheets_benefit_purpose
            """;

    private final JdbcClient jdbc;

    Departments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BenefitDepartment> all() {
        return jdbc.sql(DEPARTMENT + "order by (closed_at is not null), name")
                .query(Departments::department)
                .list();
    }

    Optional<BenefitDepartment> find(UUID id) {
        return jdbc.sql(DEPARTMENT + "where id = ?")
                .param(id)
                .query(Departments::department)
                .optional();
    }

    /** False where one of that name is there already. */
    boolean add(UUID id, String name, BenefitKind kind, Instant at) {
        return jdbc.sql("""
                        insert into sheets_benefit_department (id, name, kind, opened_at) values (?, ?, ?, ?)
                        on conflict (name) do nothing
                        """)
                        .params(id, name, kind.name(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean close(UUID id, @Nullable Instant at, int version) {
        return jdbc.sql("""
                        update sheets_benefit_department set closed_at = :at, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    List<BenefitPurpose> purposes(UUID department) {
        return jdbc.sql(PURPOSE + "where department = ? order by (closed_at is not null), name")
                .param(department)
                .query(Departments::purpose)
                .list();
    }

    Optional<BenefitPurpose> purpose(UUID id) {
        return jdbc.sql(PURPOSE + "where id = ?")
                .param(id)
                .query(Departments::purpose)
                .optional();
    }

    /** False where the department has one of that name. */
    boolean add(BenefitPurpose purpose) {
        return jdbc.sql("""
                        insert into sheets_benefit_purpose
                            (id, department, name, valid_from, valid_to, sees_companions, sees_employer)
                        values (:id, :department, :name, :from, :to, :companions, :employer)
                        on conflict (department, name) do nothing
                        """)
                        .param("id", purpose.id())
                        .param("department", purpose.department())
                        .param("name", purpose.name())
                        .param("from", purpose.from())
                        .param("to", purpose.to())
                        .param("companions", purpose.seesCompanions())
                        .param("employer", purpose.seesEmployer())
                        .update()
                == 1;
    }

    boolean closePurpose(UUID id, @Nullable Instant at, int version) {
        return jdbc.sql("""
                        update sheets_benefit_purpose set closed_at = :at, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    List<BenefitMember> members(UUID department) {
        return jdbc.sql("""
                        select account, department, admin from sheets_benefit_member
                        where department = ? order by joined_at, account
                        """).param(department).query(Departments::member).list();
    }

    Optional<BenefitMember> member(UUID account) {
        return jdbc.sql("select account, department, admin from sheets_benefit_member where account = ?")
                .param(account)
                .query(Departments::member)
                .optional();
    }

    /** False where that account asks for a department already. */
    boolean join(BenefitMember member, Instant at) {
        return jdbc.sql("""
                        insert into sheets_benefit_member (account, department, admin, joined_at)
                        values (?, ?, ?, ?) on conflict (account) do nothing
                        """)
                        .params(member.account(), member.department(), member.admin(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean leave(UUID department, UUID account) {
        return jdbc.sql("delete from sheets_benefit_member where department = ? and account = ?")
                        .params(department, account)
                        .update()
                == 1;
    }

    private static BenefitDepartment department(ResultSet row, int n) throws SQLException {
        return new BenefitDepartment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                BenefitKind.valueOf(row.getString("kind")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "closed_at"),
                row.getInt("version"));
    }

    private static BenefitPurpose purpose(ResultSet row, int n) throws SQLException {
        return new BenefitPurpose(
                row.getObject("id", UUID.class),
                row.getObject("department", UUID.class),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("sees_companions"),
                row.getBoolean("sees_employer"),
                instant(row, "closed_at") != null,
                row.getInt("version"));
    }

    private static BenefitMember member(ResultSet row, int n) throws SQLException {
        return new BenefitMember(
                row.getObject("account", UUID.class), row.getObject("department", UUID.class), row.getBoolean("admin"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
