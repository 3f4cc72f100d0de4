package org.anju.web.office.outside;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.cases.outside.Consultation;
import org.anju.cases.outside.OutsideView;
import org.anju.checks.Agreement;
import org.anju.checks.Remark;
import org.anju.checks.Source;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.time.Beijing;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Outside checks of one case.
 *
 * @param name the applicant's or the unit's
 * @param address of the case
 * @param may the reader may look by hand and ask anew
 * @param chosen the source whose form is open
 */
public record OutsidePage(
        OutsideView view,
        String name,
        String address,
        long version,
        boolean may,
        @Nullable Source chosen,
        Instant now) {

    static final String ELSEWHERE = "ELSEWHERE";

    /** Where one usually looks, and anywhere else. */
    public static List<Choice> places(Frame frame, Source source) {
        var choices = new ArrayList<Choice>();
        source.places().forEach(place -> choices.add(Choice.of(place, frame.t("checks.place." + place))));
        choices.add(Choice.of(ELSEWHERE, frame.t("checks.place.ELSEWHERE")));
        return choices;
    }

    public static List<Choice> agreements(Frame frame) {
        return Choice.of(frame, "checks.agreement", Agreement.values());
    }

    /** Where that was looked, in the reader's language where it is one of the usual places. */
    public static String place(Frame frame, Consultation each) {
        return each.source().places().contains(each.place()) ? frame.t("checks.place." + each.place()) : each.place();
    }

    public static String remark(Frame frame, Remark remark) {
        Object[] args = remark.args().stream()
                .map(arg -> remark.what().startsWith("DEGREE") ? degree(frame, arg) : arg)
                .toArray();
        return frame.t("checks.remark." + remark.what(), args);
    }

    private static String degree(Frame frame, String level) {
        return Stream.of(DegreeLevel.values()).anyMatch(each -> each.name().equals(level))
                ? frame.t("parties.degree." + level)
                : level;
    }

    /** How the tag of a result looks. */
    public static String tag(Agreement agreement) {
        return switch (agreement) {
            case MATCH -> "ok";
            case MISMATCH -> "bad";
            case NOT_FOUND, UNAVAILABLE -> "warn";
        };
    }

    public LocalDate today() {
        return Beijing.dateOf(now);
    }

    /** Hours and minutes in Beijing. */
    public String time() {
        ZonedDateTime here = now.atZone(Beijing.ZONE);
        return String.format(Locale.ROOT, "%02d:%02d", here.getHour(), here.getMinute());
    }

    public String here() {
        return address + "/outside";
    }
}
