package org.anju.web.open.verify;

import org.anju.sheets.letters.LetterFound;
import org.jspecify.annotations.Nullable;

/** @param found null where there is no such letter */
public record LetterVerifyPage(@Nullable LetterFound found) {}
