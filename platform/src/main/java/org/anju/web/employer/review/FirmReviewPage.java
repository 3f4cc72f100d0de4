package org.anju.web.employer.review;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.CaseView;
import org.anju.cases.Change;
import org.anju.cases.Dossier;
import org.anju.cases.ItemAnswer;
import org.anju.cases.Left;
import org.anju.web.dossier.Line;
import org.anju.web.dossier.Point;
import org.anju.web.dossier.Row;
import org.jspecify.annotations.Nullable;

/**
 * 单位审核 of one case.
 *
 * @param late last day of the permit, where the department's days may outlast it (G-4.4-6)
 * @param left leaving certificate and release side by side, where he changes employers (G-4.2-7)
 * @param wanted what is to be changed, beside what the permit says now
 * @param points what the machine says of the applicant; nothing of the employer's taxes
 */
public record FirmReviewPage(
        CaseView view,
        List<Line> lines,
        Line chosen,
        Dossier.@Nullable Paper paper,
        int sheet,
        boolean large,
        @Nullable LocalDate late,
        @Nullable Left left,
        List<Change> wanted,
        List<Point> points) {

    /** Slips that the office has put right. */
    public List<Row> corrected() {
        return lines.stream()
                .flatMap(line -> line.rows().stream())
                .filter(row -> !row.slips().isEmpty())
                .toList();
    }

    public String address() {
        return "/firm/cases/" + view.no();
    }

    public String at(Dossier.Paper other, int page, boolean zoomed) {
        return address() + "?item=" + chosen.at() + "&paper=" + other.id() + "&page=" + page
                + (zoomed ? "&zoom=1" : "");
    }

    public int answered() {
        return (int)
                lines.stream().filter(line -> line.item().employer() != null).count();
    }

    public List<Line> against() {
        return lines.stream().filter(FirmReviewPage::against).toList();
    }

    private static boolean against(Line line) {
        var given = line.item().employer();
        return given != null && given.fit() == ItemAnswer.Fit.DOES_NOT_FIT;
    }
}
