/** 分屏审核: one case, its papers and its checks side by side. */
@NullMarked
package org.anju.web.office.review;

import org.jspecify.annotations.NullMarked;
