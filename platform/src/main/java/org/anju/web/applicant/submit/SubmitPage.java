package org.anju.web.applicant.submit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.anju.cases.Readiness;
import org.anju.cases.flow.Kind;
import org.anju.parties.Association;
import org.anju.policy.material.Material;
import org.anju.policy.material.Validity;
import org.anju.policy.time.Counted;
import org.anju.web.dossier.Point;
import org.jspecify.annotations.Nullable;

/**
 * Everything that would be handed in, what bars it, and what happens if it is sent today.
 *
 * @param version of the case in preparation, 0 where there is none yet
 * @param vouchedToday the department's last day if the employer passed it on today
 */
public record SubmitPage(Readiness readiness, long version, List<SectionCard> sections, Counted vouchedToday) {

    /** One material with how it stands. */
    public record Paper(
            Material material, int files, @Nullable Validity validity) {

        public String tag() {
            if (files == 0) {
                return "bad";
            }
            return validity == null || validity.outcome() == Validity.Outcome.OK
                    ? "ok"
                    : validity.outcome() == Validity.Outcome.WARN ? "warn" : "bad";
        }

        /** Missing, or the same as its colour. */
        public String word() {
            return files == 0 ? "missing" : tag();
        }

        public String path() {
            return "/me/materials/" + material.slot().replace('#', '_');
        }
    }

    /** The materials in the guide's order, each with its worst paper. */
    public List<Paper> papers() {
        return readiness.checklist().stream()
                .map(material -> {
                    List<Validity> measured = readiness.measured().stream()
                            .filter(each -> each.slot().equals(material.slot()))
                            .map(Readiness.Measured::validity)
                            .toList();
                    Validity worst = measured.stream()
                            .max(Comparator.comparing(Validity::outcome))
                            .orElse(null);
                    return new Paper(material, measured.size(), worst);
                })
                .toList();
    }

    /** What the rules say of the person; the employer's own figures are not his to see. */
    public List<Point> findings() {
        // a change asks no condition again; a renewal does, as information
        if (readiness.kind() != Kind.NEW && readiness.kind() != Kind.RENEWAL) {
            return List.of();
        }
        String basis = basis();
        return Point.ofPerson(readiness.assessment()).stream()
                .filter(point -> point.depth() == 0)
                .filter(point -> point.cited() || point.finding().clause().equals(basis))
                .toList();
    }

    /** The condition he relies on. */
    private String basis() {
        return sections.stream()
                .flatMap(card -> card.rows().stream())
                .filter(row ->
                        row.section().equals("qualification") && row.path().equals("basis"))
                .map(row -> row.raw())
                .findFirst()
                .orElse("");
    }

    public Association.@Nullable Contract contract() {
        Association association = readiness.association();
        return association == null ? null : association.contract();
    }

    public Association.@Nullable Job job() {
        Association association = readiness.association();
        return association == null ? null : association.job();
    }

    public LocalDate employerLastDay() {
        return readiness.employerLastDay();
    }
}
