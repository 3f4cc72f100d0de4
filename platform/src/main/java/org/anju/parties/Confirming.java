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
        if (asked.person().equals(agent.person())) {
            return because("parties.association.own", "G-3.1.2-15");
        }
        if (!same.contract()) {
            return because("parties.association.notContract", "G-4.6-1");
        }
        if (!same.payroll()) {
            return because("parties.association.notPayroll", "G-4.6-2");
        }
        if (!same.socialInsurance()) {
            return because("parties.association.notInsurance", "G-4.6-3");
        }
        if (!contract.redSeal()) {
            return because("parties.association.noRedSeal", "G-3.2.2-5");
        }
        boolean over = contract.to() != null && contract.to().isBefore(today);
        if (over || contract.openEnded() != (contract.to() == null)) {
            return because("parties.association.contractOver", "G-3.2.1-15");
        }
        if (job.startedOn().isAfter(today)) {
            return because("parties.association.notStarted", "G-3.2.2-4");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> because(String key, String clause) {
        return Optional.of(Refusal.of(key, clause));
    }
}
