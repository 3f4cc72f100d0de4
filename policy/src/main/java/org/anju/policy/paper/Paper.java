package org.anju.policy.paper;

import java.util.List;

/** 纸面所载: what was found on a paper. What was not found is null or absent, and named. */
public sealed interface Paper permits IncomePaper, LeasePaper, ContractPaper {

    /** What a paper of this kind should say and this one does not, as ends of the keys {@code paper.field.…}. */
    List<String> missing();
}
