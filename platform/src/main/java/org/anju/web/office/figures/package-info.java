/** 统计, on the office's pages. */
@NullMarked
package org.anju.web.office.figures;

import org.jspecify.annotations.NullMarked;
