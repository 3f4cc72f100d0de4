package org.anju.parties;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.Profile.Kept;
import org.anju.parties.profile.ChildNumbers;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Problem;
import org.anju.parties.profile.Qualification;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Setting;
import org.anju.parties.profile.Statement;
import org.anju.policy.material.Basis;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 人员登记: keeps persons and what they say of themselves. */
@Component
public class PersonRegister {

    private final Persons persons;
    private final Trail trail;
    private final InstantSource clock;

    public PersonRegister(Persons persons, Trail trail, InstantSource clock) {
        this.persons = persons;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Enters a person, or finds him again: a second account of the same person shares him (G-3.1.2-15).
     *
     * @return {@code Done} with the person's id
     */
    public Outcome enrol(Actor actor, String name, ResidentId residentId) {
        UUID id = UUID.randomUUID();
        if (persons.add(id, name.strip(), residentId, clock.instant())) {
            trail.record(actor, "person.enrol", new Subject("person", id.toString()), Map.of());
            return new Outcome.Done(id.toString());
        }
        Person known = persons.byResidentId(residentId);
        if (!known.name().equals(name.strip())) {
            return new Outcome.Refused(Refusal.of("parties.person.otherName", null));
        }
        return new Outcome.Done(known.id().toString());
    }

    /** Name and number, if the actor may see them; an agent also of somebody who only asks to be associated. */
    public Optional<Person> person(Actor actor, UUID id) {
        return persons.find(actor, id, true);
    }

    /** Whether that number is somebody else's. */
    public boolean taken(ResidentId residentId, UUID by) {
        return persons.known(residentId).filter(known -> !known.equals(by)).isPresent();
    }

    /** 姓名、身份证号变更, as it was granted with that case. */
    public void rename(Actor approver, UUID id, String name, ResidentId residentId, String caseNo) {
        persons.rename(id, name.strip(), residentId);
        trail.record(approver, "person.rename", new Subject("person", id.toString()), Map.of("case", caseNo));
    }

    /** 更正姓名或身份证号, as it was decided on his request of that number (ADR 121). */
    public void correct(Actor officer, UUID id, String name, ResidentId residentId, String request) {
        persons.rename(id, name.strip(), residentId);
        trail.record(officer, "person.correct", new Subject("person", id.toString()), Map.of("correction", request));
    }

    /** Keeps that statement as the section's newest version, whatever he has written since: what was decided stands. */
    public void settle(Actor actor, UUID id, Statement statement) {
        Section section = statement.section();
        long version = persons.sections(id).stream()
                .filter(saved -> saved.statement().section() == section)
                .map(Persons.Saved::version)
                .findFirst()
                .orElse(0L);
        persons.add(id, statement, version, clock.instant(), actor.account());
        trail.record(
                actor,
                "profile.settle",
                new Subject("person", id.toString()),
                Map.of("section", section.name(), "version", version + 1));
    }

    /** The person of that identity number, for the office alone; that somebody looked for it is on the trail, the number is not. */
    public Optional<UUID> find(Actor officer, ResidentId residentId) {
        if (!officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)) {
            return Optional.empty();
        }
        Optional<UUID> found = persons.known(residentId);
        trail.record(
                officer,
                "person.find",
                new Subject("person", found.map(UUID::toString).orElse("")),
                Map.of());
        return found;
    }

    /** All he has said, read on the Beijing day it is. */
    public Optional<Profile> profile(Actor actor, UUID id) {
        return profile(actor, id, Beijing.today(clock));
    }

    /** All he has said, read as on that day. */
    public Optional<Profile> profile(Actor actor, UUID id, LocalDate on) {
        return persons.find(actor, id, false).map(person -> read(person, on));
    }

    /**
     * Keeps a new version of one section. A section may be kept unfinished, but not with what cannot be right.
     *
     * @param version the version the form was filled from, 0 for the first
     */
    public Outcome save(Actor actor, UUID id, Statement statement, long version) {
        if (!actor.is(Role.APPLICANT) || !id.equals(actor.person())) {
            return new Outcome.Absent();
        }
        Optional<Profile> profile = profile(actor, id);
        if (profile.isEmpty()) {
            return new Outcome.Absent();
        }
        boolean impossible = problems(profile.get(), statement).stream().anyMatch(problem -> !problem.open());
        if (impossible) {
            return new Outcome.Refused(Refusal.of("parties.section.impossible", null));
        }
        if (!persons.add(id, numbered(id, statement), version, clock.instant(), actor.account())) {
            return new Outcome.Stale();
        }
        String section = statement.section().name();
        trail.record(
                actor,
                "profile.save",
                new Subject("person", id.toString()),
                Map.of("section", section, "version", version + 1));
        return new Outcome.Done(section);
    }

    /** What would be wrong with that statement, were it saved into this profile today. */
    public List<Problem> problems(Profile profile, Statement statement) {
        Basis basis =
                statement instanceof Qualification chosen ? chosen.basis() : basis(profile.say(Qualification.class));
        return statement.problems(
                new Setting(Beijing.today(clock), profile.person().residentId(), basis));
    }

    /** Children keep the number that their files are kept under. */
    private Statement numbered(UUID id, Statement statement) {
        if (!(statement instanceof Companions companions)) {
            return statement;
        }
        List<Companions> before = persons.versions(id, Section.COMPANIONS).stream()
                .filter(Companions.class::isInstance)
                .map(Companions.class::cast)
                .toList();
        return new ChildNumbers(before).give(companions);
    }

    private Profile read(Person person, LocalDate on) {
        List<Persons.Saved> saved = persons.sections(person.id());
        Basis basis = saved.stream()
                .map(Persons.Saved::statement)
                .filter(Qualification.class::isInstance)
                .map(each -> basis((Qualification) each))
                .findFirst()
                .orElse(null);
        Setting setting = new Setting(on, person.residentId(), basis);
        Map<Section, Kept> sections = new EnumMap<>(Section.class);
        for (Persons.Saved each : saved) {
            Statement statement = each.statement();
            sections.put(
                    statement.section(),
                    new Kept(statement, each.version(), each.savedAt(), statement.problems(setting)));
        }
        return new Profile(person, sections);
    }

    private static @Nullable Basis basis(@Nullable Qualification qualification) {
        return qualification == null ? null : qualification.basis();
    }
}
