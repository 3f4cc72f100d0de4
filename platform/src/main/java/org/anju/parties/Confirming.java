package org.anju.parties;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.parties.Association.SameEmployer;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;

/** Why an employer cannot confirm a request as it stands; each reason has its clause. */
final class Confirming {

    private Confirming() {}

    static Optional<Refusal> refusal(
            Actor agent, Association asked, Job job, Contract contract, SameEmployer same, LocalDate today) {
        return own(agent, asked)
                .or(() -> threeInOne(same))
                .or(() -> contract(contract, today))
                .or(() -> job(job, today));
    }

    /** Nobody handles his own business. */
    static Optional<Refusal> own(Actor agent, Association asked) {
        return asked.person().equals(agent.person())
                ? because("parties.association.own", "G-3.1.2-15")
                : Optional.empty();
    }

    private static Optional<Refusal> threeInOne(SameEmployer same) {
        if (!same.contract()) {
            return because("parties.association.notContract", "G-4.6-1");
        }
        if (!same.payroll()) {
            return because("parties.association.notPayroll", "G-4.6-2");
        }
        return same.socialInsurance() ? Optional.empty() : because("parties.association.notInsurance", "G-4.6-3");
    }

    static Optional<Refusal> contract(Contract contract, LocalDate today) {
        if (!contract.redSeal()) {
            return because("parties.association.noRedSeal", "G-3.2.2-5");
        }
        boolean over = contract.to() != null && contract.to().isBefore(today);
        return over || contract.openEnded() != (contract.to() == null)
                ? because("parties.association.contractOver", "G-3.2.1-15")
                : Optional.empty();
    }

    static Optional<Refusal> job(Job job, LocalDate today) {
        return job.startedOn().isAfter(today)
                ? because("parties.association.notStarted", "G-3.2.2-4")
                : Optional.empty();
    }

    private static Optional<Refusal> because(String key, String clause) {
        return Optional.of(Refusal.of(key, clause));
    }
}
