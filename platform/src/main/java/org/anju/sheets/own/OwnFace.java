package org.anju.sheets.own;

import java.util.List;

/**
 * The paper as its template sees it: every word ready to be set.
 *
 * @param language of the words, {@code zh-CN} or {@code en}
 * @param lead what this is, whose, and of which day
 */
public record OwnFace(
        String language,
        String title,
        String description,
        String author,
        String foot,
        List<String> lead,
        List<Part> parts) {

    /** What one room keeps. */
    public record Part(String title, List<Item> items) {}

    /** One thing: a heading, empty where it needs none, and its lines. */
    public record Item(String title, List<Line> lines) {}

    /** @param label empty where the text says all; @param depth how far it is moved in, 0 to 3 */
    public record Line(String label, String text, int depth) {}
}
