package org.anju.sheets.sign;

import java.nio.file.Path;
import java.time.InstantSource;
import org.anju.sheets.SheetFonts;
import org.anju.sheets.SheetSite;
import org.springframework.core.env.Environment;

/** The keys of a test and who signs with them. */
public record Signing(SheetKeys keys, PdfSigner pdf, OfdSealer ofd) {

    public static Signing of(
            Environment environment, Path data, SheetSite site, InstantSource clock, SheetFonts fonts) {
        SheetKeys keys = new SheetKeys(environment, data, true, site, clock);
        return new Signing(keys, new PdfSigner(keys), new OfdSealer(keys, new SealMaker(keys, fonts)));
    }
}
