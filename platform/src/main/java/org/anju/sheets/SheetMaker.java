package org.anju.sheets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.errand.Errand;
import org.anju.materials.store.ContentStore;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
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
    private final SheetSite site;
    private final PermitRegister permits;
    private final ContentStore content;
    private final Trail trail;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    SheetMaker(
            Sheets sheets,
            SheetGatherer gatherer,
            SheetPrinter printer,
            SheetSite site,
            PermitRegister permits,
            ContentStore content,
            Trail trail,
            InstantSource clock) {
        this.sheets = sheets;
        this.gatherer = gatherer;
        this.printer = printer;
        this.site = site;
        this.permits = permits;
        this.content = content;
        this.trail = trail;
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
        switch (printer.print(gatherer.of(permit), version, code, site.address(), now)) {
            case Printed.Pdf pdf -> keep(permit, version, code, pdf.bytes(), now);
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

    private void keep(Permit permit, int version, VerificationCode code, byte[] pdf, Instant now) {
        String hash = sha256(pdf);
        content.keep(hash, pdf);
        sheets.supersede(permit.number(), now);
        sheets.add(new Sheet(UUID.randomUUID(), permit.number(), version, code, hash, pdf.length, now, null));
        sheets.troubleOver(permit.number());
        // the code opens the public answer, so the trail keeps only the hash of what carries it
        trail.record(
                Actor.clock(),
                "sheet.make",
                new Subject("permit", permit.number()),
                Map.of("version", version, "sha256", hash));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
