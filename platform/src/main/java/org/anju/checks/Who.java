package org.anju.checks;

import org.anju.checks.Source.Kind;

/**
 * 核验对象: who is asked about.
 *
 * @param number identity number or credit code
 */
public record Who(Kind kind, String name, String number) {}
