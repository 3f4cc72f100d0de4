package org.anju.checks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** 已接通的来源: those that are set up here, and in the demonstration its own for the others. The rest are looked at by hand. */
@Component
public class Sources {

    private final Map<Source, OutsideSource> open = new EnumMap<>(Source.class);

    Sources(Environment environment, ObjectProvider<OutsideSource> others) {
        for (Source each : Source.values()) {
            Door.of(environment, each).ifPresent(door -> open.put(each, new HttpSource(door, Patience.USUAL)));
        }
        others.forEach(each -> open.putIfAbsent(each.source(), each));
    }

    public Optional<OutsideSource> of(Source source) {
        return Optional.ofNullable(open.get(source));
    }
}
