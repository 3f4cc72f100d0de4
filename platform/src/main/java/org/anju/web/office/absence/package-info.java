/** 请假: days of absence, and who stands in. */
@NullMarked
package org.anju.web.office.absence;

import org.jspecify.annotations.NullMarked;
