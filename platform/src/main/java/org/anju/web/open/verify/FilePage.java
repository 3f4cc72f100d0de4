package org.anju.web.open.verify;

import org.anju.sheets.FileChecked;
import org.jspecify.annotations.Nullable;

/**
 * The page of one file.
 *
 * @param checked null before a file was sent
 */
public record FilePage(@Nullable FileChecked checked) {}
