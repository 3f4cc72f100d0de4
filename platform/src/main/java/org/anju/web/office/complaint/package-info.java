/** 投诉 at the supervisor's desk. */
@NullMarked
package org.anju.web.office.complaint;

import org.jspecify.annotations.NullMarked;
