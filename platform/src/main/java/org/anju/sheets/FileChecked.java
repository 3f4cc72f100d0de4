package org.anju.sheets;

import org.jspecify.annotations.Nullable;

/**
 * 文件核对结果.
 *
 * @param signed whether the file carries a signature or seal; older versions do not
 * @param verification what is said of the permit now, null where the file is not ours
 */
public record FileChecked(
        FileAnswer answer, boolean signed, @Nullable Verification verification) {}
