package org.anju.sheets;

/** 文件核对结论: what is said of a file somebody handed in. */
public enum FileAnswer {
    /** This very file was made here: the permit's answer stands beside it. */
    OURS,
    /** It names our certificate, and says something else than what was signed. */
    CHANGED,
    /** The signature is right, and yet no such file is in our books: for the office to look at. */
    UNFILED,
    /** No signature of ours is in it. */
    NOT_OURS
}
