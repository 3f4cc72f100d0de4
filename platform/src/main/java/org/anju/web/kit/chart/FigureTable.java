package org.anju.web.kit.chart;

import java.util.List;

/**
 * 统计表: the same on a page, comma-separated and in a workbook.
 *
 * @param key its name in addresses and files
 * @param head the first is the column of names
 */
public record FigureTable(String key, String title, List<String> head, List<List<FigureCell>> rows) {

    public FigureTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
