/** Floor 4: the papers that are signed by hand, filled in from what the platform knows: annexes 1 to 3 and the personal declaration. */
@NullMarked
package org.anju.sheets.forms;

import org.jspecify.annotations.NullMarked;
