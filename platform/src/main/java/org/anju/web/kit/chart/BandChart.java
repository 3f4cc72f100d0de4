package org.anju.web.kit.chart;

import java.util.List;

/**
 * 波动图: each clerk's share as a point on the band that chance leaves him, the office's share as a line through all.
 *
 * @param office in hundredths
 */
public record BandChart(String key, String title, String says, int office, List<Point> points) {

    public static final int WIDTH = 360;

    private static final int STEP = 36;

    /**
     * All in hundredths.
     *
     * @param outside drawn as a square instead of a point
     */
    public record Point(String label, int share, int least, int most, boolean outside) {}

    public BandChart {
        points = List.copyOf(points);
    }

    public int height() {
        return points.size() * STEP + 4;
    }

    public int labelAt(int point) {
        return point * STEP + 14;
    }

    public int lineAt(int point) {
        return point * STEP + 26;
    }

    public int x(int hundredths) {
        return 8 + (WIDTH - 16) * hundredths / 100;
    }
}
