package org.anju.parties;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.parties.profile.Problem;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Statement;
import org.jspecify.annotations.Nullable;

/** 个人档案: all that a person has said so far, section by section, as read on one day. */
public record Profile(Person person, Map<Section, Kept> sections) {

    /**
     * One section as it was last saved.
     *
     * @param version counts the savings; a form must name the one it was filled from
     * @param problems what is wrong or missing on the day it is read; empty means complete
     */
    public record Kept(Statement statement, long version, Instant savedAt, List<Problem> problems) {

        public boolean complete() {
            return problems.isEmpty();
        }
    }

    public Profile {
        sections = Map.copyOf(sections);
    }

    public @Nullable Kept kept(Section section) {
        return sections.get(section);
    }

    /** The section's record, or null while nothing was saved. */
    public <S extends Statement> @Nullable S say(Class<S> type) {
        for (Kept kept : sections.values()) {
            if (type.isInstance(kept.statement())) {
                return type.cast(kept.statement());
            }
        }
        return null;
    }

    public boolean complete(Section section) {
        Kept kept = sections.get(section);
        return kept != null && kept.complete();
    }

    /** Sections that are not yet complete, in the order of the guide. */
    public List<Section> open() {
        return java.util.Arrays.stream(Section.values())
                .filter(section -> !complete(section))
                .toList();
    }

    public UUID id() {
        return person.id();
    }
}
