package org.anju.web.dossier;

import java.util.ArrayList;
import java.util.List;
import org.anju.cases.Dossier;
import org.anju.cases.ReviewItem;
import org.anju.policy.material.Checklist;
import org.anju.web.kit.Frame;

/**
 * 核对事项 with what was handed in for it: the data of a section, the papers of a material, or a point only eyes can judge.
 *
 * @param at where it stands in the list, from 0
 */
public record Line(int at, ReviewItem item, List<Row> rows, List<Dossier.Paper> papers) {

    private static final String SECTION = "section:";
    private static final String SLOT = "slot:";

    public static List<Line> of(List<ReviewItem> items, Dossier dossier) {
        var lines = new ArrayList<Line>();
        for (ReviewItem item : items) {
            lines.add(new Line(lines.size(), item, rows(item.key(), dossier), papers(item.key(), dossier)));
        }
        return List.copyOf(lines);
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

    private static List<Row> rows(String key, Dossier dossier) {
        Dossier.Part part = key.startsWith(SECTION) ? dossier.sections().get(name(key)) : null;
        return part == null ? List.of() : Row.of(name(key), part.statement());
    }

    private static List<Dossier.Paper> papers(String key, Dossier dossier) {
        return key.startsWith(SLOT) ? dossier.in(name(key)) : List.of();
    }

    private static String name(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
