package org.anju.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.anju.materials.Attachment;
import org.anju.materials.FileKind;
import org.anju.materials.MaterialRegister;
import org.anju.parties.EmployerRegister;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.profile.Education;
import org.anju.parties.profile.Information;
import org.anju.permits.Companion;
import org.anju.permits.Permit;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches from the registers what a sheet says. Reads as the house itself: the reader of the sheet was asked before. */
@Component
class SheetGatherer {

    /** 证件照片（白底）. */
    private static final String PHOTO = "G-3.2.1-6";

    private final PersonRegister persons;
    private final EmployerRegister employers;
    private final MaterialRegister materials;
    private final SheetWords words;

    SheetGatherer(
            PersonRegister persons, EmployerRegister employers, MaterialRegister materials, SheetWords words) {
        this.persons = persons;
        this.employers = employers;
        this.materials = materials;
        this.words = words;
    }

    SheetContent of(Permit permit) {
        Profile profile = persons.profile(Actor.clock(), permit.person()).orElseThrow();
        Person person = profile.person();
        Information said = profile.say(Information.class);
        Information.Sex sex = said == null ? null : said.sex();
        String ethnicity = said == null ? null : said.ethnicity();
        return new SheetContent(
                permit.number(),
                person.name(),
                sex == null ? "" : words.of("sex." + sex),
                ethnicity == null ? "" : words.orElse("ethnicity." + ethnicity, "ethnicity.other"),
                person.birthDate(),
                words.of("idType.RESIDENT"),
                person.residentId(),
                said == null ? "" : blank(said.hukouPlace()),
                said == null ? "" : blank(said.address()),
                employer(permit),
                words.of("category." + category(permit)),
                permit.from(),
                permit.to(),
                permit.issuedOn(),
                words.of("authority.name"),
                permit.companions().stream().map(this::line).toList(),
                photo(permit));
    }

    Person holder(Permit permit) {
        return persons.person(Actor.clock(), permit.person()).orElseThrow();
    }

    String employer(Permit permit) {
        return employers
                .employer(Actor.clock(), permit.employer())
                .orElseThrow()
                .name();
    }

    /** By where the highest degree was got. */
    SheetCategory category(Permit permit) {
        Profile profile = persons.profile(Actor.clock(), permit.person()).orElseThrow();
        Education education = profile.say(Education.class);
        return education != null && Boolean.TRUE.equals(education.overseas())
                ? SheetCategory.RETURNED
                : SheetCategory.DOMESTIC;
    }

    private SheetContent.CompanionLine line(Companion child) {
        String id = child.idNumber();
        return new SheetContent.CompanionLine(
                child.name(), words.of("relation.CHILD"), id == null ? words.of("idNumber.none") : id);
    }

    private byte @Nullable [] photo(Permit permit) {
        List<Attachment> photos = materials.list(Actor.clock(), permit.person(), PHOTO).stream()
                .filter(each -> each.kind() != FileKind.PDF)
                .toList();
        if (photos.isEmpty()) {
            return null;
        }
        try (InputStream in = materials.open(photos.getLast())) {
            return in.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
