package org.anju.sheets.benefit;

import java.util.UUID;

/**
 * 部门人员: whose account asks for which department.
 *
 * @param admin looks after the department's keys and addresses
 */
public record BenefitMember(UUID account, UUID department, boolean admin) {}
