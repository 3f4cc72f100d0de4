package org.anju.policy.material;

import java.util.List;
import java.util.Set;

/** 同类材料: clauses that ask for the same papers, so that what was given for one can be used again for the other. */
public final class Kindred {

    /** The child's hukou pages and birth certificate, the tax records of three years, the employer's tax proof. */
    private static final List<Set<String>> GROUPS = List.of(
            Set.of("G-3.2.1-43", "G-3.2.1-44", "G-3.2.1-45"),
            Set.of("G-3.2.1-62", "G-3.2.1-75"),
            Set.of("G-3.2.1-71", "G-3.2.1-73"));

    private Kindred() {}

    /** Whether a paper kept in one slot may be used in the other; a child's papers only for that child. */
    public static boolean of(String slot, String other) {
        String one = clause(slot);
        String two = clause(other);
        if (!slot.substring(one.length()).equals(other.substring(two.length()))) {
            return false;
        }
        return one.equals(two) || GROUPS.stream().anyMatch(group -> group.contains(one) && group.contains(two));
    }

    private static String clause(String slot) {
        int child = slot.indexOf('#');
        return child < 0 ? slot : slot.substring(0, child);
    }
}
