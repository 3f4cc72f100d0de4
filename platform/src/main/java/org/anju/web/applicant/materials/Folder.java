package org.anju.web.applicant.materials;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.cases.ChangeRegister;
import org.anju.cases.flow.Kind;
import org.anju.materials.Attachment;
import org.anju.materials.Earlier;
import org.anju.materials.GivenReason;
import org.anju.materials.MaterialRegister;
import org.anju.materials.PassportRegister;
import org.anju.materials.Sighting;
import org.anju.parties.AssociationRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.ProfileFacts;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Residence;
import org.anju.policy.material.Checklist;
import org.anju.policy.material.Mark;
import org.anju.policy.material.Material;
import org.anju.policy.material.Outlook;
import org.anju.policy.material.Validity;
import org.anju.policy.rule.PolicyBook;
import org.anju.trail.Actor;
import org.anju.web.applicant.Editable;
import org.springframework.stereotype.Component;

/** 材料夹: lays what a person has handed in beside what his situation asks, measured for the day he means to apply. */
@Component
public class Folder {

    private final PersonRegister persons;
    private final AssociationRegister associations;
    private final MaterialRegister materials;
    private final PassportRegister passports;
    private final Editable editable;
    private final ChangeRegister changes;
    private final PolicyBook book;

    Folder(
            PersonRegister persons,
            AssociationRegister associations,
            MaterialRegister materials,
            PassportRegister passports,
            Editable editable,
            ChangeRegister changes,
            PolicyBook book) {
        this.book = book;
        this.persons = persons;
        this.associations = associations;
        this.materials = materials;
        this.passports = passports;
        this.editable = editable;
        this.changes = changes;
    }

    /** What is known of all his papers at once. */
    private record Held(
            UUID person,
            List<Attachment> files,
            Earlier earlier,
            List<Sighting> sightings,
            List<GivenReason> reasons,
            Outlook outlook) {}

    /** The whole list; empty where the actor has no person. */
    public Optional<MaterialsPage> of(Actor actor) {
        UUID person = actor.person();
        Optional<Profile> profile = person == null ? Optional.empty() : persons.profile(actor, person);
        return profile.map(each -> page(actor, each));
    }

    private MaterialsPage page(Actor actor, Profile profile) {
        Held held = held(actor, profile.id());
        ProfileFacts facts = ProfileFacts.of(
                profile,
                associations.of(actor, profile.id()),
                Optional.empty(),
                held.outlook().planned());
        List<Item> items = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Material material : asked(actor, facts)) {
            asked.add(material.slot());
            items.add(item(held, facts, material, items.size() + 1, true));
        }
        List<Item> kept = held.files().stream()
                .map(Attachment::slot)
                .distinct()
                .filter(slot -> !asked.contains(slot))
                .flatMap(slot -> Checklist.inSlot(slot).stream())
                .map(material -> item(held, facts, material, 0, false))
                .toList();
        return new MaterialsPage(items, kept, sections(Checklist.open(facts.situation())), held.outlook());
    }

    /** Of his situation; and of whoever changes employers, the leaving certificate (G-4.2-7). */
    private List<Material> asked(Actor actor, ProfileFacts facts) {
        List<Material> asked = new ArrayList<>(facts.checklist());
        if (changes.writing(actor, Kind.EMPLOYER_CHANGE)) {
            Checklist.material("G-4.2-7").ifPresent(asked::add);
        }
        return asked;
    }

    private Held held(Actor actor, UUID person) {
        List<Attachment> files = materials.list(actor, person);
        Earlier earlier = materials.earlier(actor, person);
        return new Held(
                person,
                files,
                earlier,
                passports.sightings(earlier.files().stream().map(Attachment::id).toList()),
                passports.reasons(actor, person),
                Outlook.of(passports.planned(person), book.days()));
    }

    private Item item(Held held, ProfileFacts facts, Material material, int number, boolean asked) {
        List<Attachment> files = held.files().stream()
                .filter(file -> file.slot().equals(material.slot()))
                .toList();
        List<Item.Paper> papers =
                files.stream().map(file -> paper(held, material, file)).toList();
        var reason = held.reasons().stream()
                .filter(each -> each.slot().equals(material.slot()))
                .findFirst()
                .orElse(null);
        var locked = editable.refusal(held.person(), "slot:" + material.slot()).orElse(null);
        return new Item(number, material, papers, reason, asked, beside(held, facts, material, files), locked);
    }

    private static Beside beside(Held held, ProfileFacts facts, Material material, List<Attachment> there) {
        Companions companions = facts.profile().say(Companions.class);
        Residence home = facts.profile().say(Residence.class);
        Integer number = material.child();
        String child = companions == null || number == null
                ? null
                : companions.numbered(number).map(Companions.Child::name).orElse(null);
        return new Beside(
                child,
                facts.statedUntil(material.clause()),
                home == null || !material.clause().equals("G-3.2.1-22") ? null : home.lease(),
                held.earlier().fitting(material.slot(), there).stream()
                        .map(file -> paper(held, material, file))
                        .toList());
    }

    private static Item.Paper paper(Held held, Material material, Attachment file) {
        Validity validity = Validity.of(
                material.rule(),
                file.formedOn(),
                file.validUntil(),
                held.outlook().planned());
        Stream<Mark> marks = held.sightings().stream()
                .filter(each -> each.attachment().equals(file.id()) && !each.office() && each.seen())
                .map(Sighting::mark);
        return new Item.Paper(file, validity, held.outlook().runsOut(file.validUntil()), marks.toList());
    }

    /** Which section answers what is open. */
    private static List<String> sections(List<String> open) {
        return open.stream()
                .map(fact -> switch (fact) {
                    case "residenceRoute", "owner", "lessor" -> "residence";
                    case "children" -> "companions";
                    case "socialInsuranceGap" -> "income";
                    case "overseas" -> "education";
                    default -> "qualification";
                })
                .distinct()
                .toList();
    }

    /** One material by its slot: of the list, or one that is not asked now but holds files. */
    public Optional<Item> item(Actor actor, String slot) {
        return of(actor)
                .flatMap(page -> Stream.concat(page.items().stream(), page.kept().stream())
                        .filter(item -> item.material().slot().equals(slot))
                        .findFirst());
    }
}
