/** 办件统计, for everybody. */
@NullMarked
package org.anju.web.open.figures;

import org.jspecify.annotations.NullMarked;
