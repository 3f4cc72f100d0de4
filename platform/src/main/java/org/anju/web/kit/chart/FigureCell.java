package org.anju.web.kit.chart;

import org.jspecify.annotations.Nullable;

/**
 * One cell: what a reader sees, and the number it is, if it is one.
 *
 * @param text never null; a hidden number has words
 */
public record FigureCell(String text, @Nullable Integer number) {

    public static FigureCell of(int number) {
        return new FigureCell(String.valueOf(number), number);
    }

    public static FigureCell of(String text) {
        return new FigureCell(text, null);
    }
}
