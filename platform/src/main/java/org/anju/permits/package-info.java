/** Floor 2: the permits and, for each, the periods in which it was in force, suspended, expired or cancelled. */
@NullMarked
package org.anju.permits;

import org.jspecify.annotations.NullMarked;
