package org.anju.web.benefit.batch;

import java.util.List;
import org.anju.sheets.benefit.BatchDesk;
import org.anju.sheets.benefit.BatchJob;
import org.anju.web.kit.Choice;

/** Where lists are sent in, and those that were. */
public record BatchesPage(String department, List<Choice> purposes, List<BatchJob> jobs) {

    public int rows() {
        return BatchDesk.MOST_ROWS;
    }

    public int days() {
        return BatchDesk.KEPT_DAYS;
    }
}
