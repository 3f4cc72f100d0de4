package org.anju.parties;

import java.util.UUID;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.value.CreditCode;

/**
 * 用人单位.
 *
 * @param creditCode 统一社会信用代码, GB 32100
 * @param district the district it is registered in
 * @param facts what is known of it for the rules of 二（一）
 */
public record Employer(
        UUID id,
        CreditCode creditCode,
        String name,
        String legalRepresentative,
        String district,
        EmployerFacts facts) {}
