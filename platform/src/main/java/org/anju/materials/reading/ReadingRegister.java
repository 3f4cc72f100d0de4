package org.anju.materials.reading;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.materials.MaterialRegister;
import org.anju.materials.gate.Chamber;
import org.anju.materials.store.ContentBroken;
import org.anju.materials.store.ContentStore;
import org.anju.materials.store.StoreAway;
import org.anju.policy.paper.Paper;
import org.anju.policy.paper.PaperKind;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 纸面读取登记: reads what came in, after it came in: an upload does not wait for it and does not fail by it. Where it
 * stopped is what has no reading yet; it goes on from there after a restart.
 */
@Component
public class ReadingRegister {

    private static final int AT_ONCE = 20;
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRegister.class);

    private final Readings readings;
    private final MaterialRegister materials;
    private final ContentStore content;
    private final Chamber chamber;
    private final InstantSource clock;

    public ReadingRegister(
            Readings readings, MaterialRegister materials, ContentStore content, Chamber chamber, InstantSource clock) {
        this.readings = readings;
        this.materials = materials;
        this.content = content;
        this.chamber = chamber;
        this.clock = clock;
    }

    /** What an attachment says, for whoever may see it; empty while it has not been read. */
    public Optional<Reading> of(Actor actor, UUID attachment) {
        return materials.find(actor, attachment).flatMap(file -> readings.of(file.id()));
    }

    /** Reads some of what waits; the newest first, since somebody is looking at it. */
    public void run() {
        List<Readings.Waiting> waiting = readings.waiting(PaperKind.slots(), AT_ONCE);
        for (Readings.Waiting each : waiting) {
            PaperKind kind = PaperKind.of(each.slot()).orElseThrow();
            try {
                Optional<List<String>> pages = chamber.text(content.read(each.sha256()));
                if (pages.isEmpty()) {
                    return;
                }
                readings.add(each.attachment(), kind, read(kind, pages.get()), clock.instant());
            } catch (ContentBroken told) {
                LOG.error("not read: {}", told.getMessage());
                readings.add(each.attachment(), kind, null, clock.instant());
            } catch (StoreAway later) {
                return;
            }
        }
    }

    private static @Nullable Paper read(PaperKind kind, List<String> pages) {
        return pages.stream().allMatch(String::isBlank) ? null : kind.read(pages);
    }
}
