package org.anju.web.applicant.profile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anju.parties.Person;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Education;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Qualification;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Statement;
import org.anju.parties.profile.Study;
import org.anju.parties.profile.Work;
import org.anju.policy.material.Basis;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One section's form.
 *
 * @param version of the section the form is filled from
 * @param rows how many rows of a repeated group the form shows
 * @param shown the choice whose further questions the form shows (condition, way of living), or empty
 * @param holding what he holds and has open
 * @param locked why nothing can be changed now
 */
public record SectionPage(
        Person person,
        Statement statement,
        long version,
        @Nullable Instant savedAt,
        int rows,
        String shown,
        @Nullable Basis basis,
        LocalDate today,
        @Nullable Refusal locked,
        Holding holding,
        List<Step> steps) {

    /**
     * What he holds and has open.
     *
     * @param permit a permit; some of what it says is closed here (G-4.1-6)
     * @param details a change of details, which opens it
     * @param employer a change of employer, which asks for the leaving certificate
     */
    public record Holding(boolean permit, boolean details, boolean employer) {}

    /** Some of this section stands on his permit, and no change of it is open. */
    public boolean fixed() {
        return holding.permit() && !holding.details() && !statement.fixed().isEmpty();
    }

    /** What the leaving certificate says is asked, or was said. */
    public boolean leaves() {
        return holding.employer() || work().leaving() != null;
    }

    /** One entry of the list of sections beside the form. */
    public record Step(Section section, boolean started, boolean complete) {}

    public Section section() {
        return statement.section();
    }

    public Information information() {
        return (Information) statement;
    }

    public Education education() {
        return (Education) statement;
    }

    public Qualification qualification() {
        return (Qualification) statement;
    }

    public Income income() {
        return (Income) statement;
    }

    public Residence residence() {
        return (Residence) statement;
    }

    public Companions companions() {
        return (Companions) statement;
    }

    public Study study() {
        return (Study) statement;
    }

    public Work work() {
        return (Work) statement;
    }

    /** A row as stored, or an empty one below the stored ones. */
    public Study.Row studyRow(int i) {
        return i < study().rows().size() ? study().rows().get(i) : new Study.Row(null, null, null, null, null);
    }

    public Work.Row workRow(int i) {
        return i < work().rows().size() ? work().rows().get(i) : new Work.Row(null, null, null, null);
    }

    public Companions.Child child(int i) {
        return i < companions().children().size()
                ? companions().children().get(i)
                : new Companions.Child(null, null, null, null, null);
    }

    /** The number that child's files are kept under; a new one has none yet. */
    public @Nullable String number(int i) {
        return i < companions().children().size()
                ? String.valueOf(companions().numbers().get(i))
                : null;
    }

    public List<YearMonth> months() {
        return Income.asked(today);
    }

    public List<Integer> years() {
        return Income.threeYears(today);
    }

    public boolean asksYears() {
        return basis == Basis.COND_4 || basis == Basis.COND_5;
    }

    public boolean asksTaxes() {
        return basis == Basis.COND_8;
    }

    /** A stored choice as the form's value. */
    public @Nullable List<String> picked(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> List.of(yes ? "yes" : "no");
            case Enum<?> one -> List.of(one.name());
            default -> List.of(value.toString());
        };
    }

    public @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal money -> money.toPlainString();
            default -> value.toString();
        };
    }
}
