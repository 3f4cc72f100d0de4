/** 更正申请 at the desk of clerks and supervisors. */
@NullMarked
package org.anju.web.office.correction;

import org.jspecify.annotations.NullMarked;
