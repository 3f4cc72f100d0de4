package org.anju.cases.due;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 到期轮: takes what is due, one thing to a transaction, and acts on it. What another node has taken is passed by, so each
 * thing happens once on any number of nodes, and after a restart what came due meanwhile. One that cannot be moved is
 * noted and left; the others do not wait for it.
 *
 * @param <T> what is due
 * @param <K> what it is called
 */
public final class Round<T, K> {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final String what;
    private final Function<T, K> name;
    private final TransactionTemplate transaction;
    private final Set<K> reported = ConcurrentHashMap.newKeySet();

    public Round(String what, Function<T, K> name, PlatformTransactionManager transactions) {
        this.what = what;
        this.name = name;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Everything due by now; answers how much was done.
     *
     * @param next locks the next thing that is due and is none of those
     */
    public int run(Function<Set<K>, Optional<T>> next, Consumer<T> act) {
        int done = 0;
        var stuck = new HashSet<K>();
        for (boolean more = true; more; ) {
            var taken = new Taken<K>();
            try {
                more = Boolean.TRUE.equals(transaction.execute(tx -> {
                    Optional<T> due = next.apply(stuck);
                    due.ifPresent(each -> {
                        taken.name = name.apply(each);
                        act.accept(each);
                    });
                    return due.isPresent();
                }));
                done += more ? 1 : 0;
            } catch (RuntimeException trouble) {
                K stayed = taken.name;
                if (stayed == null) {
                    throw trouble;
                }
                report(stayed, trouble);
                stuck.add(stayed);
            }
        }
        return done;
    }

    /** In full the first time; the round comes by again every second. */
    private void report(K stayed, RuntimeException trouble) {
        if (reported.add(stayed)) {
            LOG.error("{} {} is due and cannot be moved", what, stayed, trouble);
        } else {
            LOG.debug("{} {} still cannot be moved", what, stayed);
        }
    }

    /** What was locked when the transaction failed. */
    private static final class Taken<K> {
        private @Nullable K name;
    }
}
