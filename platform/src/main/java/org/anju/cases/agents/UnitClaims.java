package org.anju.cases.agents;

/**
 * 单位登录信息: whom the identity platform says it has recognised, as it says it; nothing of it is checked yet.
 *
 * @param subjectType kind of unit
 * @param operatorId number of the person who signed in for it
 */
public record UnitClaims(
        String creditCode,
        String unitName,
        String subjectType,
        String method,
        String operatorName,
        String operatorId) {}
