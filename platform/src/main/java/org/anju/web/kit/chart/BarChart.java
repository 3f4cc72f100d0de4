package org.anju.web.kit.chart;

import java.util.List;

/**
 * 条形图: bars from left to right, drawn for the width of a phone; one series is full, the other hatched, and each bar has
 * its number, so that nothing depends on colour.
 *
 * @param key of the page, for the names inside
 * @param series one or two
 */
public record BarChart(String key, String title, String says, List<String> series, List<Group> groups) {

    public static final int WIDTH = 360;

    private static final int NUMBER = 44;
    private static final int LABEL = 18;
    private static final int BAR = 14;
    private static final int STEP = 17;
    private static final int GAP = 8;
    private static final int LEGEND = 22;

    /** The bars of one name, in the order of the series. */
    public record Group(String label, List<Integer> values) {

        public Group {
            values = List.copyOf(values);
        }
    }

    public BarChart {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
    }

    public int height() {
        return legend() + groups.size() * group();
    }

    public boolean empty() {
        return groups.isEmpty();
    }

    private int legend() {
        return series.size() > 1 ? LEGEND : 0;
    }

    private int group() {
        return LABEL + series.size() * STEP + GAP;
    }

    /** The base line of that group's name. */
    public int labelAt(int group) {
        return legend() + group * group() + LABEL - 5;
    }

    public int barAt(int group, int series) {
        return legend() + group * group() + LABEL + series * STEP;
    }

    public int thick() {
        return BAR;
    }

    /** A bar that is not nothing can be seen. */
    public int wide(int value) {
        int most = Math.max(
                1,
                groups.stream()
                        .flatMap(each -> each.values().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
        return value == 0 ? 0 : Math.max(2, (WIDTH - NUMBER) * value / most);
    }
}
