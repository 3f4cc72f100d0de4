package org.anju.cases.outside;

import org.anju.checks.Source.Kind;
import org.anju.trail.Subject;

/** Which case is checked, in which of its rounds. */
public record CaseMark(Kind kind, String no, int round) {

    Subject subject() {
        return new Subject(kind == Kind.PERSON ? "case" : "employer-case", no);
    }
}
