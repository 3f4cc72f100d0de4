package org.anju.policy.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which papers are read, by the slots of the checklist that hold them. */
public enum PaperKind {
    INCOME(Set.of("G-3.2.1-32", "G-3.2.1-62", "G-3.2.1-75"), IncomePaper.class),
    LEASE(Set.of("G-3.2.1-22", "G-3.2.1-25"), LeasePaper.class),
    CONTRACT(Set.of("G-3.2.1-15"), ContractPaper.class);

    private final Set<String> slots;
    private final Class<? extends Paper> type;

    PaperKind(Set<String> slots, Class<? extends Paper> type) {
        this.slots = slots;
        this.type = type;
    }

    public Class<? extends Paper> type() {
        return type;
    }

    public static Optional<PaperKind> of(String slot) {
        return Arrays.stream(values()).filter(kind -> kind.slots.contains(slot)).findFirst();
    }

    public static Set<String> slots() {
        return Arrays.stream(values()).flatMap(kind -> kind.slots.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads the text layer of a paper of this kind, page by page. */
    public Paper read(List<String> pages) {
        PaperText text = PaperText.of(String.join("\n", pages));
        return switch (this) {
            case INCOME -> IncomeReader.read(text);
            case LEASE -> LeaseReader.read(text);
            case CONTRACT -> ContractReader.read(text);
        };
    }
}
