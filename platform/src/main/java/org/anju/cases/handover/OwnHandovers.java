package org.anju.cases.handover;

import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 本人转出. */
@Component
class OwnHandovers implements OwnData {

    private final Handovers handovers;

    OwnHandovers(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String key() {
        return "handovers";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(handovers.ofPerson(owner.person()).stream()
                .map(OwnHandovers::entry)
                .toList());
    }

    private static OwnEntry entry(Handover each) {
        Handover.Done done = each.done();
        return new OwnEntry()
                .put("permit", each.permit())
                .put("toDistrict", each.toDistrict())
                .put("employer", each.employer())
                .put("asked", each.askedAt())
                .put("ended", done == null ? null : done.at())
                .put("receipt", done == null ? null : done.receipt());
    }
}
