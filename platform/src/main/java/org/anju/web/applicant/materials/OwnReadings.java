package org.anju.web.applicant.materials;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.materials.FileKind;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Residence;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.dossier.Said;
import org.anju.web.dossier.SlotReading;
import org.anju.web.dossier.SlotReadings;
import org.springframework.stereotype.Component;

/** What the applicant's own papers say, beside what he has typed so far. */
@Component
class OwnReadings {

    private final SlotReadings readings;
    private final PersonRegister persons;
    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final InstantSource clock;

    OwnReadings(
            SlotReadings readings,
            PersonRegister persons,
            AssociationRegister associations,
            EmployerRegister employers,
            InstantSource clock) {
        this.readings = readings;
        this.persons = persons;
        this.associations = associations;
        this.employers = employers;
        this.clock = clock;
    }

    Optional<SlotReading> of(Actor actor, Item item) {
        UUID person = actor.person();
        List<SlotReadings.Lying> files = item.papers().stream()
                .map(Item.Paper::file)
                .map(file -> new SlotReadings.Lying(file.id(), file.name(), file.kind() == FileKind.PDF))
                .toList();
        return (person == null ? Optional.<Profile>empty() : persons.profile(actor, person))
                .flatMap(profile -> readings.of(actor, item.material().slot(), files, said(actor, profile)));
    }

    private Said said(Actor actor, Profile profile) {
        Optional<Association> association = associations.of(actor, profile.id());
        return new Said(
                profile.person().name(),
                profile.person().residentId().number(),
                association
                        .flatMap(each -> employers.employer(actor, each.employer()))
                        .map(Employer::name)
                        .orElse(null),
                profile.say(Income.class),
                profile.say(Residence.class),
                association.map(Association::contract).orElse(null),
                Beijing.today(clock));
    }
}
