package org.anju.cases;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.cases.flow.Kind;
import org.anju.parties.profile.Section;
import org.anju.policy.material.Checklist;
import org.anju.policy.material.Material;

/**
 * 业务范围: what a case of one kind is about: which sections and materials it asks for and opens, and what only eyes can tell.
 *
 * @param clauses of its materials; null where it is all of the checklist
 * @param optional materials that are looked at where they are there
 * @param records what is read from the papers and kept as judged
 */
record Scope(
        Set<Section> sections, Set<String> clauses, Set<String> optional, List<String> extra, List<String> records) {

    private static final String ID = "G-4.5-2";
    private static final String PHOTO = "G-3.2.1-6";
    private static final String DECLARATION = "G-3.2.1-9";
    private static final String HUKOU = "G-3.2.1-13";
    private static final String CONTRACT = "G-3.2.1-15";
    private static final String INCOME = "G-3.2.1-32";
    private static final String LEAVING = "G-4.2-7";

    private static final Set<String> HOME = numbered(16, 29);
    private static final Set<String> CHILD = numbered(43, 45);

    private static final List<String> SEEN =
            List.of("G-2.2-7", "G-3.2.1-10", "G-3.2.1-11", "G-3.2.1-30", "G-3.2.2-5", "G-4.5-6", "G-4.5-7");

    private static final Scope NEW = new Scope(EnumSet.allOf(Section.class), Set.of(), Set.of(), List.of(), SEEN);

    /** 更新证件信息 (G-4.3-5); contract, home and the three-in-one are asked again, income is information. */
    private static final Scope RENEWAL = new Scope(
            EnumSet.of(Section.INFORMATION, Section.INCOME, Section.RESIDENCE),
            all(HOME, ID, PHOTO, DECLARATION, HUKOU, CONTRACT, INCOME),
            Set.of(INCOME),
            List.of(),
            List.of("G-3.2.1-10", "G-3.2.1-30", "G-3.2.2-5", "G-4.5-6", "G-4.5-7"));

    /** Leaving certificate and new contract (G-4.2-7, G-4.2-8). */
    private static final Scope EMPLOYER_CHANGE = new Scope(
            EnumSet.of(Section.WORK),
            Set.of(ID, DECLARATION, CONTRACT),
            Set.of(),
            List.of(LEAVING),
            List.of("G-3.2.2-5", "G-4.5-6", "G-4.5-7"));

    /** The children and their families' papers (G-3.2.1-42); they sign the declaration too (G-3.2.1-12). */
    private static final Scope COMPANION_CHANGE = new Scope(
            EnumSet.of(Section.COMPANIONS),
            all(CHILD, DECLARATION),
            Set.of(),
            List.of(),
            List.of("G-3.2.1-10", "G-3.2.1-11", "G-4.5-6", "G-4.5-7"));

    /** The home's papers only where the address is another. */
    private static final Scope DETAILS_CHANGE = new Scope(
            EnumSet.of(Section.INFORMATION, Section.RESIDENCE),
            all(HOME, ID, PHOTO, DECLARATION, HUKOU),
            Set.of(),
            List.of(),
            List.of("G-4.5-6", "G-4.5-7"));

    static Scope of(Kind kind) {
        return switch (kind) {
            case NEW -> NEW;
            case RENEWAL -> RENEWAL;
            case EMPLOYER_CHANGE -> EMPLOYER_CHANGE;
            case COMPANION_CHANGE -> COMPANION_CHANGE;
            case DETAILS_CHANGE -> DETAILS_CHANGE;
        };
    }

    /**
     * What of the whole checklist this business asks for.
     *
     * @param moved whether the home is another than the permit's; else a change of details leaves its papers alone
     */
    List<Material> of(List<Material> whole, boolean moved) {
        if (this == NEW) {
            return whole;
        }
        Stream<Material> own = whole.stream()
                .filter(material -> clauses.contains(material.clause()))
                .filter(material -> this != DETAILS_CHANGE || moved || !HOME.contains(material.clause()))
                .map(material -> optional.contains(material.clause()) ? material.optional() : material);
        Stream<Material> more =
                extra.stream().map(clause -> Checklist.material(clause).orElseThrow());
        return Stream.concat(own, more).toList();
    }

    /** Whether the business is about that section or slot. */
    boolean about(String item) {
        String name = Items.name(item);
        if (item.startsWith("section:")) {
            return sections.contains(Section.valueOf(name));
        }
        String clause = name.replaceFirst("#.*", "");
        return this == NEW || clauses.contains(clause) || extra.contains(clause);
    }

    private static Set<String> numbered(int from, int to) {
        return Set.copyOf(
                IntStream.rangeClosed(from, to).mapToObj(n -> "G-3.2.1-" + n).toList());
    }

    private static Set<String> all(Set<String> some, String... more) {
        var all = new HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
