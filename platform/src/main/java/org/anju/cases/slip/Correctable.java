package org.anju.cases.slip;

import java.util.List;
import java.util.regex.Pattern;

/**
 * 可更正的栏目: names and descriptions in words. No number, day or choice stands here (a rule may measure it), no identity
 * number, no telephone, no person's name: what is wrong there the applicant mends himself.
 */
public final class Correctable {

    private static final String INFORMATION = "section:INFORMATION";

    /** Also stands on the confirmation sheet, so that it can be corrected when the permit is there. */
    private static final List<String> ON_SHEET = List.of("hukouPlace", "address");

    private static final List<Pattern> FIELDS = List.of(
            Pattern.compile(INFORMATION + " (hukouPlace|address)"),
            Pattern.compile("section:EDUCATION (school|major)"),
            Pattern.compile("section:STUDY rows\\[\\d{1,2}]\\.(school|major)"),
            Pattern.compile("section:WORK rows\\[\\d{1,2}]\\.(employer|position)"),
            Pattern.compile("section:QUALIFICATION (title\\.series|award\\.name|award\\.field)"),
            Pattern.compile("section:RESIDENCE address"));

    private Correctable() {}

    public static boolean is(String item, String field) {
        return FIELDS.stream().anyMatch(each -> each.matcher(item + " " + field).matches());
    }

    static boolean onSheet(String item, String field) {
        return item.equals(INFORMATION) && ON_SHEET.contains(field);
    }
}
