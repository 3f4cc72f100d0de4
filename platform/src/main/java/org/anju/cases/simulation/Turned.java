package org.anju.cases.simulation;

import java.util.List;

/**
 * 受影响的办件.
 *
 * @param clauses whose answer turned
 */
public record Turned(String caseNo, Effect effect, List<String> clauses) {}
