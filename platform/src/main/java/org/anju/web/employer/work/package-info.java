/** 单位待办: one list by deadline, and all cases of the employer. */
@NullMarked
package org.anju.web.employer.work;

import org.jspecify.annotations.NullMarked;
