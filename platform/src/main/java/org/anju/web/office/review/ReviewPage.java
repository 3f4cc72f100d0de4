package org.anju.web.office.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.cases.CaseView;
import org.anju.cases.Change;
import org.anju.cases.Dossier;
import org.anju.cases.ItemAnswer;
import org.anju.cases.Left;
import org.anju.cases.ReviewItem;
import org.anju.cases.Submission;
import org.anju.cases.flow.Verb;
import org.anju.cases.hand.HandLine;
import org.anju.cases.outside.OutsideView;
import org.anju.cases.past.Past;
import org.anju.cases.second.SecondLook;
import org.anju.materials.Sighting;
import org.anju.materials.Version;
import org.anju.materials.gate.PhotoLook;
import org.anju.notices.Notified;
import org.anju.web.dossier.Line;
import org.anju.web.dossier.Point;
import org.anju.web.dossier.Row;
import org.anju.web.dossier.SlotReading;
import org.jspecify.annotations.Nullable;

/**
 * The split view of one case.
 *
 * @param chosen the item now looked at
 * @param sightings who saw which mark on the papers of that item
 * @param earlier papers that were handed in for it before and have been replaced since
 * @param paper the paper in the middle, null where the item has none
 * @param sheet which page of the paper, from 1
 * @param large whether the page is shown larger than its pane
 * @param turn by how many quarters the page is turned to the right, 0 to 3
 * @param with the paper to be seen beside it, as the address says
 * @param leaf which page of that one
 * @param changes what differs from the round before; empty in the first
 * @param hands how the case passed from hand to hand, the newest first
 * @param done the case decided just before, for the line on top
 * @param reading what the papers of the item say, where such papers are read
 * @param photos what was measured of its papers, where they are identity photos
 * @param told who was told of the case and how; read for the history only
 * @param outside what outside sources said
 * @param correctable rows of the chosen section in which this reader may put a slip right
 * @param second what became of the draw, null where the case was not drawn
 * @param left leaving certificate and release side by side, where he changes employers (G-4.2-7)
 * @param wanted what is to be changed, beside what the permit says now
 * @param past what there was before, and other cases that look like this one
 */
public record ReviewPage(
        CaseView view,
        Submission submission,
        List<Line> lines,
        Line chosen,
        List<Sighting> sightings,
        List<Version> earlier,
        Dossier.@Nullable Paper paper,
        int sheet,
        boolean large,
        int turn,
        @Nullable UUID with,
        int leaf,
        Tab tab,
        List<Point> points,
        List<Change> changes,
        Neighbours near,
        List<HandLine> hands,
        @Nullable CaseView done,
        @Nullable SlotReading reading,
        Map<UUID, PhotoLook> photos,
        List<Notified> told,
        OutsideView outside,
        @Nullable Left left,
        List<Change> wanted,
        Past past,
        List<Row> correctable,
        @Nullable SecondLook second) {

    /** What stands on the right. */
    public enum Tab {
        ITEM,
        ALL,
        MACHINE,
        CHANGES,
        PAST,
        HISTORY
    }

    /** What stands beside the case in the list it was opened from. */
    public record Neighbours(
            @Nullable String before, @Nullable String after) {}

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

    /** The same view with another page; another paper stands upright again. */
    public String at(Dossier.Paper other, int page, boolean zoomed) {
        return at(other, page, zoomed, other.equals(paper) ? turn : 0, beside());
    }

    /** The same page, turned once more to the right. */
    public String turned(Dossier.Paper shown) {
        return at(shown, sheet, large, (turn + 1) % 4, beside());
    }

    /** The same page beside that paper; alone for null. */
    public String with(Dossier.Paper shown, @Nullable Beside other) {
        return at(shown, sheet, large, turn, other);
    }

    private String at(Dossier.Paper shown, int page, boolean zoomed, int turned, @Nullable Beside other) {
        return address() + "?item=" + chosen.at() + "&tab=" + tab.name() + "&paper=" + shown.id() + "&page=" + page
                + (zoomed ? "&zoom=1" : "") + (turned == 0 ? "" : "&turn=" + turned)
                + (other == null ? "" : "&with=" + other.id() + "&leaf=" + other.sheet());
    }

    /** What can be seen beside the paper in the middle: earlier versions of it first, then all other papers of the case. */
    public List<Beside> others() {
        Stream<Beside> before = earlier.stream().map(each -> new Beside(each.id(), null, each.name(), each.pages(), 1));
        Stream<Beside> rest = lines.stream()
                .flatMap(line -> line.papers().stream()
                        .filter(each -> !each.equals(paper))
                        .map(each -> new Beside(each.id(), line, each.name(), each.pages(), 1)));
        return Stream.concat(before, rest).distinct().toList();
    }

    /** The one that the address asks for, on its page; null where it asks for none of this case. */
    public @Nullable Beside beside() {
        return others().stream()
                .filter(each -> each.id().equals(with))
                .findFirst()
                .map(each -> each.on(leaf))
                .orElse(null);
    }

    public @Nullable Line beside(int step) {
        int at = chosen.at() + step;
        return at < 0 || at >= lines.size() ? null : lines.get(at);
    }

    public int answered() {
        return (int) lines.stream().filter(line -> line.item().office() != null).count();
    }

    public int trouble() {
        return (int) points.stream().filter(Point::trouble).count() + outside.against();
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
