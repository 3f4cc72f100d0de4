package org.anju.web.employer.association;

import java.time.LocalDate;
import java.util.UUID;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.parties.Association.SameEmployer;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/** What an agent fills in to confirm (G-3.2.2-4): job data, the contract's figures and the ticks. */
record Confirmation(
        Job job,
        String number,
        boolean openEnded,
        LocalDate from,
        @Nullable LocalDate to,
        boolean redSeal,
        SameEmployer same) {

    /** Fixed term or open-ended. */
    enum Term {
        FIXED,
        OPEN
    }

    static Confirmation read(Form form) {
        Job job = new Job(
                form.text("department", 60),
                form.text("position", 60),
                form.date("startedOn"),
                form.date("insuredSince").withDayOfMonth(1),
                form.text("workPlace", 100),
                form.yesNo("workerPost"));
        String number = form.text("number", 60);
        boolean open = form.choice("open", Term.class) == Term.OPEN;
        LocalDate from = form.date("from");
        LocalDate to = open ? null : form.date("to");
        if (form.ok() && to != null && to.isBefore(from)) {
            form.problem("to", "parties.problem.endBeforeStart", from, to);
        }
        return new Confirmation(
                job,
                number,
                open,
                from,
                to,
                form.ticked("redSeal"),
                new SameEmployer(
                        form.ticked("sameContract"), form.ticked("samePayroll"), form.ticked("sameInsurance")));
    }

    Contract contract(UUID scan) {
        return new Contract(number, openEnded, from, to, scan, redSeal);
    }
}
