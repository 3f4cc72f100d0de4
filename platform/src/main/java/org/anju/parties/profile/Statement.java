package org.anju.parties.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 申报内容: what a person says in one section. Any fact may still be missing; none may contradict another. */
public sealed interface Statement
        permits Information, Education, Study, Work, Qualification, Income, Residence, Companions {

    Section section();

    /** What of it a holder changes only by the business of its own (G-4.1-5); renewal and change of employer cannot (G-4.1-6). */
    default List<@Nullable Object> fixed() {
        return List.of();
    }

    /** What is wrong or still missing, in the order of the form; empty means the section is complete. */
    List<Problem> problems(Setting setting);
}
