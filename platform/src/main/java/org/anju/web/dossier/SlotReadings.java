package org.anju.web.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.materials.reading.Reading;
import org.anju.materials.reading.ReadingRegister;
import org.anju.policy.paper.PaperKind;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/** Lays what the papers of a slot say beside what was typed, for the applicant and for the office alike. */
@Component
public class SlotReadings {

    private final ReadingRegister readings;

    SlotReadings(ReadingRegister readings) {
        this.readings = readings;
    }

    /** A file of the slot; only PDFs can hold letters. */
    public record Lying(UUID id, String name, boolean pdf) {}

    /** Empty where papers of that slot are not read, or there are none. */
    public Optional<SlotReading> of(Actor actor, String slot, List<Lying> files, Said said) {
        return PaperKind.of(slot).filter(kind -> !files.isEmpty()).map(kind -> {
            List<SlotReading.File> read = new ArrayList<>();
            for (Lying file : files) {
                Optional<Reading> reading = file.pdf() ? readings.of(actor, file.id()) : Optional.empty();
                read.add(new SlotReading.File(
                        file.id(),
                        file.name(),
                        file.pdf() && reading.isEmpty(),
                        !file.pdf() || reading.isPresent() && reading.get().paper() == null,
                        reading.map(Reading::paper).orElse(null)));
            }
            return SlotReading.of(kind, read, said);
        });
    }
}
