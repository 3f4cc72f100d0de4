package org.anju.web.employer.filing;

import java.util.List;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerEvent;
import org.anju.cases.employer.EmployerReason;
import org.anju.cases.employer.EmployerState;
import org.anju.cases.employer.FilingFolder;
import org.anju.cases.flow.Turn;
import org.anju.cases.late.LateReason;
import org.anju.cases.outside.Shown;
import org.anju.parties.Accreditation;
import org.anju.parties.filing.FilingPart;
import org.anju.policy.employer.Standing;
import org.anju.web.kit.ClockFace;
import org.jspecify.annotations.Nullable;

/**
 * 单位备案, overview: what the employer may do, what runs, whose turn it is.
 *
 * @param rights the standing in force with its clause, or null
 * @param latest the newest case for rights
 * @param refiling the paper that must come again, or null
 * @param paper figures of the case whose paper is waited for, or null
 * @param again figures of the refiling, or null
 * @param late why the running case is late, null where the office has not said
 * @param checks what outside sources said of the newest case for rights
 */
public record FilingPage(
        FilingFolder folder,
        Standing standing,
        @Nullable Accreditation rights,
        @Nullable EmployerCaseView latest,
        @Nullable EmployerCaseView refiling,
        @Nullable Paper paper,
        @Nullable Paper again,
        @Nullable ClockFace clock,
        List<EmployerCaseView> earlier,
        List<Shown> checks,
        @Nullable LateReason late) {

    /** 窗口交件: a case in PAPER with the working days still left. */
    public record Paper(EmployerCaseView view, int left, String mark) {}

    public String employer() {
        return folder.filing().name();
    }

    public boolean running() {
        return latest != null && latest.state().turn() != Turn.NOBODY;
    }

    public boolean preparing() {
        return latest != null && latest.state().inPreparation();
    }

    /** A new case may be begun: nothing runs, and there is something to gain. */
    public boolean begins() {
        return !running() && standing != Standing.FULL;
    }

    public boolean complete(FilingPart part) {
        return !folder.openParts().contains(part);
    }

    public boolean started(FilingPart part) {
        return folder.filing().kept(part) != null;
    }

    /** What the office last gave as reasons, where they still count. */
    public List<EmployerReason> reasons() {
        boolean told =
                latest != null && (latest.state() == EmployerState.RETURNED || latest.state() == EmployerState.REFUSED);
        return told && latest != null
                ? latest.events().stream()
                        .map(EmployerEvent::reasons)
                        .filter(reasons -> !reasons.isEmpty())
                        .reduce(List.of(), (before, last) -> last)
                : List.of();
    }

    public String tag() {
        return latest == null ? "" : tag(latest.state());
    }

    public static String tag(EmployerState state) {
        return switch (state) {
            case GRANTED, FILED -> "ok";
            case RETURNED, REFUSED, LAPSED -> "bad";
            case PAPER -> "warn";
            case TAX_CHECK -> "hold";
            case DRAFT, ONLINE_CHECK, EXAMINATION, DECISION -> "info";
            case WITHDRAWN -> "";
        };
    }
}
