package org.anju.web.office.review;

import java.util.List;
import java.util.Optional;
import org.anju.cases.Dossier;
import org.anju.cases.Submission;
import org.anju.materials.FileKind;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Residence;
import org.anju.trail.Actor;
import org.anju.web.dossier.Line;
import org.anju.web.dossier.Said;
import org.anju.web.dossier.SlotReading;
import org.anju.web.dossier.SlotReadings;
import org.springframework.stereotype.Component;

/** What the papers of a submitted case say, beside what was handed in with them. */
@Component
class FrozenReadings {

    private static final String SLOT = "slot:";

    private final SlotReadings readings;

    FrozenReadings(SlotReadings readings) {
        this.readings = readings;
    }

    Optional<SlotReading> of(Actor actor, Line line, Submission submission) {
        if (!line.key().startsWith(SLOT)) {
            return Optional.empty();
        }
        Dossier dossier = submission.dossier();
        List<SlotReadings.Lying> files = line.papers().stream()
                .map(paper -> new SlotReadings.Lying(
                        paper.id(), paper.name(), paper.kind().equals(FileKind.PDF.name())))
                .toList();
        Said said = new Said(
                dossier.name(),
                dossier.residentId(),
                dossier.employerName(),
                dossier.say(Income.class).orElse(null),
                dossier.say(Residence.class).orElse(null),
                dossier.association().contract(),
                submission.on());
        return readings.of(actor, line.key().substring(SLOT.length()), files, said);
    }
}
