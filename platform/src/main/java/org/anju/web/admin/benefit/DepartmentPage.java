package org.anju.web.admin.benefit;

import java.util.List;
import java.util.UUID;
import org.anju.sheets.benefit.BenefitDepartment;
import org.anju.sheets.benefit.BenefitPurpose;

/** One department: its purposes and its people. */
public record DepartmentPage(BenefitDepartment department, List<BenefitPurpose> purposes, List<Person> people) {

    /** Who asks for it. */
    public record Person(UUID account, String login, String name, boolean admin) {}
}
