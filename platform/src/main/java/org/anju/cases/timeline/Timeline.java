package org.anju.cases.timeline;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.timeline.RunsOut.What;
import org.anju.materials.EmployerPaperRegister;
import org.anju.materials.MaterialRegister;
import org.anju.parties.Associate;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.ProfileFacts;
import org.anju.permits.HoldingRegister;
import org.anju.permits.PermitRegister;
import org.anju.policy.permit.RenewalWindow;
import org.anju.policy.person.PersonFacts;
import org.anju.policy.person.Retirement;
import org.anju.policy.person.RetirementCategory;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.Limit;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 到期一览: gathers from the rooms below what runs out, for one person or for all of an employer's staff. */
@Component
public class Timeline {

    /** How far an employer's list looks ahead; what is past stays for as many days. */
    private static final int YEAR = 365;

    private static final int ADULT = 18;

    /** ID card, residence permit, lease: papers that end by themselves. */
    private static final Map<String, What> PAPERS =
            Map.of("G-4.5-2", What.ID_CARD, "G-3.2.1-16", What.RESIDENCE_PERMIT, "G-3.2.1-22", What.LEASE);

    private final PermitRegister permits;
    private final HoldingRegister holdings;
    private final AssociationRegister associations;
    private final PersonRegister persons;
    private final MaterialRegister materials;
    private final EmployerPaperRegister papers;
    private final InstantSource clock;
    private final PolicyBook book;

    Timeline(
            PermitRegister permits,
            HoldingRegister holdings,
            AssociationRegister associations,
            PersonRegister persons,
            MaterialRegister materials,
            EmployerPaperRegister papers,
            InstantSource clock,
            PolicyBook book) {
        this.book = book;
        this.permits = permits;
        this.holdings = holdings;
        this.associations = associations;
        this.persons = persons;
        this.materials = materials;
        this.papers = papers;
        this.clock = clock;
    }

    /** All that is known to run out of one person's, soonest first. */
    public List<RunsOut> of(UUID person) {
        var all = new ArrayList<RunsOut>();
        permits.live(person).ifPresent(permit -> {
            term(person, permit.to(), null, all);
            permit.companions()
                    .forEach(child -> all.add(
                            new RunsOut(What.CHILD_OF_AGE, child.born().plusYears(ADULT), person, null, child.name())));
        });
        Optional<Association> joined = associations.of(Actor.clock(), person).filter(Association::confirmed);
        joined.map(Association::contract)
                .map(Association.Contract::to)
                .ifPresent(end -> all.add(new RunsOut(What.CONTRACT, end, person, null, "")));
        LocalDate today = Beijing.today(clock);
        ending(Set.of(person), today.minusYears(100), today.plusYears(100), Map.of(), all);
        persons.profile(Actor.clock(), person)
                .flatMap(profile -> retirement(profile, joined, today))
                .ifPresent(day -> all.add(new RunsOut(What.RETIREMENT, day, person, null, "")));
        return sorted(all);
    }

    private static Optional<LocalDate> retirement(Profile profile, Optional<Association> joined, LocalDate today) {
        PersonFacts facts =
                ProfileFacts.of(profile, joined, Optional.empty(), today).personFacts();
        LocalDate born = facts.birthDate();
        RetirementCategory category = facts.retirementCategory();
        return born == null || category == null
                ? Optional.empty()
                : Optional.of(Retirement.of(born, category).day());
    }

    /** What runs out within a year of an employer's staff and of its own certificates; also what did within the last. */
    public List<RunsOut> ofFirm(Actor agent) {
        if (!agent.is(Role.AGENT) || agent.employer() == null) {
            return List.of();
        }
        LocalDate today = Beijing.today(clock);
        var all = new ArrayList<RunsOut>();
        var names = new LinkedHashMap<UUID, String>();
        for (Associate each : associations.staff(agent)) {
            UUID person = each.association().person();
            names.put(person, each.name());
            Association.Contract contract = each.association().contract();
            if (contract != null && contract.to() != null) {
                all.add(new RunsOut(What.CONTRACT, contract.to(), person, each.name(), ""));
            }
            all.add(new RunsOut(What.RETIREMENT, retirement(each), person, each.name(), ""));
        }
        holdings.living(names.keySet()).forEach(permit -> {
            String who = names.get(permit.person());
            term(permit.person(), permit.to(), who, all);
            permit.births()
                    .forEach(born ->
                            all.add(new RunsOut(What.CHILD_OF_AGE, born.plusYears(ADULT), permit.person(), who, "")));
        });
        ending(names.keySet(), today.minusDays(YEAR), today.plusDays(YEAR), names, all);
        papers.list(agent, agent.employer()).stream()
                .filter(paper -> paper.validUntil() != null)
                .forEach(paper -> all.add(new RunsOut(
                        What.QUALIFICATION,
                        Objects.requireNonNull(paper.validUntil()),
                        Objects.requireNonNull(agent.employer()),
                        null,
                        paper.subject())));
        return sorted(all).stream()
                .filter(each -> !each.day().isBefore(today.minusDays(YEAR))
                        && !each.day().isAfter(today.plusDays(YEAR)))
                .toList();
    }

    /** By the number, which tells birth and sex, and the post the employer declared. */
    private static LocalDate retirement(Associate each) {
        Association.Job job = each.association().job();
        RetirementCategory category = each.residentId().sex() == ResidentId.Sex.MALE
                ? RetirementCategory.MALE
                : job != null && job.workerPost() ? RetirementCategory.FEMALE_50 : RetirementCategory.FEMALE_55;
        return Retirement.of(each.residentId().birthDate(), category).day();
    }

    private void term(UUID person, LocalDate to, @Nullable String who, List<RunsOut> into) {
        into.add(new RunsOut(What.RENEWAL_OPENS, RenewalWindow.of(to).opens(), person, who, ""));
        into.add(new RunsOut(What.RENEWAL_SAFE, safe(to), person, who, ""));
        into.add(new RunsOut(What.PERMIT, to, person, who, ""));
    }

    /** The last day on which the department's twenty working days still end while the permit is in force (G-4.4-6). */
    private LocalDate safe(LocalDate to) {
        LocalDate day = to.minusDays(Limit.DECIDE.days());
        while (book.days().between(day, to) < Limit.DECIDE.days()) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void ending(
            Collection<UUID> of, LocalDate from, LocalDate until, Map<UUID, String> names, List<RunsOut> into) {
        materials
                .ending(PAPERS.keySet(), from, until, of)
                .forEach(end -> into.add(new RunsOut(
                        Objects.requireNonNull(PAPERS.get(end.slot())),
                        end.validUntil(),
                        end.person(),
                        names.get(end.person()),
                        "")));
    }

    private static List<RunsOut> sorted(List<RunsOut> all) {
        return all.stream().sorted().toList();
    }
}
