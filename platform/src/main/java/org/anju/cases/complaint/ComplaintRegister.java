package org.anju.cases.complaint;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 投诉登记: what complaints and missed time limits say of an employer (G-4.7-8), for whoever judges breaches. */
@Component
public class ComplaintRegister {

    private final Complaints complaints;

    ComplaintRegister(Complaints complaints) {
        this.complaints = complaints;
    }

    /** All that were marked, oldest first: a hint, no finding. */
    public List<Pointing> pointing() {
        return complaints.pointing();
    }

    /** How often that employer let the seven days for checking pass. */
    public int lapses(UUID employer) {
        return complaints.lapses(employer);
    }
}
