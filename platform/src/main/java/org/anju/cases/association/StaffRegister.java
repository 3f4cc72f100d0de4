package org.anju.cases.association;

import java.text.Collator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.materials.MaterialRegister;
import org.anju.materials.PaperEnd;
import org.anju.parties.Associate;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.EmployerRegister;
import org.anju.parties.LeaverRegister;
import org.anju.parties.Leaving;
import org.anju.permits.HeldPermit;
import org.anju.permits.HoldingRegister;
import org.anju.permits.PermitStatus;
import org.anju.policy.permit.RenewalWindow;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 员工名册: an employer's people with permit and warnings; four queries, however many people there are. */
@Component
public class StaffRegister {

    /** Contracts and papers are announced as early as a permit can be renewed. */
    static final int SOON = RenewalWindow.DAYS;

    private static final Map<String, Warning.Kind> PAPERS =
            Map.of("G-4.5-2", Warning.Kind.ID_CARD, "G-3.2.1-16", Warning.Kind.RESIDENCE);

    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final LeaverRegister leavers;
    private final HoldingRegister permits;
    private final MaterialRegister materials;
    private final RunningCases cases;
    private final Trail trail;
    private final InstantSource clock;

    StaffRegister(
            AssociationRegister associations,
            EmployerRegister employers,
            LeaverRegister leavers,
            HoldingRegister permits,
            MaterialRegister materials,
            RunningCases cases,
            Trail trail,
            InstantSource clock) {
        this.associations = associations;
        this.employers = employers;
        this.leavers = leavers;
        this.permits = permits;
        this.materials = materials;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    /** 当前在职员工, by name. */
    public List<Employee> staff(Actor agent) {
        return employers.acts(agent) ? employed(agent, associations.staff(agent), leavers.open(agent)) : List.of();
    }

    /** 已离职员工, the last released first. */
    public List<Employee> former(Actor agent) {
        if (!employers.acts(agent)) {
            return List.of();
        }
        Map<UUID, Leaving> how = byAssociation(leavers.released(agent));
        Comparator<Employee> last = Comparator.comparing(
                each -> each.association().releasedOn(), Comparator.nullsFirst(Comparator.naturalOrder()));
        return associations.former(agent).stream()
                .map(each -> former(each, how.get(each.association().id())))
                .sorted(last.reversed())
                .toList();
    }

    /** One of either; nothing where he is not this employer's. */
    public Optional<Employee> employee(Actor agent, UUID association) {
        if (!employers.acts(agent)) {
            return Optional.empty();
        }
        return associations
                .associate(agent, association)
                .map(each -> each.association().confirmed()
                        ? employed(agent, List.of(each), leavers.open(agent)).getFirst()
                        : former(each, byAssociation(leavers.released(agent)).get(association)));
    }

    /** The number of his case that is with this employer or the office: it stays as it was submitted. */
    public Optional<String> running(Association association) {
        return cases.of(association.person(), association.employer());
    }

    /** A list that leaves the house leaves a line; in the caller's transaction. */
    public void taken(Actor agent, int rows) {
        trail.record(
                agent,
                "people.export",
                new Subject("employer", String.valueOf(agent.employer())),
                Map.of("rows", rows));
    }

    private List<Employee> employed(Actor agent, List<Associate> staff, List<Leaving> open) {
        LocalDate today = Beijing.today(clock);
        List<UUID> persons =
                staff.stream().map(each -> each.association().person()).toList();
        Map<UUID, HeldPermit> held = permits.held(persons, today).stream()
                .collect(Collectors.toMap(HeldPermit::person, Function.identity()));
        Map<UUID, List<PaperEnd>> papers =
                materials.ending(PAPERS.keySet(), LocalDate.EPOCH, today.plusDays(SOON), persons).stream()
                        .collect(Collectors.groupingBy(PaperEnd::person));
        Map<UUID, Leaving> leaving = byAssociation(open);
        Collator names = Collator.getInstance(Locale.CHINA);
        return staff.stream()
                .map(each -> {
                    UUID person = each.association().person();
                    return employed(
                            each,
                            held.get(person),
                            leaving.get(each.association().id()),
                            papers.getOrDefault(person, List.of()),
                            today);
                })
                .sorted(Comparator.comparing(Employee::name, names)
                        .thenComparing(each -> each.residentId().number()))
                .toList();
    }

    private static Employee employed(
            Associate each,
            @Nullable HeldPermit permit,
            @Nullable Leaving leaving,
            List<PaperEnd> papers,
            LocalDate today) {
        var warnings = new ArrayList<Warning>();
        if (leaving != null) {
            warnings.add(new Warning(Warning.Kind.LEAVING, leaving.lastDay()));
        }
        if (permit != null
                && permit.status() == PermitStatus.IN_FORCE
                && RenewalWindow.of(permit.to()).isOpen(today)) {
            warnings.add(new Warning(Warning.Kind.PERMIT, permit.to()));
        }
        Association.Contract contract = each.association().contract();
        if (contract != null && contract.to() != null && !contract.to().isAfter(today.plusDays(SOON))) {
            warnings.add(new Warning(Warning.Kind.CONTRACT, contract.to()));
        }
        papers.forEach(paper ->
                warnings.add(new Warning(PAPERS.getOrDefault(paper.slot(), Warning.Kind.ID_CARD), paper.validUntil())));
        warnings.sort(Comparator.comparing(Warning::day).thenComparing(Warning::kind));
        return new Employee(each.association(), each.name(), each.residentId(), permit, leaving, warnings);
    }

    private static Employee former(Associate each, @Nullable Leaving how) {
        return new Employee(each.association(), each.name(), each.residentId(), null, how, List.of());
    }

    private static Map<UUID, Leaving> byAssociation(List<Leaving> leavings) {
        var found = new HashMap<UUID, Leaving>();
        leavings.forEach(each -> found.putIfAbsent(each.association(), each));
        return found;
    }
}
