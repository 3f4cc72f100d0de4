package org.anju.web.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anju.policy.rule.Phrase;
import org.jspecify.annotations.Nullable;

/** What is wrong in a form: per field one sentence, in the order of reading; the first sentence of a field stays. */
public final class FormProblems {

    private final Map<String, Phrase> byField = new LinkedHashMap<>();

    public void add(String field, Phrase what) {
        byField.putIfAbsent(field, what);
    }

    public boolean none() {
        return byField.isEmpty();
    }

    public int count() {
        return byField.size();
    }

    public @Nullable Phrase at(String field) {
        return byField.get(field);
    }

    /** For the list on top of the page. */
    public Map<String, Phrase> all() {
        return new LinkedHashMap<>(byField);
    }
}
