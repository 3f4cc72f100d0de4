package org.anju.materials.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 清理: takes contents off the shelf that no row names and that were put there more than thirty days ago.
 *
 * <p>An upload lays its bytes down before its row names them, and may lay down the very bytes that this sweep has just
 * found old and nameless. No lock is held over both, since they may be two machines. Instead nothing is destroyed at
 * once: it is set aside for a day, where {@link ContentStore#read} still finds it, and is put back as soon as a row
 * names it. An upload's row comes seconds after its bytes, never a day.
 */
@Component
public class ContentSweep {

    static final Duration NAMELESS = Duration.ofDays(30);
    static final Duration ASIDE = Duration.ofDays(1);
    private static final int PAGE = 500;
    private static final int HASH = 64;

    private final ContentStore store;
    private final List<Naming> rooms;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    public ContentSweep(
            ContentStore store,
            List<Naming> rooms,
            Trail trail,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.store = store;
        this.rooms = rooms;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** One walk over all of it. */
    public void run() {
        walk(store.aside(), this::decide);
        walk(store.shelf(), this::setAside);
    }

    /** What is done with one name, knowing whether a row names its content. */
    @FunctionalInterface
    private interface Step {
        void take(String name, boolean named);
    }

    private void walk(Backing where, Step step) {
        String after = "";
        for (List<String> names = where.names(after, PAGE); !names.isEmpty(); names = where.names(after, PAGE)) {
            Set<String> named =
                    named(names.stream().map(ContentSweep::content).distinct().toList());
            for (String name : names) {
                step.take(name, named.contains(content(name)));
            }
            after = names.getLast();
        }
    }

    private void setAside(String name, boolean named) {
        if (named || !olderThan(NAMELESS, store.shelf(), name)) {
            return;
        }
        if (name.length() == HASH) {
            store.shelf().get(name).ifPresent(lying -> store.aside().put(name, lying, clock.instant()));
        }
        store.shelf().remove(name);
    }

    private void decide(String name, boolean named) {
        if (named) {
            store.aside().get(name).ifPresent(lying -> store.shelf().put(name, lying, clock.instant()));
            store.aside().remove(name);
        } else if (olderThan(ASIDE, store.aside(), name)) {
            transaction.executeWithoutResult(
                    status -> trail.record(Actor.clock(), "content.remove", new Subject("content", name), Map.of()));
            store.aside().remove(name);
        }
    }

    private boolean olderThan(Duration age, Backing where, String name) {
        Instant limit = clock.instant().minus(age);
        return where.putAt(name).filter(limit::isAfter).isPresent();
    }

    private Set<String> named(Collection<String> contents) {
        Set<String> named = new HashSet<>();
        rooms.forEach(room -> named.addAll(room.named(contents)));
        return named;
    }

    /** The hash that a content's or a picture's name begins with. */
    private static String content(String name) {
        return name.substring(0, Math.min(HASH, name.length()));
    }
}
