package org.anju.cases.breach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Party;
import org.jspecify.annotations.Nullable;

/**
 * 疑似违规: what the machine found and a person has to look into. It sanctions nobody by itself.
 *
 * @param mark what it is about, so that the same thing is found once
 * @param facts figures of the sentence {@link #key}: whole numbers, days and numbers of cases
 * @param link where the office can look at it, null where there is no page
 * @param closed null while nobody has looked into it
 */
public record Candidate(
        UUID id,
        BreachKind kind,
        Party party,
        @Nullable UUID employer,
        @Nullable UUID person,
        String mark,
        Instant foundAt,
        List<Object> facts,
        @Nullable String link,
        @Nullable Closed closed) {

    static final String COMPLAINT = "complaint";
    static final String SPOT = "spot";

    public Candidate {
        facts = List.copyOf(facts);
    }

    /** Whose sign it is: that of a complaint's answer, of a spot check, or what the data show of that breach. */
    public String key() {
        String source = mark.substring(0, mark.indexOf(':'));
        boolean other = source.equals(COMPLAINT) || source.equals(SPOT);
        // of an agent for whom no evidence was ever kept there is no day to name
        boolean unnamed = !other && kind == BreachKind.D && facts.equals(List.of(""));
        return "breach.found." + (other ? source : kind.name()) + (unnamed ? ".none" : "");
    }

    /**
     * @param breach the case it became
     * @param why why it became none
     */
    public record Closed(
            Instant at,
            String by,
            @Nullable String breach,
            @Nullable String why) {}
}
