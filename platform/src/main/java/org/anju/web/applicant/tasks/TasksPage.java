package org.anju.web.applicant.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anju.policy.rule.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The applicant's list of tasks.
 *
 * @param banner what has become of a case that was sent, where there is one
 * @param savedAt last saving of any section
 */
public record TasksPage(
        List<Group> groups,
        @Nullable Banner banner,
        @Nullable String employer,
        @Nullable String basis,
        @Nullable Instant savedAt) {

    /** A case that was sent: {@code key} says how it stands. */
    public record Banner(String key, String caseNo) {

        /** Nothing is to be filled in while it is on its way. */
        public boolean running() {
            return key.equals("running") || key.equals("supplement");
        }
    }

    /** One of the four groups; {@code key} names its heading. */
    public record Group(String key, List<Task> tasks) {}

    /** How a task stands, and the colour of its tag. */
    public enum State {
        DONE("ok"),
        BEGUN("info"),
        OPEN(""),
        WAITING("hold"),
        REDO("bad"),
        LACKS("warn"),
        LOCKED("");

        private final String tag;

        State(String tag) {
            this.tag = tag;
        }

        public String tag() {
            return tag;
        }
    }

    /**
     * One task.
     *
     * @param path where it is done; null while it is locked, and then {@code meta} says why
     * @param count how many are lacking, for the state's word
     */
    public record Task(
            @Nullable String path, Phrase name, @Nullable Phrase meta, State state, int count) {

        public boolean done() {
            return state == State.DONE;
        }

        boolean waitsForHim() {
            return path != null && !done() && state != State.WAITING;
        }
    }

    public int all() {
        return (int) groups.stream().mapToLong(group -> group.tasks().size()).sum();
    }

    public int done() {
        return (int) groups.stream()
                .flatMap(group -> group.tasks().stream())
                .filter(Task::done)
                .count();
    }

    /** The one thing to do next: what must be done again first, else the first that is open. */
    public Optional<Task> next() {
        List<Task> his = groups.stream()
                .flatMap(group -> group.tasks().stream())
                .filter(Task::waitsForHim)
                .toList();
        return his.stream()
                .filter(task -> task.state() == State.REDO)
                .findFirst()
                .or(() -> his.stream().findFirst());
    }
}
