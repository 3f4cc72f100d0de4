package org.anju.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.cases.CaseRegister;
import org.anju.cases.Dossier;
import org.anju.cases.Submission;
import org.anju.materials.store.ContentStore;
import org.anju.parties.profile.Education;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Residence;
import org.anju.permits.Companion;
import org.anju.permits.Permit;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what a sheet says from the dossier the permit was granted on: later changes of the profile do not reach it. */
@Component
class SheetGatherer {

    /** 证件照片（白底）. */
    private static final String PHOTO = "G-3.2.1-6";

    private static final String NO_PICTURE = "PDF";

    private final CaseRegister cases;
    private final ContentStore content;
    private final SheetWords words;

    SheetGatherer(CaseRegister cases, ContentStore content, SheetWords words) {
        this.cases = cases;
        this.content = content;
        this.words = words;
    }

    /** Read as the house itself reads: whoever sees the sheet was asked before. */
    Dossier dossier(Permit permit) {
        return cases.submission(permit.caseNo(), Actor.clock())
                .map(Submission::dossier)
                .orElseThrow();
    }

    /** What its holder's details rest on now, and his employer. */
    private Dossier dossier(String caseNo) {
        return cases.submission(caseNo, Actor.clock()).map(Submission::dossier).orElseThrow();
    }

    String name(Permit permit) {
        return dossier(permit.detailsCase()).grantedName();
    }

    String residentId(Permit permit) {
        return dossier(permit.detailsCase()).grantedId();
    }

    String employer(Permit permit) {
        return dossier(permit.employmentCase()).employerName();
    }

    SheetContent of(Permit permit) {
        Dossier dossier = dossier(permit.detailsCase());
        Optional<Information> said = dossier.say(Information.class);
        String residentId = residentId(permit);
        return new SheetContent(
                permit.number(),
                name(permit),
                said.map(Information::sex).map(sex -> words.of("sex." + sex)).orElse(""),
                said.map(Information::ethnicity)
                        .map(code -> words.orElse("ethnicity." + code, "ethnicity.other"))
                        .orElse(""),
                born(residentId),
                words.of("idType.RESIDENT"),
                residentId,
                said.map(Information::hukouPlace).orElse(""),
                dossier.say(Residence.class)
                        .map(Residence::address)
                        .or(() -> said.map(Information::address))
                        .orElse(""),
                employer(permit),
                words.of("category." + category(dossier(permit))),
                permit.from(),
                permit.to(),
                permit.issuedOn(),
                words.of("authority.name"),
                permit.companions().stream().map(this::line).toList(),
                photo(dossier));
    }

    /** By where the highest degree was got. */
    static SheetCategory category(Dossier dossier) {
        boolean abroad = dossier.say(Education.class)
                .map(Education::overseas)
                .filter(Boolean.TRUE::equals)
                .isPresent();
        return abroad ? SheetCategory.RETURNED : SheetCategory.DOMESTIC;
    }

    private SheetContent.CompanionLine line(Companion child) {
        String id = child.idNumber();
        return new SheetContent.CompanionLine(
                child.name(), words.of("relation.CHILD"), id == null ? words.of("idNumber.none") : id);
    }

    private byte @Nullable [] photo(Dossier dossier) {
        List<Dossier.Paper> photos = dossier.in(PHOTO).stream()
                .filter(paper -> !paper.kind().equals(NO_PICTURE))
                .toList();
        if (photos.isEmpty()) {
            return null;
        }
        try (InputStream in = content.open(photos.getLast().sha256())) {
            return in.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static LocalDate born(String residentId) {
        return LocalDate.of(
                Integer.parseInt(residentId.substring(6, 10)),
                Integer.parseInt(residentId.substring(10, 12)),
                Integer.parseInt(residentId.substring(12, 14)));
    }
}
