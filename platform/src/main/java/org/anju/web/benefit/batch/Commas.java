package org.anju.web.benefit.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180), read leniently and written so that no spreadsheet computes anything. */
public final class Commas {

    private Commas() {}

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (quoted) {
                if (each != '"') {
                    cell.append(each);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (each == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (each == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (each == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            } else if (each != '\r') {
                cell.append(each);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    public static String line(List<String> cells) {
        return cells.stream()
                .map(each -> '"' + safe(each).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula gets an apostrophe in front: spreadsheets then show it and compute nothing. */
    static String safe(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return !plain.isBlank() && "=+-@＝＋－＠".indexOf(plain.stripLeading().charAt(0)) >= 0 ? "'" + plain : plain;
    }
}
