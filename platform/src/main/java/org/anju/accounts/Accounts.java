package org.anju.accounts;

// long because whatever is asked of the table of accounts is asked here

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.policy.retention.Erased;
import org.anju.trail.Role;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts as they are stored. */
@Repository
class Accounts {

    private static final String SELECT = """
            select id, login_sealed, name, role, person, employer, district, demo, about_zh, about_en,
                   disabled_at is not null as disabled, locked_until, must_change, opened_at, version
              from accounts_account
            """;

    private static final String OPEN = "select id from accounts_account where disabled_at is null ";

    private final JdbcClient jdbc;
    private final Vault vault;

    Accounts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    boolean none() {
        return jdbc.sql("select not exists (select from accounts_account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Account> named(String login) {
        return jdbc.sql(SELECT + "where login_index = ?")
                .param(AccountSeals.index(vault, login))
                .query((row, n) -> read(row))
                .optional();
    }

    /** All he ever had, the oldest first. */
    List<Account> of(UUID person) {
        return jdbc.sql(SELECT + "where person = ? order by opened_at, id")
                .param(person)
                .query((row, n) -> read(row))
                .list();
    }

    /** Whatever district they lie in (V233). */
    void call(UUID person, String name) {
        jdbc.sql("select accounts_call(?, ?)")
                .params(person, name)
                .query(Integer.class)
                .single();
    }

    List<Account> staff() {
        return jdbc
                .sql(SELECT + "where role not in ('APPLICANT', 'AGENT')")
                .query((row, n) -> read(row))
                .list()
                .stream()
                .sorted(Comparator.comparing((Account each) -> each.role().name())
                        .thenComparing(Account::login))
                .toList();
    }

    List<UUID> agents(UUID employer, Collection<UUID> persons) {
        return jdbc.sql(OPEN + "and role = 'AGENT' and employer = :employer and person in (:persons)")
                .param("employer", employer)
                .param("persons", persons)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> applicant(UUID person) {
        return jdbc.sql(OPEN + "and role = 'APPLICANT' and person = :person")
                .param("person", person)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> ofPersons(Collection<UUID> persons) {
        return ids(
                "select id from accounts_account where person = any(:persons)",
                "persons",
                persons.toArray(UUID[]::new));
    }

    List<UUID> called(String name) {
        return ids("select id from accounts_account where name = :name", "name", name);
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return jdbc
                .sql("select id, name from accounts_account where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<UUID> ids(String sql, String name, Object value) {
        return jdbc.sql(sql)
                .param(name, value)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> office(String district, Role role) {
        return jdbc.sql(OPEN + "and role = :role and district = :district and employer is null")
                .param("role", role.name())
                .param("district", district)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    List<Account> demo() {
        return jdbc.sql(SELECT + "where demo and disabled_at is null").query((row, n) -> read(row)).list().stream()
                .sorted(Comparator.comparing(Account::openedAt).thenComparing(Account::login))
                .toList();
    }

    /** What an agent has or had for that employer: open ones first, then the latest. */
    List<Account> agents(UUID person, UUID employer) {
        return jdbc.sql(SELECT + """
                        where role = 'AGENT' and person = ? and employer = ?
                        order by disabled_at is not null, opened_at desc
                        """)
                .params(person, employer)
                .query((row, n) -> read(row))
                .list();
    }

    @Nullable
    String hash(UUID id) {
        return jdbc.sql("select password_hash from accounts_account where id = ?")
                .param(id)
                .query((row, n) -> Optional.ofNullable(row.getString("password_hash")))
                .optional()
                .flatMap(hash -> hash)
                .orElse(null);
    }

    /** Empty where the login, or the person as an applicant, has an account already. */
    Optional<UUID> insert(Opening opening, @Nullable String hash, Instant at) {
        UUID id = UUID.randomUUID();
        return jdbc.sql("""
                        insert into accounts_account
                            (id, login_sealed, login_index, password_hash, name, role, person, employer, district, demo, about_zh, about_en,
                             must_change, opened_at)
                        values (:id, :login, :index, :hash, :name, :role, :person, :employer, :district, :demo, :zh, :en,
                                :mustChange, :at)
                        on conflict do nothing
                        returning id
                        """)
                .param("id", id)
                .param("login", AccountSeals.LOGIN.seal(vault, opening.login(), id))
                .param("index", AccountSeals.index(vault, opening.login()))
                .param("hash", hash)
                .param("name", opening.name())
                .param("role", opening.role().name())
                .param("person", opening.person())
                .param("employer", opening.employer())
                .param("district", opening.district())
                .param("demo", opening.demo())
                .param("zh", opening.aboutZh())
                .param("en", opening.aboutEn())
                .param("mustChange", opening.mustChange())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Counts a wrong password; from {@code most} on the account is shut until {@code until}, and the count starts anew. */
    void failed(@Nullable UUID id, int most, Instant until) {
        jdbc.sql("""
                        update accounts_account
                           set locked_until = case when failed + 1 >= :most then :until else locked_until end,
                               failed = case when failed + 1 >= :most then 0 else failed + 1 end
                         where id = :id
                        """)
                .param("most", most)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** Lets the account in unless it is shut at this moment. */
    boolean in(UUID id, Instant now) {
        return jdbc.sql("""
                        update accounts_account set failed = 0, locked_until = null
                         where id = ? and disabled_at is null and (locked_until is null or locked_until <= ?)
                        """).params(id, now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    void password(UUID id, String hash, boolean mustChange) {
        jdbc.sql("""
                        update accounts_account
                           set password_hash = ?, must_change = ?, failed = 0, locked_until = null, version = version + 1
                         where id = ?
                        """).params(hash, mustChange, id).update();
    }

    boolean disabled(UUID id, @Nullable Instant at, int version) {
        return jdbc.sql("""
                        update accounts_account set disabled_at = :at, version = version + 1
                         where id = :id and version = :version
                        """)
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private Account read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] login = row.getBytes("login_sealed");
        return new Account(
                id,
                login == null ? Erased.MARK : AccountSeals.LOGIN.open(vault, login, id),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getObject("person", UUID.class),
                row.getObject("employer", UUID.class),
                row.getString("district"),
                row.getBoolean("demo"),
                row.getString("about_zh"),
                row.getString("about_en"),
                row.getBoolean("disabled"),
                instant(row, "locked_until"),
                row.getBoolean("must_change"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
