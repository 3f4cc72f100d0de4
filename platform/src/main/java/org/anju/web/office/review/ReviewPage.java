package org.anju.web.office.review;

import java.util.List;
import org.anju.cases.CaseView;
import org.anju.cases.Change;
import org.anju.cases.Dossier;
import org.anju.cases.ItemAnswer;
import org.anju.cases.ReviewItem;
import org.anju.cases.Submission;
import org.anju.cases.flow.Verb;
import org.anju.web.dossier.Line;
import org.anju.web.dossier.Point;
import org.jspecify.annotations.Nullable;

/**
 * The split view of one case.
 *
 * @param chosen the item now looked at
 * @param paper the paper in the middle, null where the item has none
 * @param sheet which page of the paper, from 1
 * @param large whether the page is shown larger than its pane
 * @param changes what differs from the round before; empty in the first
 * @param done the case decided just before, for the line on top
 */
public record ReviewPage(
        CaseView view,
        Submission submission,
        List<Line> lines,
        Line chosen,
        Dossier.@Nullable Paper paper,
        int sheet,
        boolean large,
        Tab tab,
        List<Point> points,
        List<Change> changes,
        Neighbours near,
        @Nullable CaseView done) {

    /** What stands on the right. */
    public enum Tab {
        ITEM,
        ALL,
        MACHINE,
        CHANGES,
        HISTORY
    }

    /** Where the case stands in its queue. */
    public record Neighbours(
            @Nullable String before, @Nullable String after, int place, int of) {}

    public Dossier dossier() {
        return submission.dossier();
    }

    public String address() {
        return "/desk/cases/" + view.no();
    }

    /** The same page with another choice. */
    public String at(Line line, Tab other) {
        return address() + "?item=" + line.at() + "&tab=" + other.name();
    }

    public String at(Dossier.Paper other, int page, boolean zoomed) {
        return address() + "?item=" + chosen.at() + "&tab=" + tab.name() + "&paper=" + other.id() + "&page=" + page
                + (zoomed ? "&zoom=1" : "");
    }

    public @Nullable Line beside(int step) {
        int at = chosen.at() + step;
        return at < 0 || at >= lines.size() ? null : lines.get(at);
    }

    public int answered() {
        return (int) lines.stream().filter(line -> line.item().office() != null).count();
    }

    public int trouble() {
        return (int) points.stream().filter(Point::trouble).count();
    }

    public long against() {
        return lines.stream()
                .filter(line -> fit(line) == ItemAnswer.Fit.DOES_NOT_FIT)
                .count();
    }

    public ItemAnswer.@Nullable Fit fit(Line line) {
        ReviewItem.Given given = line.item().office();
        return given == null ? null : given.fit();
    }

    public boolean may(String verb) {
        return view.may(Verb.valueOf(verb));
    }

    /** Changes of the item now looked at. */
    public List<Change> changesHere() {
        return changes.stream().filter(each -> each.item().equals(chosen.key())).toList();
    }
}
