/** 到期一览 of one person. */
@NullMarked
package org.anju.web.applicant.timeline;

import org.jspecify.annotations.NullMarked;
