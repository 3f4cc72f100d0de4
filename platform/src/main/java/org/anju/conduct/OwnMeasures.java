package org.anju.conduct;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anju.policy.conduct.Party;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 对本人的处理措施. */
@Component
class OwnMeasures implements OwnData {

    private final MeasureRows measures;

    OwnMeasures(MeasureRows measures) {
        this.measures = measures;
    }

    @Override
    public String key() {
        return "measures";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(Stream.of(Party.PERSON, Party.AGENT)
                .flatMap(party -> measures.ofPerson(owner.person(), party).stream())
                .map(OwnMeasures::entry)
                .toList());
    }

    private static OwnEntry entry(Measure each) {
        Measure.Lifted lifted = each.lifted();
        return new OwnEntry()
                .put("number", each.breach())
                .put("kind", each.kind())
                .put("from", each.from())
                .put("to", each.to())
                .put("review", each.review())
                .put("words", each.words())
                .put("decided", each.decidedAt())
                .put("ended", lifted == null ? null : lifted.at())
                .put("reason", lifted == null ? null : lifted.why());
    }
}
