package org.anju.web.benefit.batch;

import java.util.List;
import org.anju.sheets.benefit.BatchDesk;
import org.anju.sheets.benefit.BatchJob;
import org.anju.sheets.benefit.BatchResult;

/**
 * One list.
 *
 * @param still the reader has stopped the page from renewing itself
 */
public record BatchPage(BatchJob job, List<BatchResult> rows, int number, boolean more, boolean still) {

    public int days() {
        return BatchDesk.KEPT_DAYS;
    }
}
