package org.anju.sheets.forms;

import org.anju.parties.filing.Filing;

/** 单位诚信声明 as its template sees it (annex 3, G-3.1.1-13). */
public record IntegrityFace(FormPaper paper, String name, String code) {

    static IntegrityFace of(Filing filing, FormPaper paper) {
        return new IntegrityFace(
                paper, FilingFace.name(filing), filing.creditCode().code());
    }
}
