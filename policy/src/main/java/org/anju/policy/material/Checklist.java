package org.anju.policy.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.anju.policy.material.Situation.ResidenceRoute;
import org.jspecify.annotations.Nullable;

/**
 * 材料清单: which materials a NEW application of one's own situation holds, by every branch of 三（二）第一步, in the guide's order.
 *
 * <p>What the situation leaves open adds nothing yet; {@link #open} names those facts.
 */
public final class Checklist {

    private Checklist() {}

    /** One line for each paper to bring; a child's papers stand once for each child. */
    public static List<Material> of(Situation situation) {
        return of(situation, List.of());
    }

    /** @param numbers of each child, the one its files are kept under; by its place where none is given */
    public static List<Material> of(Situation situation, List<Integer> numbers) {
        var list = new ArrayList<Material>();
        everybody(list);
        residence(situation, list);
        add(list, "G-3.2.1-32");
        children(situation, numbers, list);
        if (yes(situation.socialInsuranceGap())) {
            add(list, "G-3.2.1-47");
        }
        basis(situation, list);
        return List.copyOf(list);
    }

    /** The same with each clause once, however many children ask for it. */
    public static List<Material> kinds(Situation situation) {
        var kinds = new LinkedHashMap<String, Material>();
        of(situation).forEach(material -> kinds.putIfAbsent(material.clause(), material));
        return List.copyOf(kinds.values());
    }

    /** The material of that clause, whoever needs it; nothing where the clause asks for no paper. */
    public static Optional<Material> material(String clause) {
        return MaterialCatalogue.all().stream()
                .filter(material -> material.clause().equals(clause))
                .findFirst();
    }

    /** The material that a slot is for, with its child. */
    public static Optional<Material> inSlot(String slot) {
        int child = slot.indexOf('#');
        return child < 0
                ? material(slot)
                : material(slot.substring(0, child))
                        .map(material -> material.forChild(Integer.parseInt(slot.substring(child + 1))));
    }

    /** The ID card is measured by G-4.5-2 but never listed: it is asked all the same. */
    private static void everybody(List<Material> list) {
        add(list, "G-3.2.1-6", "G-4.5-2", "G-3.2.1-9", "G-3.2.1-13", "G-3.2.1-15");
    }

    private static void residence(Situation situation, List<Material> list) {
        ResidenceRoute route = situation.residenceRoute();
        if (route == null) {
            return;
        }
        switch (route) {
            case RESIDENCE_PERMIT -> add(list, "G-3.2.1-16");
            case OWN -> own(situation, list, "G-3.2.1-18");
            case OWN_CONTRACT -> own(situation, list, "G-3.2.1-19");
            case RENTED -> rented(situation, list);
            case UNIT_HOUSING -> add(list, "G-3.2.1-25", "G-3.2.1-26");
            case FRIEND -> add(list, "G-3.2.1-27", "G-3.2.1-28", "G-3.2.1-29");
        }
    }

    /** 房主是申请人配偶或者夫妻共有的，还需要提供夫妻双方结婚证. */
    private static void own(Situation situation, List<Material> list, String title) {
        add(list, title);
        if (situation.owner() == Situation.Owner.SPOUSE || situation.owner() == Situation.Owner.JOINT) {
            add(list, "G-3.2.1-20");
        }
    }

    private static void rented(Situation situation, List<Material> list) {
        add(list, "G-3.2.1-22");
        if (situation.lessor() == Situation.Lessor.RESIDENT) {
            add(list, "G-3.2.1-23");
        }
        if (situation.lessor() == Situation.Lessor.HOMESTEAD) {
            add(list, "G-3.2.1-24");
        }
    }

    private static void children(Situation situation, List<Integer> numbers, List<Material> list) {
        List<Situation.Family> children = situation.children();
        if (children == null) {
            return;
        }
        for (int i = 0; i < children.size(); i++) {
            String clause = switch (children.get(i)) {
                case MARRIED -> "G-3.2.1-43";
                case UNMARRIED -> "G-3.2.1-44";
                case DIVORCED -> "G-3.2.1-45";
            };
            list.add(MaterialCatalogue.get(clause).forChild(i < numbers.size() ? numbers.get(i) : i + 1));
        }
    }

    /** 仅须提供其中一项即可: the group of the chosen condition, inside it every letter. */
    private static void basis(Situation situation, List<Material> list) {
        Basis basis = situation.basis();
        if (basis == null) {
            return;
        }
        switch (basis) {
            case COND_1 -> {
                if (yes(situation.overseas())) {
                    add(list, "G-3.2.1-53");
                } else {
                    add(list, "G-3.2.1-49", "G-3.2.1-50", "G-3.2.1-51", "G-3.2.1-52");
                }
            }
            case COND_2 -> title(situation, list);
            case COND_3 -> add(list, "G-3.2.1-59");
            // (5) 参照本条（4）有关材料要求 (G-3.2.1-65)
            case COND_4, COND_5 -> add(list, "G-3.2.1-61", "G-3.2.1-62");
            case COND_6 -> add(list, "G-3.2.1-66", "G-3.2.1-67", "G-3.2.1-68");
            case COND_7 -> team(situation, list);
            case COND_8 -> add(list, "G-3.2.1-74", "G-3.2.1-75");
        }
    }

    private static void title(Situation situation, List<Material> list) {
        Situation.TitlePath path = situation.titlePath();
        if (path != null) {
            add(
                    list,
                    switch (path) {
                        case EXAM -> "G-3.2.1-54";
                        case REVIEW -> "G-3.2.1-55";
                        case SENIOR -> "G-3.2.1-56";
                    });
        }
        if (yes(situation.notVerifiableOnline())) {
            add(list, "G-3.2.1-57");
        }
    }

    private static void team(Situation situation, List<Material> list) {
        Situation.TeamRoute route = situation.teamRoute();
        if (route == Situation.TeamRoute.INVESTMENT) {
            add(list, "G-3.2.1-69", "G-3.2.1-70", "G-3.2.1-71");
        }
        if (route == Situation.TeamRoute.TAX) {
            add(list, "G-3.2.1-72", "G-3.2.1-73");
        }
    }

    /** The facts of the situation that are unknown and decide a branch of the list, by their names in the pre-check's JSON. */
    public static List<String> open(Situation situation) {
        var open = new ArrayList<String>();
        ResidenceRoute route = situation.residenceRoute();
        ask(open, route == null, "residenceRoute");
        boolean owned = route == ResidenceRoute.OWN || route == ResidenceRoute.OWN_CONTRACT;
        ask(open, owned && situation.owner() == null, "owner");
        ask(open, route == ResidenceRoute.RENTED && situation.lessor() == null, "lessor");
        ask(open, situation.children() == null, "children");
        ask(open, situation.socialInsuranceGap() == null, "socialInsuranceGap");
        Basis basis = situation.basis();
        ask(open, basis == null, "basis");
        ask(open, basis == Basis.COND_1 && situation.overseas() == null, "overseas");
        ask(open, basis == Basis.COND_2 && situation.titlePath() == null, "titlePath");
        ask(open, basis == Basis.COND_2 && situation.notVerifiableOnline() == null, "notVerifiableOnline");
        ask(open, basis == Basis.COND_7 && situation.teamRoute() == null, "teamRoute");
        return List.copyOf(open);
    }

    private static void ask(List<String> open, boolean missing, String fact) {
        if (missing) {
            open.add(fact);
        }
    }

    private static boolean yes(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }

    private static void add(List<Material> list, String... clauses) {
        for (String clause : clauses) {
            list.add(MaterialCatalogue.get(clause));
        }
    }
}
