package org.anju.parties.filing;

import java.time.LocalDate;
import java.util.List;
import org.anju.parties.profile.Problem;
import org.anju.policy.value.CreditCode;

/** 备案内容: what an employer says in one part. Any fact may still be missing; none may contradict another. */
public sealed interface FilingStatement permits UnitInformation, UnitQualifications, UnitPeople, UnitTax, UnitReport {

    FilingPart part();

    /** What is wrong or still missing, in the order of the form; empty means the part is complete. */
    List<Problem> problems(CreditCode code, LocalDate today);
}
