/** 保存期限 at the supervisor's desk, and what stands where an erased case stood. */
@NullMarked
package org.anju.web.office.retention;

import org.jspecify.annotations.NullMarked;
