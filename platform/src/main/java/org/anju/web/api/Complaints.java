package org.anju.web.api;

import java.util.ArrayList;
import java.util.List;

/** Everything wrong with one request, gathered so that all of it can be named at once. */
final class Complaints {

    /** A request can hold ten thousand wrong names; the answer need not. */
    private static final int MOST = 100;

    private static final int LONGEST = 200;

    private final List<Complaint> all = new ArrayList<>();

    void add(String field, String code, Object... args) {
        if (all.size() < MOST) {
            String shown = field.length() > LONGEST ? field.substring(0, LONGEST) + "…" : field;
            all.add(new Complaint(shown, code, List.of(args)));
        }
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Complaint> all() {
        return List.copyOf(all);
    }
}
