package org.anju.web.admin.start;

import java.time.Instant;
import java.util.List;
import org.anju.cases.outside.SourceRegister;
import org.anju.materials.gate.ScanWatch;
import org.anju.notices.DespatchRegister;
import org.anju.sheets.sign.SheetKeys;
import org.anju.trail.TrailRegister;

/**
 * How the house is.
 *
 * @param staged files that have come whole and wait for their form
 * @param sending how mail and SMS are
 * @param sources how the outside sources are
 * @param sheetKeys what confirmation sheets are signed with
 */
public record HealthPage(
        TrailRegister.Sealing sealing,
        Instant now,
        ScanWatch.State scan,
        int staged,
        List<DespatchRegister.Standing> sending,
        List<SourceRegister.Standing> sources,
        SheetKeys.State sheetKeys) {

    /** How the tag of the virus scanner looks. */
    public String scanTag() {
        return switch (scan.standing()) {
            case OFF -> "";
            case ANSWERS -> "ok";
            case AWAY -> "bad";
        };
    }

    /** How the tag of the sheets' certificate looks: one of our own says nothing of who we are. */
    public String sheetTag() {
        return sheetKeys.source() == SheetKeys.Source.OWN ? "bad" : "ok";
    }
}
