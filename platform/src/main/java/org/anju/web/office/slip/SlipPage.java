package org.anju.web.office.slip;

import org.anju.cases.CaseView;
import org.anju.web.dossier.Row;

/**
 * 更正笔误 in one field.
 *
 * @param item the section, e.g. {@code section:WORK}
 * @param at its place in the review list
 */
public record SlipPage(CaseView view, String item, int at, Row row) {

    public String address() {
        return "/desk/cases/" + view.no();
    }
}
