package org.anju.web.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anju.cases.Dossier;
import org.anju.cases.ReviewItem;
import org.anju.cases.Submission;
import org.anju.materials.GivenReason;
import org.anju.policy.material.Checklist;
import org.anju.web.kit.Frame;
import org.jspecify.annotations.Nullable;

/**
 * 核对事项 with what was handed in for it: the data of a section, the papers of a material, or a point only eyes can judge.
 *
 * @param at where it stands in the list, from 0
 * @param looks how long each paper is good
 * @param stated the last day the data state, where no paper here says the same
 * @param reason why something is missing or handed in all the same; to be decided with the item
 */
public record Line(
        int at,
        ReviewItem item,
        List<Row> rows,
        List<Dossier.Paper> papers,
        List<Look> looks,
        @Nullable LocalDate stated,
        @Nullable GivenReason reason) {

    private static final String SECTION = "section:";
    private static final String SLOT = "slot:";

    public static List<Line> of(List<ReviewItem> items, Submission submission, LocalDate today) {
        Dossier dossier = submission.dossier();
        var lines = new ArrayList<Line>();
        for (ReviewItem item : items) {
            List<Dossier.Paper> papers = papers(item.key(), dossier);
            lines.add(new Line(
                    lines.size(),
                    item,
                    rows(item.key(), submission),
                    papers,
                    Look.of(papers, submission, today),
                    differs(papers, dossier.statedUntil(name(item.key()))),
                    item.key().startsWith(SLOT)
                            ? dossier.reason(name(item.key())).orElse(null)
                            : null));
        }
        return List.copyOf(lines);
    }

    /** Something here wants more than a glance: a stale paper, or a reason to decide on. */
    public boolean delicate() {
        return reason != null || stated != null || looks.stream().anyMatch(Look::stale);
    }

    private static @Nullable LocalDate differs(List<Dossier.Paper> papers, @Nullable LocalDate stated) {
        List<LocalDate> days = papers.stream()
                .map(Dossier.Paper::validUntil)
                .filter(Objects::nonNull)
                .toList();
        return stated == null || days.isEmpty() || days.contains(stated) ? null : stated;
    }

    public String key() {
        return item.key();
    }

    public boolean section() {
        return key().startsWith(SECTION);
    }

    /** Something an applicant can be asked to mend. */
    public boolean askable() {
        return section() || key().startsWith(SLOT);
    }

    public String label(Frame frame) {
        return label(frame, key());
    }

    /** What an item is called in the reader's language. */
    public static String label(Frame frame, String key) {
        String name = name(key);
        if (key.startsWith(SECTION)) {
            return frame.t("dossier.section." + name);
        }
        if (!key.startsWith(SLOT)) {
            return frame.t("dossier.record." + name);
        }
        int child = name.indexOf('#');
        String clause = child < 0 ? name : name.substring(0, child);
        String paper =
                Checklist.material(clause).map(each -> frame.t(each.name())).orElse(name);
        return child < 0 ? paper : frame.t("dossier.child", paper, name.substring(child + 1));
    }

    private static List<Row> rows(String key, Submission submission) {
        Dossier.Part part =
                key.startsWith(SECTION) ? submission.dossier().sections().get(name(key)) : null;
        return part == null ? List.of() : Row.of(name(key), part.statement(), submission.slips());
    }

    private static List<Dossier.Paper> papers(String key, Dossier dossier) {
        return key.startsWith(SLOT) ? dossier.in(name(key)) : List.of();
    }

    private static String name(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
