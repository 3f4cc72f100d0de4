package org.anju.parties.roster;

import java.util.List;
import java.util.Map;

/**
 * 名册行: one row as it stood in the file.
 *
 * @param number of the row in the sheet, as the reader's program counts them
 * @param cells the text of each column, in the order of {@link RosterColumn}; empty where nothing stood
 * @param flaws cells that hold something other than what they show
 */
public record RosterLine(int number, List<String> cells, Map<RosterColumn, Flaw> flaws) {

    /** What a cell can hold that nobody can read as a value. */
    public enum Flaw {
        /** A formula: whose result depends on who opens the file. */
        FORMULA,
        /** {@code #N/A} and its kin. */
        ERROR,
        /** An ID number that a program has taken for a figure: its last three digits are lost. */
        ROUNDED
    }

    public RosterLine {
        cells = List.copyOf(cells);
        flaws = Map.copyOf(flaws);
    }

    public String cell(RosterColumn column) {
        return column.ordinal() < cells.size() ? cells.get(column.ordinal()) : "";
    }
}
