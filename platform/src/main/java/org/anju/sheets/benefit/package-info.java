/** Benefit departments: for what they may ask about a permit, what is said to them, and how they hear of a change. */
@NullMarked
package org.anju.sheets.benefit;

import org.jspecify.annotations.NullMarked;
