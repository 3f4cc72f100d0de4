package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.work.Task;
import org.anju.cases.work.WorkSource;
import org.anju.materials.MaterialRegister;
import org.anju.materials.PaperEnd;
import org.anju.parties.Associate;
import org.anju.parties.AssociationRegister;
import org.anju.parties.TermRegister;
import org.anju.permits.PermitEnd;
import org.anju.permits.PermitRegister;
import org.anju.policy.permit.RenewalWindow;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.Limit;
import org.anju.policy.time.WorkingDays;
import org.anju.trail.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * 员工待办: who asks to be associated, and what of the confirmed staff runs out within sixty days: permits, contracts, ID
 * cards and residence permits. Each source asks for all of the staff at once.
 */
@Component
class StaffTasks {

    static final int SOON = RenewalWindow.DAYS;

    /** 身份证 (G-4.5-2) and 居住证 (G-3.2.1-16), the papers that end by themselves. */
    private static final Map<String, Phrase> PAPERS =
            Map.of("G-4.5-2", Phrase.of("firm.paper.ID"), "G-3.2.1-16", Phrase.of("firm.paper.RESIDENCE"));

    private final AssociationRegister associations;
    private final TermRegister terms;
    private final PermitRegister permits;
    private final MaterialRegister materials;
    private final PolicyBook book;

    StaffTasks(
            AssociationRegister associations,
            TermRegister terms,
            PermitRegister permits,
            MaterialRegister materials,
            PolicyBook book) {
        this.book = book;
        this.associations = associations;
        this.terms = terms;
        this.permits = permits;
        this.materials = materials;
    }

    @Bean
    WorkSource associationTasks() {
        return new WorkSource(
                "ASSOCIATION",
                (agent, today) -> associations.waiting(agent).stream()
                        .map(StaffTasks::association)
                        .toList());
    }

    @Bean
    WorkSource contractTasks() {
        return new WorkSource(
                "CONTRACT",
                (agent, today) -> terms.contractsEnding(agent, today.plusDays(SOON)).stream()
                        .map(each -> contract(each, today))
                        .toList(),
                today -> terms.employersWithContractsEnding(today, today.plusDays(SOON)));
    }

    @Bean
    WorkSource renewalTasks() {
        return new WorkSource(
                "RENEWAL",
                this::renewals,
                today -> terms.employersOf(permits.ending(today, today.plusDays(SOON)).stream()
                        .map(PermitEnd::person)
                        .toList()));
    }

    @Bean
    WorkSource paperTasks() {
        return new WorkSource(
                "PAPERS",
                this::papers,
                today -> terms.employersOf(materials.ending(PAPERS.keySet(), today, today.plusDays(SOON)).stream()
                        .map(PaperEnd::person)
                        .toList()));
    }

    private static Task association(Associate each) {
        UUID id = each.association().id();
        return new Task(
                "ASSOCIATION",
                id.toString(),
                each.association().person(),
                each.name(),
                each.association().requestedAt(),
                null,
                false,
                null,
                "/firm/associations/" + id,
                List.of());
    }

    /** One that has ended stays until it is renewed or the person released. */
    private static Task contract(TermRegister.ContractEnd each, LocalDate today) {
        return new Task(
                "CONTRACT",
                each.association().toString(),
                each.person(),
                each.name(),
                Beijing.startOf(each.from()),
                each.to(),
                false,
                days(today, each.to()),
                "/firm/people",
                List.of(each.to()));
    }

    private List<Task> renewals(Actor agent, LocalDate today) {
        Map<UUID, String> staff = terms.staff(agent);
        return permits.ending(today, today.plusDays(SOON), staff.keySet()).stream()
                .map(each -> renewal(each, staff.getOrDefault(each.person(), ""), today))
                .toList();
    }

    private Task renewal(PermitEnd each, String name, LocalDate today) {
        LocalDate safe = lastSafeDay(each.to(), book.days());
        return new Task(
                "RENEWAL",
                each.number(),
                each.person(),
                name,
                since(each.to()),
                safe,
                true,
                book.days().between(today, safe),
                "/firm/people",
                List.of(each.to(), safe));
    }

    /** The last day on which the department's twenty working days still end while the permit is in force (G-4.4-6, A-47). */
    static LocalDate lastSafeDay(LocalDate validTo, WorkingDays calendar) {
        LocalDate day = validTo.minusDays(Limit.DECIDE.days());
        while (calendar.between(day, validTo) < Limit.DECIDE.days()) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** One that has ended stays as long as it would have been announced. */
    private List<Task> papers(Actor agent, LocalDate today) {
        Map<UUID, String> staff = terms.staff(agent);
        return materials.ending(PAPERS.keySet(), today.minusDays(SOON), today.plusDays(SOON), staff.keySet()).stream()
                .map(each -> new Task(
                        "PAPERS",
                        each.person() + ":" + each.slot(),
                        each.person(),
                        staff.getOrDefault(each.person(), ""),
                        since(each.validUntil()),
                        each.validUntil(),
                        false,
                        days(today, each.validUntil()),
                        "/firm/people",
                        List.of(PAPERS.getOrDefault(each.slot(), Phrase.of("firm.paper.ID")), each.validUntil())))
                .toList();
    }

    private static Instant since(LocalDate end) {
        return Beijing.startOf(end.minusDays(SOON));
    }

    private static int days(LocalDate today, LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, day));
    }
}
