/** 新办名额, as the employer sees it; not there where the district has none. */
@NullMarked
package org.anju.web.employer.quota;

import org.jspecify.annotations.NullMarked;
