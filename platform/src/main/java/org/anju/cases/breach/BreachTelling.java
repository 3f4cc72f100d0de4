package org.anju.cases.breach;

import java.util.Objects;
import java.util.stream.Stream;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told;
import org.anju.conduct.Measure;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.springframework.stereotype.Component;

/** 告知: word of the steps of a breach's case to the party, and to whoever has to go on with it. */
@Component
class BreachTelling {

    private final Tell tell;

    BreachTelling(Tell tell) {
        this.tell = tell;
    }

    void moved(Breach breach, BreachCommand.Move move, Actor actor) {
        switch (move.verb()) {
            case NOTIFY -> party(breach, "notices.breach.TOLD", Objects.requireNonNull(breach.stateBy()));
            case DECIDE -> party(breach, "notices.breach.DECIDED");
            case LIFT -> party(breach, "notices.breach.LIFTED");
            case CLOSE -> {
                if (breach.known()) {
                    party(breach, "notices.breach.CLOSED");
                }
            }
            case STATE -> office(breach, Role.SUPERVISOR, "notices.breach.STATED");
            case PROPOSE -> office(breach, Role.APPROVER, "notices.breach.PROPOSED");
            case SEND_BACK -> office(breach, Role.SUPERVISOR, "notices.breach.SENT_BACK");
            case OPEN, ADD, HEAR, REFER -> {
                // nobody has to do anything
            }
        }
    }

    /** A measure has come to its last day; said once. */
    void over(Breach breach, Measure measure) {
        party("measure-over:" + measure.id(), breach, "notices.breach.OVER", Objects.requireNonNull(measure.to()));
    }

    private void office(Breach breach, Role role, String key) {
        tell.office(breach.district(), role, key, "/desk/breaches/" + breach.no(), breach.no());
    }

    private void party(Breach breach, String key, Object... more) {
        party(Tell.once(), breach, key, more);
    }

    /** An agent is told where he acts, and he alone: what his colleagues need to know, the doors tell them. */
    private void party(String once, Breach breach, String key, Object... more) {
        Object[] args = Stream.concat(Stream.of(breach.no()), Stream.of(more)).toArray();
        switch (breach.party()) {
            case EMPLOYER ->
                tell.agents(
                        once,
                        Told.Level.NEWS,
                        Objects.requireNonNull(breach.employer()),
                        key,
                        "/firm/breaches/" + breach.no(),
                        args);
            case PERSON ->
                tell.person(
                        once,
                        Told.Level.NEWS,
                        Objects.requireNonNull(breach.person()),
                        key,
                        "/me/breaches/" + breach.no(),
                        args);
            case AGENT -> {
                if (breach.employer() != null && breach.person() != null) {
                    tell.agent(once, breach.employer(), breach.person(), key, "/firm/breaches/" + breach.no(), args);
                }
            }
        }
    }
}
