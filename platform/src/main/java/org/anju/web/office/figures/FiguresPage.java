package org.anju.web.office.figures;

import java.util.List;

/**
 * 统计: what was asked, and its sheets.
 *
 * @param page of the employers, from 1
 * @param more whether there are further employers
 * @param provisional a year without a published holiday arrangement is touched
 */
public record FiguresPage(
        FiguresFilter filter, List<FiguresSheet> sheets, int page, boolean more, boolean provisional) {

    public FiguresPage {
        sheets = List.copyOf(sheets);
    }
}
