package org.anju.cases.window;

import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 本人收件回执: what the window took in for his cases. */
@Component
class OwnReceipts implements OwnData {

    private final Receipts receipts;

    OwnReceipts(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String key() {
        return "receipts";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(receipts.ofPerson(owner.person()).stream()
                .map(each -> new OwnEntry()
                        .put("number", each.no())
                        .put("case", each.caseNo())
                        .put("at", each.receivedAt())
                        .put("papers", each.papers()))
                .toList());
    }
}
