package org.anju.web.office;

import org.anju.cases.CaseLine;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Queue;
import org.anju.cases.flow.State;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/** 下一件: where a reader goes when a case has left his hands. */
@Component
public class Next {

    private final CaseRegister cases;

    Next(CaseRegister cases) {
        this.cases = cases;
    }

    /**
     * The case that stands next in the same queue, with the line about the one just decided; the queue itself where none
     * is left. Asked before the step, while the case still has its place.
     */
    public String after(String no, Actor actor) {
        State state = cases.view(no, actor).map(CaseView::state).orElse(State.CLERK_REVIEW);
        var queue = cases.queue(new Queue.Wanted(state, null, null), actor).lines().stream()
                .map(CaseLine::no)
                .toList();
        int at = queue.indexOf(no);
        String next = at >= 0 && at + 1 < queue.size() ? queue.get(at + 1) : at > 0 ? queue.getFirst() : "";
        return next.isEmpty() ? "/desk?state=" + state.name() + "&done=" + no : "/desk/cases/" + next + "?done=" + no;
    }
}
