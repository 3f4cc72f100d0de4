package org.anju.web.benefit.check;

import java.util.List;
import org.anju.sheets.benefit.BenefitCheck;

/** All that the department has asked, a page at a time. */
public record ChecksPage(String department, List<BenefitCheck> checks, int number, boolean more) {}
