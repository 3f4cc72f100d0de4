package org.anju.web.applicant.looks;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.anju.trail.LookRegister.Look;
import org.anju.web.kit.Frame;

/** The looks, day by day, the latest first. */
public record LooksPage(SequencedMap<LocalDate, List<Look>> days) {

    /** 延庆区 · 受理岗: office and hat, never a name. */
    public static String who(Frame frame, Look look) {
        String role = frame.t("kit.role." + look.role());
        String office = "trail.office." + look.district();
        boolean staff = List.of("CLERK", "APPROVER", "SUPERVISOR").contains(look.role());
        return staff && frame.says(office) ? frame.t(office) + " · " + role : role;
    }

    public static String what(Frame frame, Look look) {
        String kind = frame.t("trail.thing." + look.subject().kind());
        boolean numbered =
                List.of("case", "permit", "outside").contains(look.subject().kind());
        return numbered ? kind + " " + look.subject().id() : kind;
    }
}
