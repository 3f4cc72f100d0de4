package org.anju.sheets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one 《北京市工作居住证确认单》 says (G-3.2.4-1; fields by A-64). The state of the permit is no part of it: that is asked
 * live, because paper cannot know about tomorrow's suspension.
 *
 * @param photo the white-background photograph (G-3.2.1-6) as it was uploaded, null where none can be read
 */
public record SheetContent(
        String number,
        String name,
        String sex,
        String ethnicity,
        LocalDate born,
        String idType,
        String idNumber,
        String hukou,
        String residence,
        String employer,
        String category,
        LocalDate from,
        LocalDate until,
        LocalDate issuedOn,
        String authority,
        List<CompanionLine> companions,
        byte @Nullable [] photo) {

    /** One companion on the sheet (G-4.1-3). */
    public record CompanionLine(String name, String relation, String idNumber) {}
}
