/** 预登记名册, as the employer brings it in and keeps it. */
@NullMarked
package org.anju.web.employer.roster;

import org.jspecify.annotations.NullMarked;
