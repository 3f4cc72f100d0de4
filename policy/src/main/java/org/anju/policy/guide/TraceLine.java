package org.anju.policy.guide;

/**
 * How one clause of the guide is carried out.
 *
 * @param id the clause
 * @param kind whether it is enforced, recorded or told
 * @param status done or still planned
 * @param where the class that carries it, or the issue that will
 * @param test the test that shows it, class and method; {@code -} while planned
 */
public record TraceLine(String id, Clause.Kind kind, Status status, String where, String test) {

    /** Carried out, or by whom it will be. */
    public enum Status {
        DONE,
        PLANNED
    }

    /** The test's class, without its method. */
    public String testClass() {
        return test.substring(0, cut());
    }

    /** The test's method; empty where none is named. */
    public String testMethod() {
        return test.substring(Math.min(test.length(), cut() + 1));
    }

    private int cut() {
        return test.indexOf('#') < 0 ? test.length() : test.indexOf('#');
    }
}
