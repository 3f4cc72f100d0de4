package org.anju.sheets.letters;

import java.util.List;
import java.util.Optional;
import org.anju.policy.guide.Clause;
import org.anju.policy.guide.Guide;
import org.anju.sheets.SheetWords;
import org.jspecify.annotations.Nullable;

/** A clause of the guide as a letter cites it, word for word. */
final class Cited {

    private Cited() {}

    /** Nothing where none is given, or a reading of this house, which is no law. */
    static List<String> in(@Nullable String clause, SheetWords words) {
        return (clause == null ? Optional.<Clause>empty() : Guide.yanqing().find(clause))
                .stream()
                        .map(each -> words.of("cited")
                                .formatted(Guide.yanqing().cite(each.id()).zh(), each.text()))
                        .toList();
    }
}
