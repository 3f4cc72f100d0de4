/** 单位关联, as the employer answers it; its code. */
@NullMarked
package org.anju.web.employer.association;

import org.jspecify.annotations.NullMarked;
