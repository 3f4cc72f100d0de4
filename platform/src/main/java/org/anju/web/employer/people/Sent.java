package org.anju.web.employer.people;

import java.time.LocalDate;
import java.util.UUID;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/** What an agent writes of a job or a contract, read from the form; the same fields as where he confirms. */
public final class Sent {

    private Sent() {}

    /** Fixed term or open-ended. */
    enum Term {
        FIXED,
        OPEN
    }

    /** The figures of a contract, before its scan has a place. */
    public record Terms(
            String number,
            boolean openEnded,
            LocalDate from,
            @Nullable LocalDate to,
            boolean redSeal) {

        public Contract contract(UUID scan) {
            return new Contract(number, openEnded, from, to, scan, redSeal);
        }
    }

    public static Job job(Form form) {
        return new Job(
                form.text("department", 60),
                form.text("position", 60),
                form.date("startedOn"),
                form.date("insuredSince").withDayOfMonth(1),
                form.text("workPlace", 100),
                form.yesNo("workerPost"));
    }

    public static Terms terms(Form form) {
        String number = form.text("number", 60);
        boolean open = form.choice("open", Term.class) == Term.OPEN;
        LocalDate from = form.date("from");
        LocalDate to = open ? null : form.date("to");
        if (form.ok() && to != null && to.isBefore(from)) {
            form.problem("to", "parties.problem.endBeforeStart", from, to);
        }
        return new Terms(number, open, from, to, form.ticked("redSeal"));
    }
}
