/** 证件业务: what a holder can have done to his permit, and what is to do for each. */
@NullMarked
package org.anju.web.applicant.change;

import org.jspecify.annotations.NullMarked;
