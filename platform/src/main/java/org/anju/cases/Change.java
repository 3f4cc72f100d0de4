package org.anju.cases;

import org.jspecify.annotations.Nullable;

/**
 * 与上次提交的差别, in one field of a section or one attachment of a material.
 *
 * @param item {@code section:WORK} or {@code slot:G-3.2.1-9}
 * @param field the field within it, e.g. {@code jobs[0].to}; empty for a material
 * @param before null where it was not there
 * @param after null where it is gone
 */
public record Change(
        String item,
        String field,
        @Nullable String before,
        @Nullable String after) {}
