/** 到期一览 of an employer's staff. */
@NullMarked
package org.anju.web.employer.timeline;

import org.jspecify.annotations.NullMarked;
