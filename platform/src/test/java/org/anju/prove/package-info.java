/** What {@code ./anju prove} shows at full size; the tests do the same in small. */
@NullMarked
package org.anju.prove;

import org.jspecify.annotations.NullMarked;
