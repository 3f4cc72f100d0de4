package org.anju.web.applicant.materials;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.materials.Attachment;
import org.anju.materials.MaterialRegister;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.ProfileFacts;
import org.anju.policy.material.Checklist;
import org.anju.policy.material.Material;
import org.anju.policy.material.Situation;
import org.anju.policy.material.Validity;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.applicant.Editable;
import org.springframework.stereotype.Component;

/** 材料夹: lays what a person has handed in beside what his situation asks. */
@Component
public class Folder {

    private final PersonRegister persons;
    private final AssociationRegister associations;
    private final MaterialRegister materials;
    private final Editable editable;
    private final InstantSource clock;

    Folder(
            PersonRegister persons,
            AssociationRegister associations,
            MaterialRegister materials,
            Editable editable,
            InstantSource clock) {
        this.persons = persons;
        this.associations = associations;
        this.materials = materials;
        this.editable = editable;
        this.clock = clock;
    }

    /** The whole list; empty where the actor has no person. */
    public Optional<MaterialsPage> of(Actor actor) {
        UUID person = actor.person();
        Optional<Profile> profile = person == null ? Optional.empty() : persons.profile(actor, person);
        return profile.map(each -> page(actor, each));
    }

    private MaterialsPage page(Actor actor, Profile profile) {
        LocalDate today = Beijing.today(clock);
        Optional<Association> association = associations.of(actor, profile.id());
        Situation situation =
                ProfileFacts.of(profile, association, Optional.empty(), today).situation();
        List<Attachment> files = materials.list(actor, profile.id());
        List<Item> items = new ArrayList<>();
        for (Material material : Checklist.of(situation)) {
            List<Item.Paper> papers = files.stream()
                    .filter(file -> file.slot().equals(material.slot()))
                    .map(file -> new Item.Paper(file, measure(material, file, today)))
                    .toList();
            var locked =
                    editable.refusal(profile.id(), "slot:" + material.slot()).orElse(null);
            items.add(new Item(items.size() + 1, material, papers, locked));
        }
        return new MaterialsPage(items, sections(Checklist.open(situation)));
    }

    private static Validity measure(Material material, Attachment file, LocalDate today) {
        return Validity.of(material.rule(), file.formedOn(), file.validUntil(), today);
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

    /** One material of the list by its slot. */
    public Optional<Item> item(Actor actor, String slot) {
        return of(actor)
                .flatMap(page -> page.items().stream()
                        .filter(item -> item.material().slot().equals(slot))
                        .findFirst());
    }
}
