/** 投诉: the applicant's own. */
@NullMarked
package org.anju.web.applicant.complaint;

import org.jspecify.annotations.NullMarked;
