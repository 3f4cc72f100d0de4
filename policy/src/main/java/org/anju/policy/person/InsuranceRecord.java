package org.anju.policy.person;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * 社保比对: the record held against what the conditions need: each month of the window paid (G-2.2-3, A-70), and by the
 * employer that applies, by nobody else (G-4.6-3). It finds and never refuses: a gap may be explained (G-3.2.1-47).
 */
public final class InsuranceRecord {

    private InsuranceRecord() {}

    /** What one month shows; the later the worse. */
    public enum Shows {
        PAID,
        /** The same unit by its code, under another name: it was renamed. */
        RENAMED,
        BACK_PAID,
        DEFERRED,
        OTHER_UNIT,
        MISSING;

        /** Somebody has to look. */
        public boolean against() {
            return this != PAID && this != RENAMED;
        }
    }

    /** @param unit who paid, as the record names it; empty where nobody did */
    public record Found(YearMonth month, Shows shows, String unit) {}

    /** One answer for each month that is needed; a month with two lines shows the worse. */
    public static List<Found> compare(
            List<YearMonth> needed, String unitName, String unitCode, List<InsuredMonth> record) {
        return needed.stream()
                .map(month -> record.stream()
                        .filter(line -> line.month().equals(month))
                        .map(line -> new Found(month, shows(line, unitName, unitCode), line.unitName()))
                        .max(Comparator.comparing(Found::shows))
                        .orElse(new Found(month, Shows.MISSING, "")))
                .toList();
    }

    private static Shows shows(InsuredMonth line, String unitName, String unitCode) {
        boolean sameName = plain(line.unitName()).equals(plain(unitName));
        boolean sameUnit = line.unitCode() == null ? sameName : line.unitCode().equals(unitCode);
        if (!sameUnit) {
            return Shows.OTHER_UNIT;
        }
        return switch (line.manner()) {
            case PAID -> sameName ? Shows.PAID : Shows.RENAMED;
            case BACK_PAID -> Shows.BACK_PAID;
            case DEFERRED -> Shows.DEFERRED;
        };
    }

    /** Records write brackets now full, now half, and leave blanks in between. */
    private static String plain(String name) {
        return name.replaceAll("\\s+", "").replace('(', '（').replace(')', '）');
    }
}
