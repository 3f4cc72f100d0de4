package org.anju.cases.outside;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.checks.OutsideSource;
import org.anju.checks.Source;
import org.anju.checks.Sources;
import org.anju.checks.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 来源状况: how each outside source is reached from here, whether it rests, what waits for it. */
@Component
public class SourceRegister {

    private final Sources sources;
    private final Asker asker;
    private final Questions questions;

    SourceRegister(Sources sources, Asker asker, Questions questions) {
        this.sources = sources;
        this.asker = asker;
        this.questions = questions;
    }

    /**
     * @param way manual where it is not connected
     * @param resting until when nobody asks it after failures in a row; null where it may be asked
     * @param oldest since when the oldest question waits; null where none does
     */
    public record Standing(
            Source source,
            Way way,
            @Nullable Instant resting,
            int waiting,
            @Nullable Instant oldest) {}

    public List<Standing> standing() {
        Map<Source, Questions.Waiting> waiting = questions.waiting();
        return Stream.of(Source.values())
                .map(source -> standing(source, waiting.get(source)))
                .toList();
    }

    private Standing standing(Source source, Questions.@Nullable Waiting waiting) {
        return new Standing(
                source,
                sources.of(source).map(OutsideSource::way).orElse(Way.MANUAL),
                asker.resting(source),
                waiting == null ? 0 : waiting.count(),
                waiting == null ? null : waiting.oldest());
    }
}
