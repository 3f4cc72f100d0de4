package org.anju.web.applicant.profile;

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
import org.anju.policy.value.ResidentId;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/** How a form begins, and how much of it is laid out. */
final class Blanks {

    private Blanks() {}

    static Statement of(Section section, ResidentId residentId) {
        return switch (section) {
            case INFORMATION -> {
                var sex = Information.Sex.valueOf(residentId.sex().name());
                yield new Information(sex, null, null, null, null, null, null, null, null);
            }
            case EDUCATION -> Education.empty();
            case STUDY -> Study.empty();
            case WORK -> Work.empty();
            case QUALIFICATION -> Qualification.empty();
            case INCOME -> Income.empty();
            case RESIDENCE -> Residence.empty();
            case COMPANIONS -> Companions.empty();
        };
    }

    /** As many rows as were stored or sent, at least one, and one more where asked for. */
    static int rows(Statement statement, @Nullable Form sent, boolean more) {
        int stored = switch (statement) {
            case Study study -> study.rows().size();
            case Work work -> work.rows().size();
            case Companions companions -> companions.children().size();
            default -> 0;
        };
        if (sent != null) {
            String name = statement instanceof Companions ? "children" : "rows";
            return Math.max(1, sent.rows(name).size());
        }
        boolean none = switch (statement) {
            case Work work -> Boolean.TRUE.equals(work.none());
            case Companions companions -> Boolean.TRUE.equals(companions.none());
            default -> false;
        };
        return none ? (more ? 1 : 0) : Math.max(1, stored + (more ? 1 : 0));
    }

    /** The choice whose questions are shown: the one just sent, else the one stored. */
    static String shown(Statement statement, @Nullable Form sent) {
        Enum<?> stored = switch (statement) {
            case Qualification qualification -> qualification.basis();
            case Residence residence -> residence.route();
            default -> null;
        };
        if (sent != null && stored == null || sent != null && sent.has("shown")) {
            String field = statement instanceof Qualification ? "basis" : "route";
            return sent.raw(field);
        }
        return stored == null ? "" : stored.name();
    }
}
