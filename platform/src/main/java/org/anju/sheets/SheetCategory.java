package org.anju.sheets;

/** 证件类别, as other offices tell permits apart. */
public enum SheetCategory {
    /** 国内外埠人才. */
    DOMESTIC,
    /** 留学人员: the highest degree is from abroad. */
    RETURNED
}
