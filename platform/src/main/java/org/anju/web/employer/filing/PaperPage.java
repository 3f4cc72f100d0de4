package org.anju.web.employer.filing;

import java.util.List;
import java.util.UUID;
import org.anju.materials.Sighting;
import org.anju.materials.Version;
import org.anju.policy.material.Mark;

/**
 * One paper: its files and the form for more.
 *
 * @param earlier what lay here before, last replaced first
 * @param seen who saw which seal on them
 */
public record PaperPage(String employer, Place place, List<Version> earlier, List<Sighting> seen) {

    /** The seals the employer says are on that paper. */
    public List<Mark> marks(UUID paper) {
        return place.asked().marks().stream()
                .filter(mark -> seen.stream()
                        .anyMatch(each -> !each.office()
                                && each.seen()
                                && each.mark() == mark
                                && each.attachment().equals(paper)))
                .toList();
    }
}
