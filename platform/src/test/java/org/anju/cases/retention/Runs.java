package org.anju.cases.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.parties.KeptRegister;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Mark;
import org.anju.testkit.Database;
import org.anju.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Runs that are broken off or fail on the way, and databases that come back from an older copy. */
public final class Runs {

    /** The process is gone. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Where the parts of a run are found. */
    @FunctionalInterface
    public interface Parts {
        <T> T of(Class<T> type);
    }

    private Runs() {}

    /** Gone in the middle of the n-th person, after all other rooms have erased him. */
    public static RetentionRun killedAt(Collection<Erasing> rooms, Parts parts, int nth) {
        var times = new AtomicInteger();
        return with(rooms, parts, person -> {
            if (times.incrementAndGet() == nth) {
                throw new Killed();
            }
        });
    }

    public static RetentionRun failingFor(UUID one, Collection<Erasing> rooms, Parts parts) {
        return with(rooms, parts, person -> {
            if (person.equals(one)) {
                throw new IllegalStateException("made to fail");
            }
        });
    }

    private static RetentionRun with(Collection<Erasing> rooms, Parts parts, java.util.function.Consumer<UUID> last) {
        List<Erasing> all = new ArrayList<>(rooms);
        all.add(new Erasing() {
            @Override
            public String room() {
                return "last";
            }

            @Override
            public List<Mark> marks(Collection<UUID> persons, LocalDate today) {
                return List.of();
            }

            @Override
            public int erase(UUID person, Instant at) {
                last.accept(person);
                return 0;
            }
        });
        return new RetentionRun(
                parts.of(KeptRegister.class),
                all,
                List.of(parts.of(CaseErasing.class)),
                parts.of(CaseErasing.class),
                parts.of(Preservations.class),
                parts.of(Ledger.class),
                parts.of(LedgerFile.class),
                parts.of(Trail.class),
                parts.of(PlatformTransactionManager.class),
                parts.of(InstantSource.class));
    }

    /** As it was before he was erased. */
    public static void bringBack(Database database, UUID person, String name) {
        superuser(database).sql("""
                        update anju.parties_person set erased_at = null, name = ?, resident_id_sealed = 'x',
                            resident_id_index = sha256(?::text::bytea) where id = ?
                        """).params(name, person.toString(), person).update();
    }

    /** And with it the book. */
    public static void forget(Database database) {
        superuser(database).sql("delete from anju.cases_erasure").update();
    }

    private static JdbcClient superuser(Database database) {
        var key = database.superuser();
        return JdbcClient.create(new DriverManagerDataSource(key.url(), key.user(), key.password()));
    }
}
