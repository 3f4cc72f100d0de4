package org.anju.web.employer.association;

import org.anju.parties.Association.Job;
import org.anju.parties.Association.SameEmployer;
import org.anju.web.employer.people.Sent;
import org.anju.web.kit.Form;

/** What an agent fills in to confirm (G-3.2.2-4): job data, the contract's figures and the ticks. */
record Confirmation(Job job, Sent.Terms terms, SameEmployer same) {

    static Confirmation read(Form form) {
        Job job = Sent.job(form);
        Sent.Terms terms = Sent.terms(form);
        return new Confirmation(
                job,
                terms,
                new SameEmployer(
                        form.ticked("sameContract"), form.ticked("samePayroll"), form.ticked("sameInsurance")));
    }
}
