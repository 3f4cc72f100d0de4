package org.anju.cases.employer;

/** 单位办件理由: a code from the list and the sentence that the employer reads. */
public record EmployerReason(EmployerReasonCode code, String text) {

    private static final int MOST = 500;

    boolean fits(EmployerVerb verb) {
        return EmployerReasonCode.of(verb).contains(code) && !text.isBlank() && text.length() <= MOST;
    }
}
