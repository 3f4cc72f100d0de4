package org.anju.web.applicant.permit;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseRegister;
import org.anju.cases.ChangeRegister;
import org.anju.cases.Dossier;
import org.anju.permits.Period;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.permits.PermitStatus;
import org.anju.policy.permit.RenewalWindow;
import org.anju.policy.time.Beijing;
import org.anju.sheets.SheetDesk;
import org.anju.sheets.benefit.BenefitDesk;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 我的证件: card, code, confirmation sheet (G-3.2.4-1). */
@Controller
final class PermitController {

    private static final String PHOTO = "G-3.2.1-6";

    /** The same for everybody: a file's name is seen by whoever sees the disk. */
    private static final String FILE = "北京市工作居住证确认单";

    private static final MediaType OFD = MediaType.parseMediaType("application/ofd");

    private final SheetDesk sheets;
    private final BenefitDesk benefits;
    private final PermitRegister permits;
    private final CaseRegister cases;
    private final ChangeRegister changes;
    private final InstantSource clock;

    PermitController(
            SheetDesk sheets,
            BenefitDesk benefits,
            PermitRegister permits,
            CaseRegister cases,
            ChangeRegister changes,
            InstantSource clock) {
        this.sheets = sheets;
        this.benefits = benefits;
        this.permits = permits;
        this.cases = cases;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/me/permit")
    ModelAndView permit(Actor actor) {
        PermitPage.Held held = sheets.own(actor)
                .flatMap(permit -> cases.submission(permit.detailsCase(), actor)
                        .map(submission -> held(permit, submission.dossier(), actor)))
                .orElse(null);
        return Pages.of("applicant/permit/permit", new PermitPage(held));
    }

    @GetMapping("/me/permit/sheet.pdf")
    Object pdf(Actor actor) {
        return file(sheets.take(actor, SheetDesk.Format.PDF), MediaType.APPLICATION_PDF, FILE + ".pdf");
    }

    @GetMapping("/me/permit/sheet.ofd")
    Object ofd(Actor actor) {
        return file(sheets.take(actor, SheetDesk.Format.OFD), OFD, FILE + ".ofd");
    }

    private static Object file(Optional<byte[]> bytes, MediaType type, String name) {
        if (bytes.isEmpty()) {
            return Pages.absent();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes.get());
    }

    private PermitPage.Held held(Permit permit, Dossier dossier, Actor actor) {
        LocalDate today = Beijing.today(clock);
        PermitStatus status = permits.statusOn(permit.number(), today).orElse(PermitStatus.NOT_YET);
        UUID photo =
                dossier.in(PHOTO).stream().map(Dossier.Paper::id).findFirst().orElse(null);
        String id = dossier.grantedId();
        String employer = cases.submission(permit.employmentCase(), actor)
                .map(submission -> submission.dossier().employerName())
                .orElse("");
        return new PermitPage.Held(
                permit,
                status,
                permits.periods(permit.number(), actor).stream()
                        .filter(each -> each.status() == PermitStatus.SUSPENDED
                                && each.from().isAfter(today))
                        .map(Period::from)
                        .findFirst()
                        .orElse(null),
                dossier.grantedName(),
                id.substring(0, 6) + "********" + id.substring(14),
                employer,
                photo,
                RenewalWindow.of(permit.to()).opens(),
                permits.periods(permit.number(), actor),
                changes.running(actor),
                sheets.standing(permit.number(), actor).orElseGet(SheetDesk.Standing.Coming::new),
                sheets.looks(actor),
                benefits.looks(actor));
    }
}
