package org.anju.web.admin.start;

import java.time.InstantSource;
import org.anju.cases.outside.SourceRegister;
import org.anju.materials.gate.ScanWatch;
import org.anju.materials.upload.UploadDesk;
import org.anju.notices.DespatchRegister;
import org.anju.sheets.sign.SheetKeys;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.TrailRegister;
import org.anju.trail.Witnesses;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 管理: leads each to his start, and shows the operator how the house is. */
@Controller
final class StartController {

    private final TrailRegister trail;
    private final Witnesses witnesses;
    private final ScanWatch scanner;
    private final UploadDesk uploads;
    private final DespatchRegister despatches;
    private final SourceRegister sources;
    private final SheetKeys sheetKeys;
    private final InstantSource clock;

    StartController(
            TrailRegister trail,
            Witnesses witnesses,
            ScanWatch scanner,
            UploadDesk uploads,
            DespatchRegister despatches,
            SourceRegister sources,
            SheetKeys sheetKeys,
            InstantSource clock) {
        this.trail = trail;
        this.witnesses = witnesses;
        this.scanner = scanner;
        this.uploads = uploads;
        this.despatches = despatches;
        this.sources = sources;
        this.sheetKeys = sheetKeys;
        this.clock = clock;
    }

    @GetMapping("/admin")
    ModelAndView start(Actor actor) {
        return Pages.to(actor.is(Role.OPERATOR) ? "/admin/accounts" : "/admin/policy");
    }

    @GetMapping("/admin/health")
    ModelAndView health() {
        // with the database away this page cannot be reached at all: the house says 503 by itself
        return Pages.of(
                "admin/start/health",
                new HealthPage(
                        trail.sealing(),
                        witnesses.standing(),
                        clock.instant(),
                        scanner.state(),
                        uploads.waiting(),
                        despatches.standing(),
                        sources.standing(),
                        sheetKeys.state()));
    }
}
