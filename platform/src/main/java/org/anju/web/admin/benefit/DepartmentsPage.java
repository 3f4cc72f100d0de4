package org.anju.web.admin.benefit;

import java.util.List;
import org.anju.sheets.benefit.BenefitDepartment;
import org.anju.web.kit.Choice;

/** All benefit departments. */
public record DepartmentsPage(List<BenefitDepartment> departments, List<Choice> kinds) {}
