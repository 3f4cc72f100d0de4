package org.anju.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.anju.parties.roster.RosterColumn;
import org.anju.parties.roster.RosterEntry;
import org.anju.parties.roster.RosterLine;
import org.anju.parties.roster.RosterProblem;
import org.anju.parties.roster.RosterReading;
import org.anju.parties.roster.RosterVerdict;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.PolicyBook;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 名册核对: holds a row against itself, its own list, the roster, and the rules. */
@Component
class RosterCheck {

    /** What a list is held against: read once for many rows; ID numbers are known by their blind index. */
    record Known(
            LocalDate today,
            UnaryOperator<String> index,
            Map<String, List<Integer>> numbers,
            Set<String> listed,
            Set<String> associated,
            EmployerFacts facts,
            Optional<Parameters> parameters) {}

    /** One row, checked: an entry with its verdict, or problems. */
    record Checked(
            int number,
            @Nullable RosterEntry entry,
            List<RosterProblem> problems,
            @Nullable RosterVerdict verdict) {

        boolean good() {
            return problems.isEmpty();
        }
    }

    private final Imports imports;
    private final Roster roster;
    private final Employers employers;
    private final PolicyBook book;

    RosterCheck(Imports imports, Roster roster, Employers employers, PolicyBook book) {
        this.book = book;
        this.imports = imports;
        this.roster = roster;
        this.employers = employers;
    }

    Known known(UUID list, UUID employer, LocalDate today) {
        return new Known(
                today,
                imports::index,
                imports.numbers(list),
                roster.listed(employer),
                roster.associated(employer),
                facts(employer),
                parameters(today));
    }

    static Checked of(RosterLine line, Known known) {
        RosterReading reading = RosterReading.of(line, known.today());
        RosterEntry entry = reading.entry();
        List<RosterProblem> problems = new ArrayList<>(reading.problems());
        if (problems.stream().noneMatch(each -> each.column() == RosterColumn.RESIDENT_ID)) {
            String number = known.index().apply(Imports.number(line, known.today()));
            known.numbers().getOrDefault(number, List.of()).stream()
                    .filter(other -> other != line.number())
                    .findFirst()
                    .ifPresent(other -> problems.add(problem("roster.problem.twice", other)));
            if (known.associated().contains(number)) {
                problems.add(problem("roster.problem.associated"));
            } else if (known.listed().contains(number)) {
                problems.add(problem("roster.problem.listed"));
            }
        }
        return entry == null || !problems.isEmpty()
                ? new Checked(line.number(), null, List.copyOf(problems), null)
                : new Checked(line.number(), entry, List.of(), verdict(entry, known));
    }

    /** For one person alone, on that day. */
    Optional<RosterVerdict> verdict(RosterEntry entry, UUID employer, LocalDate today) {
        return parameters(today).map(on -> RosterVerdict.of(entry, facts(employer), on));
    }

    private static RosterVerdict verdict(RosterEntry entry, Known known) {
        return known.parameters()
                .map(on -> RosterVerdict.of(entry, known.facts(), on))
                .orElseGet(() -> new RosterVerdict(org.anju.policy.precheck.Verdict.UNDECIDED, null, null, null));
    }

    private static RosterProblem problem(String key, Object... args) {
        return new RosterProblem(RosterColumn.RESIDENT_ID, new Phrase(key, List.of(args)));
    }

    private EmployerFacts facts(UUID employer) {
        return employers.find(Actor.clock(), employer).map(Employer::facts).orElse(EmployerFacts.UNKNOWN);
    }

    private Optional<Parameters> parameters(LocalDate today) {
        return book.on(today);
    }
}
