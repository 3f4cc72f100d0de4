/** What comes due: one loop for all that the clock has to move. */
@NullMarked
package org.anju.cases.due;

import org.jspecify.annotations.NullMarked;
