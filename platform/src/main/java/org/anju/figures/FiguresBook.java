package org.anju.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anju.policy.rule.PolicyBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 统计台账: folds whatever has moved since it was folded last, some hundreds to a transaction. A case is known to have moved
 * by its version, so nothing is missed however long nobody folded; another node at the same work is left to it.
 */
@Component
public class FiguresBook {

    private static final int AT_ONCE = 500;

    private final Folds folds;
    private final TransactionTemplate transaction;
    private final PolicyBook book;

    FiguresBook(Folds folds, PlatformTransactionManager transactions, PolicyBook book) {
        this.folds = folds;
        this.book = book;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Answers how many cases were folded. */
    public int settle() {
        int folded = 0;
        int last;
        do {
            last = Objects.requireNonNull(transaction.execute(tx -> folds.lock() ? some() : 0));
            folded += last;
        } while (last == AT_ONCE);
        return folded;
    }

    private int some() {
        List<Subject> behind = folds.behind(AT_ONCE);
        Map<String, List<Happened>> events = folds.events(behind);
        for (Subject each : behind) {
            List<Happened> happened = events.getOrDefault(each.no(), List.of());
            folds.keep(each, Folding.of(happened, book.days()));
            folds.keep(each, happened);
        }
        return behind.size();
    }
}
