/** 单位办件: the office's side of employers' cases: queue, one page for each case with its check list, the window's day sheet. */
@NullMarked
package org.anju.web.office.employers;

import org.jspecify.annotations.NullMarked;
