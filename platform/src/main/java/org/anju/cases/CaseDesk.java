package org.anju.cases;

import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.springframework.stereotype.Component;

/** 办件台: the one place where a case moves. */
@Component
public class CaseDesk {

    /**
     * Carries the command out in the caller's transaction: state, event, trail line and errand together, or nothing.
     */
    public Outcome handle(Command command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether that person's section or material may be written now. Ask it in the transaction that writes: until its end no
     * submission of that person can slip in between.
     *
     * @param item {@code section:WORK} or {@code slot:G-3.2.1-9}
     */
    public Editing mayEdit(UUID person, String item) {
        throw new UnsupportedOperationException();
    }
}
