/** Floor 3: cases. The one room that moves things: every change of a case or permit is a command to its desk. */
@NullMarked
package org.anju.cases;

import org.jspecify.annotations.NullMarked;
