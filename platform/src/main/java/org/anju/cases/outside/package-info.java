/** Outside checks of a case: what was asked of whom, what came back, and what somebody looked up by hand. */
@NullMarked
package org.anju.cases.outside;

import org.jspecify.annotations.NullMarked;
