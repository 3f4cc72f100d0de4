package org.anju.web.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.anju.policy.rule.AverageWage;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Policy;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.rule.Series;
import org.anju.policy.rule.Wage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The wages and packs in force, as the open API reads them. */
@Component
final class WageTable {

    private final PolicyBook book;

    WageTable(PolicyBook book) {
        this.book = book;
    }

    /** The figures of that pack on that day; no key is this house's own. */
    Optional<Pack> pack(@Nullable String key, LocalDate day) {
        Policy policy = book.now();
        return policy.pack(Objects.requireNonNullElse(key, policy.home()), day);
    }

    /** Whether it is this house's own: of another district nobody here knows the window. */
    boolean home(@Nullable String key) {
        return key == null || key.equals(book.now().home());
    }

    String homeKey() {
        return book.now().home();
    }

    String packs() {
        return String.join(", ", book.now().packs().keySet().stream().sorted().toList());
    }

    Optional<Parameters> on(LocalDate day, Pack pack) {
        return Parameters.on(day, pack, book.now().wages());
    }

    Optional<Series.Entry<AverageWage>> entry(LocalDate day) {
        return book.now().wages().on(day);
    }

    /** With its multiples in this district on that day. */
    Wage wage(Series.Entry<AverageWage> entry, LocalDate day) {
        return Wage.of(entry.value(), book.pack(day));
    }

    LocalDate first() {
        return book.now().wages().entries().getFirst().effectiveFrom();
    }
}
