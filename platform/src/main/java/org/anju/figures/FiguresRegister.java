package org.anju.figures;

import java.time.InstantSource;
import java.util.List;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 统计: the figures of an officer's own district. Who is who among the clerks is for the supervisor; an approver sees them
 * without names, a clerk only himself beside the office.
 */
@Component
public class FiguresRegister {

    public static final int PER_PAGE = 25;

    private final Measures measures;
    private final InstantSource clock;
    private final PolicyBook book;

    FiguresRegister(Measures measures, InstantSource clock, PolicyBook book) {
        this.measures = measures;
        this.clock = clock;
        this.book = book;
    }

    /** By month: reached the department, granted, refused, withdrawn, lapsed, ended. */
    public List<MonthFlow> flow(FiguresAsked asked, Actor officer) {
        return office(officer) ? measures.flow(officer.district(), asked) : List.of();
    }

    /** Open at the department today, by working days used. */
    public OpenCases open(@Nullable FiguresKind kind, Actor officer) {
        var today = Beijing.today(clock);
        return office(officer)
                ? measures.open(officer.district(), kind, today)
                : new OpenCases(today, java.util.Map.of(), 0);
    }

    /** How long decisions took; all together, then each kind that was decided. */
    public List<DecisionTimes> times(FiguresAsked asked, Actor officer) {
        return office(officer) ? measures.times(officer.district(), asked) : List.of();
    }

    /** Why cases were returned or more was asked, the most frequent first. */
    public List<ReasonCount> reasons(FiguresAsked asked, Actor officer) {
        return office(officer) ? measures.reasons(officer.district(), asked) : List.of();
    }

    public Rounds rounds(FiguresAsked asked, Actor officer) {
        return office(officer) ? measures.rounds(officer.district(), asked) : new Rounds(0, 0, 0, 0);
    }

    public List<ClerkFigures> clerks(FiguresAsked asked, Actor officer) {
        if (!office(officer)) {
            return List.of();
        }
        List<ClerkFigures> all = measures.clerks(officer.district(), asked);
        return switch (officer.role()) {
            case SUPERVISOR -> all;
            case CLERK ->
                all.stream()
                        .filter(each -> each.account().equals(officer.account()))
                        .toList();
            default -> all.stream().map(ClerkFigures::unnamed).toList();
        };
    }

    /** One page of employers, those with most cases first; one more than a page where there are more. */
    public List<EmployerFigures> employers(FiguresAsked asked, int page, Actor officer) {
        return office(officer)
                ? measures.employers(officer.district(), asked, (page - 1) * PER_PAGE, PER_PAGE + 1)
                : List.of();
    }

    /** As many as a file holds. */
    public List<EmployerFigures> employers(FiguresAsked asked, Actor officer) {
        return office(officer) ? measures.employers(officer.district(), asked, 0, 10_000) : List.of();
    }

    /** A year of the period has no published holiday arrangement: days may still move. */
    public boolean provisional(Period period) {
        return book.days().provisional(period.from().minusDays(1), period.to());
    }

    private static boolean office(Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR);
    }
}
