package org.anju.web.admin.start;

import java.time.Instant;
import java.util.List;
import org.anju.cases.outside.SourceRegister;
import org.anju.materials.gate.ScanWatch;
import org.anju.notices.DespatchRegister;
import org.anju.sheets.sign.SheetKeys;
import org.anju.trail.TrailRegister;
import org.anju.trail.Witnesses;

/**
 * How the house is.
 *
 * @param witnesses how those stand who see the heads of the trail
 * @param staged files that have come whole and wait for their form
 * @param sending how mail and SMS are
 * @param sources how the outside sources are
 * @param sheetKeys what confirmation sheets are signed with
 */
public record HealthPage(
        TrailRegister.Sealing sealing,
        List<Witnesses.Standing> witnesses,
        Instant now,
        ScanWatch.State scan,
        int staged,
        List<DespatchRegister.Standing> sending,
        List<SourceRegister.Standing> sources,
        SheetKeys.State sheetKeys) {

    /** How the tag of the trail's witnesses looks: two are wanted, and each is to have seen all. */
    public String witnessTag() {
        if (witnesses.stream().allMatch(each -> each.lost(now))
                || witnesses.stream().anyMatch(each -> each.late(now))) {
            return "bad";
        }
        return witnesses.size() < 2 ? "warn" : "ok";
    }

    /** The message beside it. */
    public String witnessKey() {
        if (witnesses.stream().allMatch(each -> each.lost(now))) {
            return "trail.witness.lost";
        }
        if (witnesses.stream().anyMatch(each -> each.late(now))) {
            return "trail.witness.late";
        }
        return witnesses.size() < 2 ? "trail.witness.one" : "trail.witness.ok";
    }

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
