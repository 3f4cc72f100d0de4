package org.anju.web.office;

import java.util.Optional;
import java.util.stream.Stream;
import org.anju.cases.CaseLine;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Queue;
import org.anju.cases.flow.State;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 下一件: where a reader goes when a case has left his hands, and what stands beside a case in the list he works through. */
@Component
public class Next {

    /** So far ahead a case is looked for that no colleague has. */
    private static final int FAR = 20;

    private final CaseRegister cases;

    Next(CaseRegister cases) {
        this.cases = cases;
    }

    /** The state a reader's list begins with. */
    public static State first(Actor actor) {
        return actor.is(Role.APPROVER) ? State.APPROVAL : State.CLERK_REVIEW;
    }

    /** The neighbour of that case in the list it was opened from; in its state's queue where it was opened from none. */
    public Optional<String> beside(String no, @Nullable String in, boolean back, Actor actor) {
        return cases.beside(wanted(selection(no, in, actor)), no, back, actor);
    }

    /**
     * The case that stands next in the same list and waits for the same step of this reader, with the line about the one just
     * decided; the list itself where none is left. Asked before the step, while the case still has its place.
     *
     * @param in the list, as {@link Selection#query} wrote it, or nothing
     */
    public String after(String no, @Nullable String in, Actor actor) {
        Selection list = selection(no, in, actor);
        Queue.Wanted work = wanted(
                list.state(State.class) == null ? list.state(state(no, actor).name()) : list);
        Optional<String> next = Stream.iterate(
                        cases.beside(work, no, false, actor),
                        Optional::isPresent,
                        each -> each.flatMap(other -> cases.beside(work, other, false, actor)))
                .limit(FAR)
                .flatMap(Optional::stream)
                .filter(other -> workable(other, actor))
                .findFirst()
                .or(() -> cases.queue(work, actor).lines().stream()
                        .map(CaseLine::no)
                        .filter(other -> !other.equals(no))
                        .limit(FAR)
                        .filter(other -> workable(other, actor))
                        .findFirst());
        return next.map(each -> "/desk/cases/" + each + "?done=" + no + Selection.carried(in))
                .orElseGet(() -> "/desk?" + list.query() + "&done=" + no);
    }

    /** Not in a colleague's hand. */
    private boolean workable(String no, Actor actor) {
        return cases.view(no, actor).filter(view -> !view.verbs().isEmpty()).isPresent();
    }

    private State state(String no, Actor actor) {
        return cases.view(no, actor).map(CaseView::state).orElse(State.CLERK_REVIEW);
    }

    private Selection selection(String no, @Nullable String in, Actor actor) {
        return Selection.in(in, state(no, actor).name());
    }

    private static Queue.Wanted wanted(Selection list) {
        return new Queue.Wanted(list.state(State.class), list.filter(), null);
    }
}
