package org.anju.web.office.purpose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.trail.Subject;
import org.anju.web.kit.Inside;

/** Tells from an address whose data it opens: a case, a permit, a paper. */
final class PersonalPage {

    private static final Pattern PATH = Pattern.compile(
            "/(?:desk/(cases|permits)/([A-Za-z0-9-]{1,40})|(files)/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}))(?:[/?].*)?");

    private PersonalPage() {}

    /** Nothing for every other address, and for one that leads out of the house. */
    static Optional<Subject> of(String address) {
        Matcher found = PATH.matcher(address);
        if (!Inside.is(address) || !found.matches()) {
            return Optional.empty();
        }
        if (found.group(3) != null) {
            return Optional.of(new Subject("attachment", found.group(4)));
        }
        return Optional.of(new Subject(found.group(1).equals("cases") ? "case" : "permit", found.group(2)));
    }
}
