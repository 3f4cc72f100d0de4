package org.anju.cases.slip;

import java.time.Instant;
import java.util.UUID;

/**
 * 笔误: one correction of one field.
 *
 * @param round the submission in which it was found
 * @param item the section, e.g. {@code section:WORK}
 * @param field within it, e.g. {@code rows[0].employer}
 * @param was what it says in the submission, or said after an earlier correction
 * @param by empty for readers outside the office: they see the office, not its officers
 */
public record Slip(
        UUID id, int round, String item, String field, String was, String becomes, String why, String by, Instant at) {

    /** As somebody outside the office sees it. */
    public Slip told() {
        return new Slip(id, round, item, field, was, becomes, why, "", at);
    }
}
