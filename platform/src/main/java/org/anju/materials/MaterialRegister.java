package org.anju.materials;

import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.materials.store.ContentStore;
import org.anju.policy.material.Mark;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * 材料登记: keeps the papers that people hand in.
 *
 * <p>An applicant reaches his own. Agents and the office reach a person only by way of an association or a case, which
 * this floor does not know: whoever asks here on their behalf has asked there first.
 */
@Component
public class MaterialRegister {

    /** Files in one slot, and in all slots of a person: enough for every page of a booklet photographed singly. */
    static final int MOST_IN_SLOT = 20;

    static final int MOST_OF_PERSON = 200;

    private final Attachments attachments;
    private final ContentStore content;
    private final FileGate gate;
    private final PageImages images;
    private final Passports passports;
    private final Photos photos;
    private final Trail trail;
    private final InstantSource clock;

    public MaterialRegister(
            Attachments attachments,
            ContentStore content,
            FileGate gate,
            PageImages images,
            Passports passports,
            Photos photos,
            Trail trail,
            InstantSource clock) {
        this.attachments = attachments;
        this.content = content;
        this.gate = gate;
        this.images = images;
        this.passports = passports;
        this.photos = photos;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Looks into a file and, if it can be taken, lays its bytes into the content store. Slow; done before the
     * transaction of the act, so that no connection waits for a parser. Bytes nobody takes afterwards harm nobody.
     */
    public Examined examine(String slot, String fileName, byte[] bytes) {
        FileGate.Passage passage = gate.examine(slot, fileName, bytes);
        if (passage.examined() instanceof Examined.Accepted accepted) {
            content.keep(accepted.sha256(), passage.bytes());
        }
        return passage.examined();
    }

    /**
     * Leaves a line of malware that somebody sent for a slot, of a person or an employer, in a transaction of the
     * caller's own: nothing else comes of the file.
     */
    public void infected(Actor actor, String slot, Examined.Infected found) {
        trail.record(
                actor,
                "material.infected",
                new Subject("file", found.sha256()),
                Map.of("slot", slot, "malware", found.malware(), "sha256", found.sha256()));
    }

    /** Puts an examined file into a slot of a person. */
    public Outcome put(Actor actor, UUID person, String slot, Examined.Accepted file, Passport passport) {
        if (!reaches(actor, person) || !actor.is(Role.APPLICANT, Role.AGENT)) {
            return new Outcome.Absent();
        }
        attachments.lock(person);
        if (full(attachments.list(person), slot)) {
            return new Outcome.Refused(Refusal.of("materials.tooMany", null, MOST_IN_SLOT, MOST_OF_PERSON));
        }
        UUID id = UUID.randomUUID();
        attachments.add(id, person, slot, file, passport, clock.instant(), actor);
        passports.marks().saw(id, seen(passport), clock.instant(), actor);
        if (file.photo() != null) {
            photos.add(id, file.photo());
        }
        record(actor, "material.put", id, Map.of("slot", slot, "sha256", file.sha256()));
        return new Outcome.Done(id.toString());
    }

    private static boolean full(List<Attachment> there, String slot) {
        long inSlot = there.stream().filter(each -> each.slot().equals(slot)).count();
        return inSlot >= MOST_IN_SLOT || there.size() >= MOST_OF_PERSON;
    }

    /**
     * 再用一次: puts a paper he handed in before, for whatever business, into a slot that asks for the same kind. It is a new
     * row on the same content with its passport, and is measured like any new one.
     */
    public Outcome again(Actor applicant, String slot, UUID earlier) {
        Optional<Attachment> found = attachments.find(earlier).filter(each -> reaches(applicant, each.person()));
        if (!applicant.is(Role.APPLICANT)
                || found.filter(each -> each.usableIn(slot)).isEmpty()) {
            return new Outcome.Absent();
        }
        Attachment file = found.get();
        attachments.lock(file.person());
        List<Attachment> there = attachments.list(file.person());
        if (there.stream()
                .anyMatch(each -> each.slot().equals(slot) && each.sha256().equals(file.sha256()))) {
            return new Outcome.Stale();
        }
        if (full(there, slot)) {
            return new Outcome.Refused(Refusal.of("materials.tooMany", null, MOST_IN_SLOT, MOST_OF_PERSON));
        }
        UUID id = UUID.randomUUID();
        attachments.again(id, earlier, slot, clock.instant(), applicant);
        passports.marks().saw(id, passports.said(earlier), clock.instant(), applicant);
        photos.again(id, earlier);
        record(
                applicant,
                "material.again",
                id,
                Map.of("slot", slot, "sha256", file.sha256(), "of", earlier.toString()));
        return new Outcome.Done(id.toString());
    }

    /** Everything a person ever handed in. */
    public Earlier earlier(Actor actor, UUID person) {
        return new Earlier(reaches(actor, person) ? attachments.ever(person) : List.of());
    }

    /** Takes a file out of its slot; its bytes stay for the cases that were decided on them. */
    public Outcome remove(Actor actor, UUID id) {
        Optional<Attachment> attachment = attachments.find(id).filter(each -> reaches(actor, each.person()));
        if (attachment.isEmpty() || !actor.is(Role.APPLICANT, Role.AGENT)) {
            return new Outcome.Absent();
        }
        // what the employer put in, only an agent takes out
        if (attachment.get().byEmployer() && !actor.is(Role.AGENT)) {
            return new Outcome.Refused(Refusal.of("materials.byEmployer", "G-3.2.2-4"));
        }
        if (!attachments.remove(id, clock.instant(), actor.account())) {
            return new Outcome.Stale();
        }
        record(actor, "material.remove", id, Map.of("slot", attachment.get().slot()));
        return new Outcome.Done(id.toString());
    }

    private static Map<Mark, Boolean> seen(Passport passport) {
        return passport.marks().stream().collect(Collectors.toMap(mark -> mark, mark -> true));
    }

    /** Corrects the dates written on a paper and its issuer; what is seen on it, {@link PassportRegister#saw} keeps. */
    public Outcome date(Actor actor, UUID id, Passport passport) {
        Optional<Attachment> attachment = attachments.find(id).filter(each -> reaches(actor, each.person()));
        if (attachment.isEmpty() || !actor.is(Role.APPLICANT, Role.AGENT)) {
            return new Outcome.Absent();
        }
        if (!attachments.date(id, passport)) {
            return new Outcome.Stale();
        }
        record(
                actor,
                "material.date",
                id,
                Map.of("formed", String.valueOf(passport.formedOn()), "valid", String.valueOf(passport.validUntil())));
        return new Outcome.Done(id.toString());
    }

    /** What lies in a person's folder now, by slot and time. */
    public List<Attachment> list(Actor actor, UUID person) {
        return reaches(actor, person) ? attachments.list(person) : List.of();
    }

    public List<Attachment> list(Actor actor, UUID person, String slot) {
        return list(actor, person).stream()
                .filter(each -> each.slot().equals(slot))
                .toList();
    }

    /** Where the newest paper in one of those slots ends between those days, of those persons. */
    public List<PaperEnd> ending(Collection<String> slots, LocalDate from, LocalDate until, Collection<UUID> persons) {
        return attachments.ending(slots, from, until, persons);
    }

    /** The same of everybody, so the caller picks whose. */
    public List<PaperEnd> ending(Collection<String> slots, LocalDate from, LocalDate until) {
        return attachments.ending(slots, from, until, null);
    }

    /** One attachment, also one taken out since: a frozen dossier still names it. */
    public Optional<Attachment> find(Actor actor, UUID id) {
        return attachments.find(id).filter(each -> reaches(actor, each.person()));
    }

    /** Its bytes. */
    public InputStream open(Attachment attachment) {
        return content.open(attachment.sha256());
    }

    /** Page {@code n} (from 1) as a JPEG 960 pixels wide; empty where there is no such page. */
    public Optional<byte[]> page(Attachment attachment, int n) {
        return n < 1 || n > attachment.pages()
                ? Optional.empty()
                : images.page(attachment.sha256(), attachment.kind(), n);
    }

    private static boolean reaches(Actor actor, UUID person) {
        return actor.is(Role.AGENT, Role.CLERK, Role.APPROVER, Role.SUPERVISOR, Role.CLOCK)
                || actor.is(Role.APPLICANT) && person.equals(actor.person());
    }

    private void record(Actor actor, String act, UUID id, Map<String, String> evidence) {
        trail.record(actor, act, new Subject("attachment", id.toString()), evidence);
    }
}
