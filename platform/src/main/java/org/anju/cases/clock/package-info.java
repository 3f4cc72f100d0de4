/** How the office's working days are counted for one case: used, not counted, left. Nothing here reads or writes. */
@NullMarked
package org.anju.cases.clock;

import org.jspecify.annotations.NullMarked;
