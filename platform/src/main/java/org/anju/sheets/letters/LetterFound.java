package org.anju.sheets.letters;

import java.time.Instant;

/** 文书查验结果: enough to hold against the paper in front of one, no more. */
public record LetterFound(String number, LetterKind kind, Instant at, String name) {}
