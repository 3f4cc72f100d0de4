package org.anju.web.applicant.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.parties.Association;
import org.anju.parties.Employer;
import org.anju.parties.Profile;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Work;
import org.anju.policy.rule.Phrase;
import org.anju.web.applicant.materials.Item;
import org.anju.web.applicant.materials.MaterialsPage;
import org.anju.web.applicant.tasks.TasksPage.Group;
import org.anju.web.applicant.tasks.TasksPage.State;
import org.anju.web.applicant.tasks.TasksPage.Task;
import org.jspecify.annotations.Nullable;

/** Lays out the four groups of tasks as the guide's steps have them. */
final class Tasks {

    private Tasks() {}

    static List<Group> of(
            Profile profile,
            Optional<Association> association,
            Optional<Employer> employer,
            MaterialsPage materials,
            boolean sent) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("information", sections(profile)));
        groups.add(new Group("association", associations(association, employer)));
        groups.add(new Group("materials", materials(materials)));
        groups.add(new Group("submit", List.of(submission(groups, sent))));
        return groups;
    }

    /** @param sent the case is in other hands: there is nothing to submit, only to follow */
    private static Task submission(List<Group> groups, boolean sent) {
        Phrase name = Phrase.of("me.tasks.check");
        if (sent) {
            return new Task("/me/case", name, Phrase.of("me.tasks.check.sent"), State.DONE, 0);
        }
        boolean ready = groups.stream().flatMap(group -> group.tasks().stream()).allMatch(Task::done);
        return ready
                ? new Task("/me/check", name, Phrase.of("me.tasks.check.ready"), State.OPEN, 0)
                : new Task(null, name, Phrase.of("me.tasks.check.locked"), State.LOCKED, 0);
    }

    private static List<Task> sections(Profile profile) {
        List<Task> tasks = new ArrayList<>();
        for (Section section : Section.values()) {
            State state =
                    profile.complete(section) ? State.DONE : profile.kept(section) == null ? State.OPEN : State.BEGUN;
            tasks.add(new Task(
                    "/me/profile/" + section.slug(),
                    Phrase.of("me.profile.section." + section),
                    meta(profile, section),
                    state,
                    0));
        }
        return tasks;
    }

    private static @Nullable Phrase meta(Profile profile, Section section) {
        Companions companions = profile.say(Companions.class);
        Work work = profile.say(Work.class);
        boolean alone = companions != null && Boolean.TRUE.equals(companions.none());
        boolean first = work != null && Boolean.TRUE.equals(work.none());
        return switch (section) {
            case STUDY -> Phrase.of("me.tasks.study");
            case WORK -> Phrase.of(first ? "me.tasks.work.none" : "me.tasks.work");
            case COMPANIONS -> alone ? Phrase.of("me.tasks.companions.none") : null;
            default -> null;
        };
    }

    private static List<Task> associations(Optional<Association> association, Optional<Employer> employer) {
        Phrase name = Phrase.of("me.tasks.association");
        Phrase job = Phrase.of("me.tasks.job");
        Association.State state = association.map(Association::state).orElse(Association.State.WITHDRAWN);
        String firm = employer.map(Employer::name).orElse("");
        String path = "/me/association";
        Task unlinked = switch (state) {
            case REQUESTED -> new Task(path, name, Phrase.of("me.tasks.association.waiting", firm), State.WAITING, 0);
            case CONFIRMED -> new Task(path, name, Phrase.of("me.tasks.association.confirmed", firm), State.DONE, 0);
            case REFUSED -> new Task(path, name, Phrase.of("me.tasks.association.refused", firm), State.REDO, 0);
            case WITHDRAWN, RELEASED -> new Task(path, name, Phrase.of("me.tasks.association.none"), State.OPEN, 0);
        };
        return List.of(
                unlinked,
                state == Association.State.CONFIRMED
                        ? new Task(path, job, Phrase.of("me.tasks.job.byEmployer"), State.DONE, 0)
                        : new Task(null, job, Phrase.of("me.tasks.job.locked"), State.LOCKED, 0));
    }

    private static List<Task> materials(MaterialsPage page) {
        List<Item> routine =
                page.items().stream().filter(item -> !item.ofCondition()).toList();
        List<Item> condition = page.items().stream().filter(Item::ofCondition).toList();
        List<Task> tasks = new ArrayList<>();
        tasks.add(folder("me.tasks.routine", routine, page.open().isEmpty()));
        tasks.add(
                condition.isEmpty()
                        ? new Task(
                                null,
                                Phrase.of("me.tasks.condition"),
                                Phrase.of("me.tasks.condition.locked"),
                                State.LOCKED,
                                0)
                        : folder("me.tasks.condition", condition, page.open().isEmpty()));
        return tasks;
    }

    private static Task folder(String name, List<Item> items, boolean whole) {
        long bad = items.stream().filter(item -> item.state() == Item.State.BAD).count();
        long missing = items.stream()
                .filter(item -> item.state() == Item.State.MISSING)
                .count();
        Phrase meta = Phrase.of("me.tasks.folder", items.size(), items.size() - bad - missing);
        State state = bad > 0 ? State.REDO : missing > 0 ? State.LACKS : whole ? State.DONE : State.BEGUN;
        return new Task("/me/materials", Phrase.of(name), meta, state, (int) (bad > 0 ? bad : missing));
    }
}
