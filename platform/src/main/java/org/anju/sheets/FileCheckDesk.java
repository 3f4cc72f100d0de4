package org.anju.sheets;

import java.util.Map;
import java.util.Optional;
import org.anju.materials.store.ContentStore;
import org.anju.sheets.sign.Certificates;
import org.anju.sheets.sign.OfdCheck;
import org.anju.sheets.sign.PdfCheck;
import org.anju.sheets.sign.Seen;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 文件核对台: says whether a handed-in file is a sheet of this office, and unchanged. A file is ours when it is byte for byte one
 * we made; its signature only explains the rest. It is neither opened nor kept: signature and list are read from its bytes.
 */
@Component
public class FileCheckDesk {

    /** A sheet has some two hundred kilobytes. */
    public static final int MOST_BYTES = 5 << 20;

    private final Sheets sheets;
    private final VerificationDesk verification;
    private final Certificates certificates;
    private final Trail trail;

    FileCheckDesk(Sheets sheets, VerificationDesk verification, Certificates certificates, Trail trail) {
        this.sheets = sheets;
        this.verification = verification;
        this.certificates = certificates;
        this.trail = trail;
    }

    @Transactional
    public FileChecked check(byte[] file, Actor actor) {
        if (file.length > MOST_BYTES) {
            throw new IllegalArgumentException("too large");
        }
        Optional<Sheet> ours = sheets.by(ContentStore.hash(file));
        Seen seen = seen(file);
        FileAnswer answer = ours.isPresent() ? FileAnswer.OURS : answer(seen);
        trail.record(
                actor,
                "sheet.check",
                new Subject("permit", ours.map(Sheet::permit).orElse("unknown")),
                Map.of("answer", answer.name()));
        return new FileChecked(
                answer,
                seen.signer() != null,
                ours.map(sheet -> verification.verify(sheet.code().value(), null, actor))
                        .orElse(null));
    }

    private FileAnswer answer(Seen seen) {
        String signer = seen.signer();
        if (signer == null || !certificates.knows(signer)) {
            return FileAnswer.NOT_OURS;
        }
        return seen.intact() ? FileAnswer.UNFILED : FileAnswer.CHANGED;
    }

    private static Seen seen(byte[] file) {
        boolean pdf = file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
        return pdf ? PdfCheck.of(file) : OfdCheck.of(file);
    }
}
