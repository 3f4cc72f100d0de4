/** How a refused applicant asks for a review inside his case. */
@NullMarked
package org.anju.web.applicant.appeal;

import org.jspecify.annotations.NullMarked;
