package org.anju.sheets;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.anju.sheets.ofd.OfdMaker;
import org.anju.sheets.sign.OfdSealer;
import org.anju.sheets.sign.PdfSigner;
import org.springframework.stereotype.Component;

/** 签章: makes of a printed sheet the two files that are handed out, the PDF signed and the OFD sealed. */
@Component
class SheetBinder {

    private static final double SEAL_SIDE = 34;
    private static final double RIGHTMOST = 210 - 20 - SEAL_SIDE;

    private final SheetWords words;
    private final PdfSigner signer;
    private final OfdMaker maker;
    private final OfdSealer sealer;

    SheetBinder(SheetWords words, PdfSigner signer, OfdMaker maker, OfdSealer sealer) {
        this.words = words;
        this.signer = signer;
        this.maker = maker;
        this.sealer = sealer;
    }

    /** What is handed out. */
    record Bound(byte[] pdf, byte[] ofd) {}

    Bound bind(byte[] printed, UUID id, Instant now) {
        String by = words.of("authority.name");
        Map<String, byte[]> parts = maker.parts(printed, id, words.of("title"), now);
        // a seal lies over the name of who seals, wherever the table above has moved it
        OfdMaker.Spot name = OfdMaker.last(parts, by);
        double x = Math.min(name.x() + (name.width() - SEAL_SIDE) / 2, RIGHTMOST);
        double y = name.y() + (name.height() - SEAL_SIDE) / 2;
        byte[] ofd = OfdMaker.packed(sealer.seal(parts, x, y, now));
        return new Bound(signer.sign(printed, by, now), ofd);
    }
}
