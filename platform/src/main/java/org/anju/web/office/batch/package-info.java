/** 批量通过: clean cases on one page, each ticked by hand, each granted for itself. */
@NullMarked
package org.anju.web.office.batch;

import org.jspecify.annotations.NullMarked;
