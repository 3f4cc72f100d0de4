package org.anju.parties;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.anju.parties.roster.RosterLine;
import org.anju.policy.time.Beijing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the rows of lists that were sent in, fifty to a transaction, so that its reader sees it come on. Where it stopped
 * is what waits in the table: it goes on from there after a restart, and on any node.
 */
@Component
public class RosterRunner {

    static final int CHUNK = 50;

    private final Imports imports;
    private final RosterCheck check;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    RosterRunner(Imports imports, RosterCheck check, PlatformTransactionManager transactions, InstantSource clock) {
        this.imports = imports;
        this.check = check;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** All that waits now. */
    public void run() {
        boolean more = true;
        while (more) {
            more = runOne();
        }
    }

    /** One chunk; false where there is nothing to check, or others are at it. */
    public boolean runOne() {
        return Boolean.TRUE.equals(transaction.execute(tx -> {
            for (Imports.Open each : imports.open()) {
                // no row is checked while the employer's roster changes
                if (imports.tryHold(each.employer()) && chunk(each)) {
                    return true;
                }
            }
            return false;
        }));
    }

    private boolean chunk(Imports.Open list) {
        LocalDate today = Beijing.today(clock);
        List<RosterLine> lines = imports.take(list.id(), CHUNK);
        if (!lines.isEmpty()) {
            RosterCheck.Known known = check.known(list.id(), list.employer(), today);
            lines.forEach(line -> imports.checked(list.id(), RosterCheck.of(line, known), today));
        }
        imports.finish(list.id());
        return !lines.isEmpty();
    }
}
