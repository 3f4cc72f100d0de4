package org.anju.web.employer.filing;

import java.util.List;
import org.anju.cases.employer.EmployerCaseKind;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.FilingFolder;
import org.anju.parties.filing.FilingPart;
import org.anju.parties.filing.UnitInformation;
import org.anju.policy.employer.EmployerRules;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Result;
import org.anju.web.dossier.Point;

/** 提交前: everything that would refuse it, the rules as they stand, and what they would lead to. */
public record SubmitPage(FilingFolder folder, EmployerCaseView view) {

    public String employer() {
        return folder.filing().name();
    }

    public List<FilingPart> openParts() {
        return folder.openParts();
    }

    public List<Place> missing() {
        return Place.all(folder, null).stream()
                .filter(place -> place.asked().mandatory() && place.files().isEmpty())
                .toList();
    }

    public List<Place> stale() {
        return Place.all(folder, null).stream().filter(Place::stale).toList();
    }

    public List<Point> points() {
        return folder.findings().stream()
                .map(finding -> new Point(finding, 0))
                .filter(point -> point.finding().result() != Result.UNKNOWN)
                .toList();
    }

    /** Which of the two must be asked for instead, by what the employer says of itself (G-3.1.1-6). */
    public boolean otherKind() {
        UnitInformation unit = folder.filing().say(UnitInformation.class);
        boolean moved =
                unit != null && unit.movedFrom() != null && !unit.movedFrom().isBlank();
        return unit != null && moved != (view.kind() == EmployerCaseKind.JURISDICTION_CHANGE);
    }

    public boolean elsewhere() {
        UnitInformation unit = folder.filing().say(UnitInformation.class);
        return unit != null && Boolean.FALSE.equals(unit.registeredHere());
    }

    /** What the rules lead to by what is known so far. */
    public Standing likely() {
        return view.kind() == EmployerCaseKind.JURISDICTION_CHANGE
                ? EmployerRules.standingAfterMove(folder.findings())
                : EmployerRules.standing(folder.findings());
    }

    public boolean ready() {
        return openParts().isEmpty()
                && missing().isEmpty()
                && stale().isEmpty()
                && !otherKind()
                && !elsewhere()
                && likely() != Standing.NONE;
    }
}
