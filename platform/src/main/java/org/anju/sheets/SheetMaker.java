package org.anju.sheets;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.errand.Errand;
import org.anju.materials.store.ContentStore;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.sheets.sign.Certificates;
import org.anju.sheets.token.TokenKeys;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.anju.trail.TrailRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * 制单: makes the next version of a permit's sheet when an act has left that errand. Runs with the outbox, one after the
 * other, never inside a page request; what fails is tried again by the outbox.
 */
@Component
class SheetMaker {

    private final Sheets sheets;
    private final SheetGatherer gatherer;
    private final SheetPrinter printer;
    private final SheetBinder binder;
    private final Certificates certificates;
    private final TokenKeys tokens;
    private final SheetSite site;
    private final PermitRegister permits;
    private final ContentStore content;
    private final Trail trail;
    private final TrailRegister register;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    SheetMaker(
            Sheets sheets,
            SheetGatherer gatherer,
            SheetPrinter printer,
            SheetBinder binder,
            Certificates certificates,
            TokenKeys tokens,
            SheetSite site,
            PermitRegister permits,
            ContentStore content,
            Trail trail,
            TrailRegister register,
            InstantSource clock) {
        this.sheets = sheets;
        this.gatherer = gatherer;
        this.printer = printer;
        this.binder = binder;
        this.certificates = certificates;
        this.tokens = tokens;
        this.site = site;
        this.permits = permits;
        this.content = content;
        this.trail = trail;
        this.register = register;
        this.clock = clock;
    }

    @Bean
    Errand sheetErrand() {
        return new Errand("sheet", this::make);
    }

    private void make(String permitNo) {
        Permit permit = permits.find(permitNo, Actor.clock()).orElseThrow();
        Instant now = clock.instant();
        int version = sheets.lastVersion(permit.number()) + 1;
        VerificationCode code = VerificationCode.draw(random);
        SheetContent of = gatherer.of(permit);
        String token = tokens.token(of, version, code, now);
        TrailRegister.Seal head = register.last().orElse(null);
        switch (printer.print(of, version, code, token, site.address(), now, head)) {
            case Printed.Pdf pdf -> keep(permit, version, code, pdf.bytes(), now, head);
            case Printed.Unprintable missing -> {
                sheets.trouble(permit.number(), String.join("", missing.characters()), now);
                trail.record(
                        Actor.clock(),
                        "sheet.unprintable",
                        new Subject("permit", permit.number()),
                        Map.of("characters", missing.characters().size()));
            }
        }
    }

    private void keep(
            Permit permit,
            int version,
            VerificationCode code,
            byte[] printed,
            Instant now,
            TrailRegister.@Nullable Seal head) {
        UUID id = UUID.randomUUID();
        SheetBinder.Bound bound = binder.bind(printed, id, now);
        String hash = ContentStore.hash(bound.pdf());
        String ofdHash = ContentStore.hash(bound.ofd());
        content.keep(hash, bound.pdf());
        content.keep(ofdHash, bound.ofd());
        sheets.supersede(permit.number(), now);
        sheets.add(
                new Sheet(
                        id,
                        permit.number(),
                        version,
                        code,
                        hash,
                        bound.pdf().length,
                        now,
                        null,
                        new Sheet.Ofd(ofdHash, bound.ofd().length),
                        head),
                certificates.note(now));
        sheets.troubleOver(permit.number());
        // the code opens the public answer, so the trail keeps only the hash of what carries it
        trail.record(
                Actor.clock(),
                "sheet.make",
                new Subject("permit", permit.number()),
                Map.of("version", version, "sha256", hash, "ofd", ofdHash));
    }
}
