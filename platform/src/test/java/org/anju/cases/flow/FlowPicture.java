package org.anju.cases.flow;

import java.util.stream.Collectors;

/** Prints a flow as a page: a picture and the table. */
final class FlowPicture {

    private FlowPicture() {}

    static <S extends Enum<S> & Turned, V extends Enum<V>, G extends Enum<G> & Cited> String of(Flow<S, V, G> flow) {
        var page = new StringBuilder("# Flow: " + flow.name() + "\n\n");
        page.append(
                "Printed from `org.anju.cases.flow.Flow` by `FlowTest`; do not edit.\n\n```mermaid\nstateDiagram-v2\n");
        for (Step<S, V> row : flow.steps()) {
            if (!row.stays()) {
                page.append("    %s --> %s: %s (%s)\n"
                        .formatted(
                                row.from() == null ? "[*]" : row.from(), row.to(), word(row.verb()), word(row.by())));
            }
        }
        for (S state :
                new java.util.TreeSet<>(flow.steps().stream().map(Step::to).toList())) {
            if (!state.open()) {
                page.append("    ").append(state).append(" --> [*]\n");
            }
        }
        page.append("```\n\n| from | verb | by | to | clause | what must hold |\n|---|---|---|---|---|---|\n");
        for (Step<S, V> row : flow.steps()) {
            page.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            row.from() == null ? "" : row.from(),
                            word(row.verb()),
                            word(row.by()),
                            row.stays() ? "(stays)" : row.to(),
                            row.clause(),
                            flow.guards(row).stream().map(FlowPicture::guard).collect(Collectors.joining(", "))));
        }
        return page.toString();
    }

    private static <G extends Enum<G> & Cited> String guard(G guard) {
        return word(guard) + (guard.clause() == null ? "" : " " + guard.clause());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
