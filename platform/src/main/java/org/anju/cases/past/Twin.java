package org.anju.cases.past;

import java.time.Instant;
import java.util.List;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.jspecify.annotations.Nullable;

/**
 * 疑似重复: another person's case in which something is the same. A hint: what it means, a reviewer says.
 *
 * @param name the first character of that applicant's name, the rest hidden
 * @param seen whether this reader may open it
 * @param sames where in this case it stands
 * @param look what a reviewer found last, null where nobody has looked
 */
public record Twin(
        String no,
        Kind kind,
        State state,
        String name,
        boolean seen,
        List<Same> sames,
        @Nullable Look look) {

    /**
     * @param number an identity number is the same, else a file
     * @param item e.g. {@code section:COMPANIONS} or {@code slot:G-3.2.1-9}
     */
    public record Same(boolean number, String item) {}

    /** 比对结论: one reviewer compared the two. */
    public record Look(Result result, String sentence, String by, Instant at) {}

    /** 比对结果. */
    public enum Result {
        /** Two matters that have something in common, rightly or by chance. */
        NOT_A_DUPLICATE,
        /** The same matter twice; what follows is decided with the case. */
        SAME_MATTER
    }

    public Twin {
        sames = List.copyOf(sames);
    }
}
