package org.anju.cases.correction;

import java.util.List;
import java.util.function.Supplier;
import org.anju.cases.outside.Screenshot;
import org.anju.trail.Subject;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 本人更正申请. */
@Component
class OwnCorrections implements OwnData {

    private final Corrections corrections;

    OwnCorrections(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String key() {
        return "corrections";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(corrections.all(owner.reader(), Integer.MAX_VALUE).stream()
                .map(OwnCorrections::entry)
                .toList());
    }

    @Override
    public List<Subject> things(Owner owner) {
        return corrections.all(owner.reader(), Integer.MAX_VALUE).stream()
                .map(each -> new Subject("correction", each.no()))
                .toList();
    }

    private static OwnEntry entry(Correction each) {
        Screenshot proof = each.said().proof();
        return new OwnEntry()
                .put("number", each.no())
                .put("about", each.item())
                .put("which", each.which().isEmpty() ? null : each.which())
                .put("what", each.said().wrong())
                .put("should", each.said().should())
                .put("proof", proof == null ? null : proof.name())
                .put("sha256", proof == null ? null : proof.sha256())
                .put("state", each.state())
                .put("filed", each.filedAt())
                .put("lastDay", each.lastDay())
                .put("answer", each.answer())
                .put("ended", each.endedAt());
    }
}
