package org.anju.parties.profile;

import java.util.List;

/** 申报内容: what a person says in one section. Any fact may still be missing; none may contradict another. */
public sealed interface Statement
        permits Information, Education, Study, Work, Qualification, Income, Residence, Companions {

    Section section();

    /** What is wrong or still missing, in the order of the form; empty means the section is complete. */
    List<Problem> problems(Setting setting);
}
