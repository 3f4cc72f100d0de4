package org.anju.cases.quota;

import org.springframework.stereotype.Component;

/** Settles the waiting lists, where there are any. */
@Component
public class QuotaRunner {

    private final QuotaLedger ledger;

    QuotaRunner(QuotaLedger ledger) {
        this.ledger = ledger;
    }

    public void run() {
        if (ledger.on()) {
            ledger.settle();
        }
    }
}
