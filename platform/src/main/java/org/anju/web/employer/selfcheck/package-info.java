/** 自查: what an employer checks of itself once a year. */
@NullMarked
package org.anju.web.employer.selfcheck;

import org.jspecify.annotations.NullMarked;
