package org.anju.cases.complaint;

import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.Subject;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 本人投诉: what he said and was answered; that it points to a breach is the office's own note. */
@Component
class OwnComplaints implements OwnData {

    private final Complaints complaints;

    OwnComplaints(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String key() {
        return "complaints";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(complaints.all(owner.reader(), Integer.MAX_VALUE).stream()
                .map(OwnComplaints::entry)
                .toList());
    }

    @Override
    public List<Subject> things(Owner owner) {
        return complaints.all(owner.reader(), Integer.MAX_VALUE).stream()
                .map(each -> new Subject("complaint", each.no()))
                .toList();
    }

    private static OwnEntry entry(Complaint each) {
        Complaint.Answer answer = each.answer();
        return new OwnEntry()
                .put("number", each.no())
                .put("about", each.about())
                .put("case", each.caseNo())
                .put("what", each.what())
                .put("wish", each.wish())
                .put("named", each.named())
                .put("state", each.state())
                .put("filed", each.filedAt())
                .put("lastDay", each.lastDay())
                .put("answer", answer == null ? null : answer.text())
                .put("ended", each.endedAt());
    }
}
